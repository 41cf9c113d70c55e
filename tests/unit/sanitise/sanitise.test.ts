// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitiseToFragment, sanitiseToString } from '@/utils/sanitise';

describe('sanitiseToString', () => {
  it.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['event handlers', '<p onclick="x()">a</p>', '<p>a</p>'],
    [
      'class, id, style and data attributes',
      '<p class="a" id="b" style="color:red" data-x="1">a</p>',
      '<p>a</p>',
    ],
    ['javascript links', '<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['ftp links', '<a href="ftp://x/y">a</a>', '<a>a</a>'],
    ['blob links', '<a href="blob:https://x/1">a</a>', '<a>a</a>'],
    ['relative links', '<a href="/x">a</a>', '<a>a</a>'],
    ['data pictures', '<p>a<img src="data:image/gif;base64,AAAA"></p>', '<p>a</p>'],
    ['svg', '<svg><script>1</script><circle/></svg><p>a</p>', '<p>a</p>'],
    ['forms', '<form action="https://x"><input name="a"><p>a</p></form>', '<p>a</p>'],
    ['frames', '<iframe src="https://x"></iframe><p>a</p>', '<p>a</p>'],
    ['srcset', '<img src="https://x/a.jpg" srcset="https://x/b.jpg 2x">', '<img src="https://x/a.jpg">'],
    ['mutation XSS', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', ''],
  ])('drops %s', (_what, dirty, clean) => {
    expect(sanitiseToString(dirty)).toBe(clean);
  });

  it.each([
    [
      'tables',
      '<table><caption>c</caption><tbody><tr><th colspan="2">h</th></tr><tr><td rowspan="2">d</td></tr></tbody></table>',
    ],
    ['lists', '<ol start="3"><li>a</li></ol><ul><li>b</li></ul>'],
    ['headings and quotes', '<h2>a</h2><blockquote><p>b</p></blockquote>'],
    ['figures', '<figure><img src="https://x/a.jpg" alt="a"><figcaption>b</figcaption></figure>'],
    ['stored pictures', '<img src="blob:chrome-extension://x/1">'],
  ])('keeps %s', (_what, html) => {
    expect(sanitiseToString(html)).toBe(html);
  });

  it('opens links outside, without a way back', () => {
    expect(sanitiseToString('<a href="https://x/">a</a><a href="mailto:a@x.vn">b</a>')).toBe(
      '<a href="https://x/" rel="noopener noreferrer" target="_blank">a</a>' +
        '<a href="mailto:a@x.vn" rel="noopener noreferrer" target="_blank">b</a>',
    );
  });

  it('is idempotent', () => {
    const once = sanitiseToString(
      '<div><a href="https://x/" class="b">a</a><img src="http://x/a.png"></div>',
    );
    expect(sanitiseToString(once)).toBe(once);
  });

  it('leaves the node it is given as it was', () => {
    const node = document.createElement('div');
    node.setAttribute('onclick', 'x()');
    node.append('a');
    sanitiseToString(node);
    expect(node.outerHTML).toBe('<div onclick="x()">a</div>');
  });
});

describe('sanitiseToFragment', () => {
  it('gives safe nodes, in a document that loads nothing until they are shown', () => {
    const fragment = sanitiseToFragment('<p>a<b>b</b></p><script>1</script>');
    expect(fragment.ownerDocument.defaultView).toBeNull();
    expect(fragment.childNodes).toHaveLength(1);
    expect(fragment.textContent).toBe('ab');
  });
});
