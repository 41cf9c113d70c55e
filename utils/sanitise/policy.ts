/** What a stored article may consist of. Everything else is dropped; the text inside an unknown element is kept. */
const BLOCKS = ['p', 'div', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure'];
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const TABLES = ['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const INLINE = ['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'code'];
const PICTURES = ['img', 'figcaption'];

/** No class, id, style: the reader's own style sheet decides how a saved article looks. */
const ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colspan',
  'rowspan',
  'start',
  'lang',
  'dir',
];

/** DOMPurify's configuration; made anew each time because DOMPurify wants arrays of its own. */
export const policy = () => ({
  ALLOWED_TAGS: [...BLOCKS, ...LISTS, ...TABLES, ...INLINE, ...PICTURES],
  ALLOWED_ATTR: [...ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Absolute addresses only: a relative one would point into the extension when it is shown there.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|blob:)/i,
  // DOMPurify holds every value to that rule except those named here ("start", "colspan" are no addresses).
  ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => name !== 'href' && name !== 'src'),
  RETURN_DOM_FRAGMENT: true as const,
});

/** Pictures are shown from the web or from our own store (blob:), never from `data:`. */
export const PICTURE_ADDRESS = /^(?:https?:\/\/|blob:)/i;
/** Links lead to the web or to a mail program. */
export const LINK_ADDRESS = /^(?:https?:\/\/|mailto:)/i;
