/** A fetched page as an article: parsed into a document that runs nothing, then read by the same code as a live one. */
import type { ArticleDraft, Result } from '@/utils/article';
import { extractFetched } from '@/utils/extract';
import type { FetchedPage } from './fetch-page';

interface HtmlPolicy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/**
 * DOMParser is a Trusted Types sink although its documents run no script and load nothing. The one policy that lets
 * HTML through as it is exists here only; `raw-html.test.ts` and the manifest's `trusted-types` list hold it so.
 */
let policy: HtmlPolicy | undefined;

function parse(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('so-tin-parse', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
}

/** Never throws. */
export function readHtml({ html, url }: FetchedPage): Promise<Result<ArticleDraft>> {
  return extractFetched(parse(html), { url });
}
