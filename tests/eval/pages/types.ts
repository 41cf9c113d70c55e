/** The index of a page set, as `../shared/pages/README.md` defines it, and the rows `eval:pages` writes. */
export interface Truth {
  readonly title: string;
  readonly date: string | null;
  readonly author: string | null;
  readonly sapo: string | null;
  readonly category: string | null;
  readonly body: string;
  readonly captions: readonly string[];
  readonly related: readonly { readonly title: string; readonly url: string }[];
}

export interface PageEntry {
  readonly file: string;
  readonly url: string;
  readonly kind?: 'article' | 'static' | 'list';
  readonly origin?: string;
  readonly note?: string;
  readonly truth?: Truth | null;
}

export interface Row {
  readonly title: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm:00+07:00` when the page tells the time. */
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly sapo: string | null;
  readonly category: string | null;
  readonly text: string;
  readonly captions: readonly string[];
  readonly related: readonly { readonly title: string; readonly url: string }[];
  readonly html: string;
  readonly images: readonly string[];
}
