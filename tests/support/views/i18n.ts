/**
 * `#i18n` for tests in jsdom: `vi.mock('#i18n', () => import('…/support/views/i18n'))`. The real one stands on the
 * mock of the browser, which loads a bundler that refuses to run in jsdom.
 */
import { getMessage, messages } from './locale';

let look = getMessage(messages('vi'));

/** Speaks another language from the next drawing on. */
export function speak(language: 'vi' | 'en'): void {
  look = getMessage(messages(language));
}

/** As `@wxt-dev/i18n`: one, two (1, n) or three (0, 1, n) forms; a number alone is also `$1`. */
export const i18n = {
  t(key: string, ...args: (number | string[] | undefined)[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const values = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [String(count)]);
    const text = look(key.replaceAll('.', '_'), values);
    if (!text) throw new Error(`No message "${key}"`);
    if (count === undefined) return text;
    const forms = text.split(' | ');
    const at = forms.length === 3 ? Math.min(count, 2) : forms.length === 2 && count !== 1 ? 1 : 0;
    return forms[at] ?? text;
  },
};
