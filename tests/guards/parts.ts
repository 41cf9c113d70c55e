/**
 * The parts of extraction that can be taken out one at a time: a module's export replaced by one that does nothing. The
 * product has no switch for this; the test runner swaps the module.
 */
import { families } from '@/utils/extract/candidates/families';

export interface Part {
  readonly name: string;
  /** Under `utils/`. */
  readonly module: string;
  readonly without: Readonly<Record<string, unknown>>;
  /** The pages it can make a difference to, where that is known. */
  readonly concerns?: (page: { readonly document: Document; readonly url: URL }) => boolean;
}

const nothing = (): null => null;
const none = (): readonly never[] => [];
const never = (): boolean => false;
const asIs = (text: string): string => text;
const idle = (): void => {};
/** The same for parts that may pause: they say what they give at their end. */
const sliced = <T>(value: T) =>
  // biome-ignore lint/correctness/useYield: what does nothing has nowhere to pause
  function* (): Generator<undefined, T> {
    return value;
  };

const part = (name: string, module: string, without: Part['without']): Part => ({ name, module, without });
const rule = (file: string, name: string): Part =>
  part(`rule ${name}`, `extract/rules/${file}`, { [name]: idle });

export const parts: readonly Part[] = [
  ...families.map(
    ({ id, fits }): Part => ({
      name: `family ${id}`,
      module: 'extract/candidates/families/index',
      without: { families: families.filter((family) => family.id !== id) },
      concerns: fits,
    }),
  ),
  part('way general', 'extract/candidates/general', { generalRoot: sliced(null) }),
  rule('headline', 'headline'),
  rule('widgets', 'widgets'),
  rule('widgets', 'elsewhere'),
  rule('opening', 'opening'),
  rule('captions', 'captions'),
  rule('related', 'related'),
  rule('tail', 'tags'),
  rule('tail', 'attachments'),
  rule('bylines', 'bylines'),
  part('rule lead apart', 'extract/rules/lead-apart', { leadApart: nothing }),
  part('rule deck', 'extract/rules/deck', { deck: nothing }),
  part('rule lead picture', 'extract/rules/lead-picture', { leadPicture: none }),
  part('field title', 'extract/fields/title', { readTitle: sliced(null) }),
  part('field lead', 'extract/rules/sapo', { readSapo: nothing }),
  part('field byline', 'extract/fields/byline', {
    readAuthorship: () => ({ byline: null, source: null, from: '' }),
  }),
  part('field date', 'extract/fields/published', {
    readPublished: sliced({ published: null, from: '' }),
  }),
  part('field section', 'extract/fields/section', { readSection: nothing }),
  part('field related', 'extract/fields/related', { readRelated: sliced([]) }),
  part('field dateline', 'extract/fields/extras', { readDateline: nothing }),
  part('field tags', 'extract/fields/extras', { readTags: none }),
  part('field attachments', 'extract/fields/extras', { readAttachments: none }),
  part('field day in the address', 'extract/text/dates', { dayInAddress: nothing }),
  part('reading of players', 'extract/blocks/media', { readMedia: () => undefined }),
  part('reading of data tables', 'extract/blocks/table', { tableKind: () => 'layout' }),
  part('reading of layout tables', 'extract/blocks/table', { tableKind: () => 'data' }),
  part('reading of lazy pictures', 'extract/blocks/images', { readImage: nothing }),
  part('reading of noscript pictures', 'extract/blocks/images', { readNoscript: nothing }),
  part('reading of captions by markup', 'extract/blocks/caption', { isCaption: never }),
  part('dropping of boxes', 'extract/blocks/drops', { dropOf: nothing }),
  part('joining of wrapped lines', 'extract/blocks/wrapping', {
    Wrapping: class {
      start = idle;
      line = idle;
      goesOn = never;
    },
  }),
  part('repair of letters', 'vietnamese/index', { repair: asIs, oneLine: asIs }),
  part('repair of entities', 'extract/text/entities', { decodeEntities: asIs }),
  part('refusal of legacy encodings', 'extract/text/legacy', { legacyEncoding: nothing }),
  part('refusal of lost spaces', 'extract/text/legacy', { lostSpaces: never }),
  part('refusal of ciphertext', 'extract/text/legacy', { isCiphertext: never }),
  part('refusal of lists', 'extract/list-page', { judge: () => ({ list: false, why: '' }) }),
  part('logins are no names', 'extract/text/names', { isLogin: never }),
  part('outlets are no names', 'extract/text/names', { isOutletName: never }),
];
