/** A saved page as numbered lines, so that its truth can be written down without its text: "12-18 20". */

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL|BR)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TEXTAREA|SELECT|OPTION|IFRAME|OBJECT)$/;

/** Every line of text in page order, counted from 0. A line ends where a block element or `<br>` begins or ends. */
export function linesOf(document: Document): string[] {
  let text = '';
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === 1 && !UNSEEN.test(name)) {
        const block = BLOCK.test(name);
        if (block) text += '\n';
        walk(child);
        if (block) text += '\n';
      }
    }
  };
  walk(document);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines "3 12-18" names. */
export function named(lines: readonly string[], ranges: string): string[] {
  return ranges
    .split(' ')
    .filter(Boolean)
    .flatMap((range) => {
      const [from = '', to = from] = range.split('-');
      return lines.slice(Number(from), Number(to) + 1);
    });
}
