import { i18n } from '#i18n';
import type { Citation, Field } from '@/utils/article';
import { Icon } from '../ui/icon';

/** Names a cited document as briefly as it can be told apart: its symbol, else the words that cite it. */
function labelOf(citation: Citation, texts: Readonly<Record<Field, string>>): string {
  return citation.symbol ?? printed(citation, texts);
}

const printed = (citation: Citation, texts: Readonly<Record<Field, string>>): string =>
  texts[citation.field].slice(citation.start, citation.end);

export interface CitedDocument {
  readonly key: string;
  readonly label: string;
  readonly printed: string;
}

/** Each cited document once, in the order the article names them. */
export function citedDocuments(
  citations: readonly Citation[],
  texts: Readonly<Record<Field, string>>,
): CitedDocument[] {
  const byKey = new Map<string, CitedDocument>();
  for (const citation of citations) {
    if (byKey.has(citation.key)) continue;
    byKey.set(citation.key, {
      key: citation.key,
      label: labelOf(citation, texts),
      printed: printed(citation, texts),
    });
  }
  return [...byKey.values()];
}

export function CitationList({ documents }: { readonly documents: readonly CitedDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <section class="cited" aria-label={i18n.t('page.documents')}>
      <h3 class="field-label">{i18n.t('page.documents')}</h3>
      <ul lang="vi">
        {documents.map((document) => (
          <li key={document.key} title={document.printed}>
            <Icon name="document" />
            <span>{document.label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
