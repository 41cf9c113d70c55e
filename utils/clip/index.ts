/** The use case: a draft becomes a saved, findable article, or nothing does. */
import { type ArticleDraft, asFailure, fail, ok, parseDraft, type Result } from '@/utils/article';
import { type Saved, saveClip } from '@/utils/library';
import { prepareClip } from './prepare';

export { annotateDraft, correctArticle, mayMean, reannotate } from './annotate';
export { contentHash, wordCount } from './hash';
export { keepPictures, type PicturesKept } from './pictures';

/**
 * Saves what came out of a page. The page is hostile, so the draft is checked whole before anything is done with it.
 * `ok` means committed to disk. Never rejects; on failure nothing was written.
 * @param value a draft as it came over the wire
 */
export async function clipDraft(value: unknown, now = Date.now()): Promise<Result<Saved>> {
  const parsed = parseDraft(value);
  if ('problem' in parsed) return fail('bad-data', parsed.problem);
  const refusal = refuse(parsed.draft);
  if (refusal) return refusal;
  try {
    const clip = await prepareClip(parsed.draft, now);
    return clip ? ok(await saveClip(clip)) : fail('bad-data', 'url');
  } catch (error) {
    return { ok: false, failure: asFailure(error) };
  }
}

/** An article or selection without a text is none, whatever made it. */
function refuse(draft: ArticleDraft): ReturnType<typeof fail> | null {
  return draft.kind !== 'link' && draft.text.trim() === '' ? fail('empty-body') : null;
}
