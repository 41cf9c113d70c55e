import { i18n } from '#i18n';
import type { RelatedItem } from '@/utils/search';
import { topicName } from './topic-name';

/** Why a saved article is related, in a few words. */
export function relatedReason(reason: RelatedItem['reason']): string {
  switch (reason.kind) {
    case 'document':
      return i18n.t('related.sameDocument', [reason.detail]);
    case 'story':
      return i18n.t('related.sameStory');
    case 'topic':
      return i18n.t('related.sameTopic', [topicName(reason.detail)]);
    case 'terms':
      return i18n.t('related.sameTerms', [reason.detail]);
  }
}
