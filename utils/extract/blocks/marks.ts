/** What class and id names say about a part of a page. Names are hints: `drops.ts` decides with the text beside them. */
import type { Role } from '../types';

const word = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_\\d-])`);

/** A column or a strip beside the article. */
export const BESIDE = 'beside the article';
/** "has-sidebar" names what stands beside one. */
const NOT_WITH = '(?<!(?:has|with|no|without|content|main)[_-])';

/** What opens over the page when asked: to sign in, to subscribe. "popup" names galleries and links too, so it is no sign. */
export const DIALOG = 'dialog';

/** `[role, reason, pattern]`, first match wins. Patterns run on the lower-cased class and id. */
const MARKS: readonly (readonly [Role, string, RegExp])[] = [
  [
    'related',
    'related box',
    /relate|lien-?_?quan|lienquan|tin-?_?khac|cac-?tin|tinkhac|other-?_?news|news-?_?other|cung-?chuyen-?muc|(?:^|[\s_-])(?:read-?more|see-?also|recommend\w*|more-(?:news|stories|on)|c-box|tindnd|news-relation|list_news_relation\w*|link-content-footer|docthem|box-?tinlienquan|topic-?box|inner-article)(?:$|[\s_-])/,
  ],
  [
    'tags',
    'tag list',
    word(
      'tags?|tag-?list|taglist|list-?tags?|tag-?box|box-?tags?|tags?-?detail|detail-?tags?|article-?tags?|post-?tags?|tu-?khoa|keywords?|hashtags?',
    ),
  ],
  [
    'widget',
    'share bar',
    /(?:^|[\s_-])(?:share|sharing|social|addthis|sharethis|shared?aholic|sharedaddy|fb-like|fb-share|fb-root|zalo-share-button|network-share|like-?box|social-?\w+|share-?\w+|\w+-share|btn-share|mxh)(?:$|[\s_\d-])|addthis|fb-comments/,
  ],
  [
    'widget',
    'comments',
    word('comments?|comment-?\\w+|binh-?luan|disqus\\w*|fb-comments|ykien|respond|user-comment|box-?comment'),
  ],
  [
    'widget',
    'advertisement',
    /(?:^|[\s_-])(?:ads?|adv|advert\w*|qc|quang-?cao|adsbygoogle|admzone\w*|taboola|outbrain|dable|mgid|sponsor\w*|ads?-?(?:box|zone|wrap\w*|container|slot|banner\w*)|box-?ads?|banner-?ads?|div-gpt\w*|google-?ads?\w*|ads_\w+)(?:$|[\s_\d-])/,
  ],
  ['widget', 'breadcrumb', word('bread-?_?c[ru]+mbs?|duong-?dan|duongdan|dd_chuyenmuc')],
  ['widget', 'rating', word('rating|rate|star-?rating|vote|voting|danh-?gia|article-?vote-?\\w*')],
  ['widget', DIALOG, /(?:^|\s)modal(?:$|[\s_-])/],
  [
    'widget',
    'page tools',
    word(
      'toolbars?|tool-?box|tools|cong-?cu|congcu|print-action|mailto-action|asset-control-detail|font-?resize|change-?font|fontsize|co-?chu|cochu|tts|af-tts|audio-?player|player-?audio|newsletter|subscribe|subscription|pop-?up|modal|cookie\\w*|pagination|paging|pager|phan-?trang|skip-?link|screen-?reader-?text|sr-only|visually-hidden|login|dang-?nhap|block_share|box-?tool|print|btn-print|in-bai|google-?news|follow\\w*|(?:story|article|page|post)-?tools|noprint|no-print|hidden-print|wp-block-buttons|action-?bar|reading-?time',
    ),
  ],
  ['widget', BESIDE, word(`${NOT_WITH}side-?bar|right-?(?:bar|rail)|site-footer|footer`)],
  [
    'widget',
    'navigation',
    word('nav|navbar|navigation|menu|submenu|side-?bar|site-header|mega-?menu|col-?right'),
  ],
  [
    'widget',
    'author box',
    word(
      'author-?box|about-?author|author-?bio|author-?info-?box|author-?(?:dropdown|profile|card|popup)|abh_box|(?:writer|editor|reporter|short)-?bio|bio-?box',
    ),
  ],
];

/** Hidden by the classes that every style sheet framework hides with; a class that unfolds later is no such. */
const HIDDEN = /(?:^|\s)(?:hide|hidden|d-none|is-hidden)(?:$|\s)/;

type Mark = { readonly role: Role; readonly reason: string } | null;

/** A page uses a few class names thousands of times. Bounded: ids may all differ. */
const known = new Map<string, Mark>();
const MOST_KNOWN = 2000;

export function markOf(marks: string): Mark {
  if (marks.trim() === '') return null;
  let mark = known.get(marks);
  if (mark === undefined) {
    const [role, reason] = MARKS.find(([, , pattern]) => pattern.test(marks)) ?? [];
    mark = role && reason ? { role, reason } : null;
    if (HIDDEN.test(marks)) mark ??= { role: 'widget', reason: 'hidden by its class' };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(marks, mark);
  }
  return mark;
}

/** Class names that call an element a picture's caption. */
export const CAPTION_MARK =
  /(?:^|[\s_-])(?:(?:img|image|photo|pic|picture|media|wp|article|desc|box|e|p)?-?_?caption(?:-?_?text|s)?|photocms_caption|pcaption|caption\w*|chu-?thich\w*|chuthich\w*|(?:image|img|photo|avatar|box|pic|picture|figure|thumb)s?-?_?(?:desc\w*|note|alt|legend)|desc-?image|figcaption|image_desc|fig|picture-caption|imgtitle|img-title|note-?anh|ghi-chu-anh|cap|imghome|cap-?(?:img|anh)|(?:img|photo|anh)-?cap)(?:$|[\s_-])/;

/** Class names that call an element the lead. */
export const SAPO_MARK =
  /(?:^|[\s_-])(?:(?:\w+-?_?)?sapo(?:-?_?\w+)?|lead(?:-?text)?|chapeau|standfirst|article-?_?(?:summary|lead|desc(?:ription)?|intro)|post-?_?(?:summary|excerpt|sapo|intro)|news-?_?(?:summary|sapo|lead|des|description)|detail-?_?(?:summary|sapo|lead|intro|desc)|(?:\w+-)?summary|brief(?:-detail)?|hometext|tom-?tat|tomtat|trich-?yeu|trichyeu|mo-?ta|short-?desc(?:ription)?|description|intro(?:text|_detail)?|dek|subhead(?:line)?|deck|abstract|news_detail_sapo|singular-sapo|desc|knc-sapo|cms-desc|bold-intro)(?:$|[\s_-])/;

/** Class names that call an element the byline. */
export const BYLINE_MARK =
  /(?:^|[\s_-])(?:(?:\w+-?_?)?author(?:-?_?(?:name|mail|info|detail|news|text|post|title))?|authors|by-?line|tac-?_?gia\w*|tacgia\w*|body-author|writer|nguoi-?viet|pen-?name|but-?danh|butdanh|cms-author|article-?author|post-?author|detail-?author|reporter|created?-?by)(?:$|[\s_-])/;

/** Class names that call an element the publication date. */
export const DATE_MARK =
  /(?:^|[\s_-])(?:(?:\w+-?_?)?(?:date|datetime|time|timer|ngay|ngaythang|ngay-?dang|publish(?:ed)?|pub-?date|pdate|post-?date|period)(?:-?_?\w+)?|block_timer|assetpublishdate|meta|byline-dateline|dateandcat|lbpublisheddate)(?:$|[\s_-])/;

export const TITLE_MARK =
  /(?:^|[\s_-])(?:(?:\w+-?_?)?(?:title|headline|tieu-?de|tieude|tieude_chitiet|heading|caption|entry-title|post-title|news-title|title-?\w+|titledetail|posttit|tde)(?:-?_?\w+)?)(?:$|[\s_-])/;
