/** A cited document in the reader's list: the way to its page, and which it may be where the article leaves that open. */
import { i18n } from '#i18n';
import type { LikelyDocument } from '../../../doors';
import { documentAddress } from '../../documents/documents-route';
import { likelyReason, likelyTitle } from '../../documents/likely-list';
import type { UnderstoodItem } from './items';

interface CitedDocumentProps {
  readonly item: UnderstoodItem;
  readonly likely: readonly LikelyDocument[];
}

export function CitedDocument({ item, likely }: CitedDocumentProps) {
  const [first] = likely;
  return (
    <>
      <a href={documentAddress(item.document ?? item.id)}>{item.label}</a>
      {first && (
        <a class="likely-reason" href={documentAddress(first.document.key)} title={likelyReason(first)}>
          {i18n.t('document.maybe', [likelyTitle(first)])}
        </a>
      )}
    </>
  );
}
