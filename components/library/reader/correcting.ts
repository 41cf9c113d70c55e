/** Sends the reader's corrections to the background, says what became of it and offers the way back. */
import { i18n } from '#i18n';
import type { Annotations, Corrections } from '@/utils/article';
import type { BrowserDoor } from '../../doors';
import type { Announcer } from '../../ui/announcer';

export type Correct = (corrections: Corrections) => Promise<void>;

/** @param annotations what the article's corrections are now, to go back to */
export const correcting =
  (browser: BrowserDoor, announcer: Announcer, id: number, annotations: Annotations | null): Correct =>
  async (corrections) => {
    const before = annotations?.corrections;
    const result = await browser.correctArticle(id, corrections);
    if (!result.ok) announcer.fail(result.failure);
    else if (before && corrections.readings !== before.readings)
      announcer.say(i18n.t('understood.kept'), () => void browser.correctArticle(id, before));
  };
