/** The draft of an address that is kept without its text. */
import { oneLine } from '@/utils/vietnamese';
import type { ArticleDraft } from './draft';

/** `summary`: what the page that listed the link said of it. The caller answers for `url` being a web address. */
export function linkDraft(link: { url: string; title: string; summary?: string | null }): ArticleDraft {
  return {
    kind: 'link',
    url: link.url,
    title: oneLine(link.title).slice(0, 2000) || link.url,
    sapo: link.summary || null,
    byline: null,
    source: null,
    dateline: null,
    section: null,
    published: null,
    captions: [],
    images: [],
    html: '',
    text: '',
    related: [],
    tags: [],
    attachments: [],
    media: [],
    language: null,
    way: { by: 'link', family: null, why: 'title and address only' },
  };
}
