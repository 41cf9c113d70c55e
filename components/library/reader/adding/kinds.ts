/** What words can be marked as. */
import { i18n } from '#i18n';
import type { Understood } from '@/utils/article';
import type { IconName } from '../../../ui/icon';

export type Addable = Exclude<Understood, 'abbreviation'>;

export interface Kind {
  readonly kind: Addable;
  readonly icon: IconName;
  readonly label: () => string;
  /** Whether it can be meant at all: a place has a capital; a figure a number, in digits or in words. */
  readonly fits: (quote: string) => boolean;
}

const kinds: readonly Kind[] = [
  { kind: 'citation', icon: 'document', label: () => i18n.t('adding.citation'), fits: () => true },
  {
    kind: 'place',
    icon: 'place',
    label: () => i18n.t('adding.place'),
    fits: (quote) => /\p{Lu}/u.test(quote),
  },
  {
    kind: 'figure',
    icon: 'chart',
    label: () => i18n.t('adding.figure'),
    fits: (quote) => /\d|\s/.test(quote),
  },
];

export const kindsFor = (quote: string): readonly Kind[] => kinds.filter(({ fits }) => fits(quote));
