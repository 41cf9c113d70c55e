/** Commands to one Firefox. Window and context are state of its one session, so whatever sets them runs alone. */
import type { Marionette } from './marionette';

/** A function as the text of a script. */
export const asScript = (run: (...args: never[]) => unknown) => `return (${run.toString()})(...arguments)`;

const SCRIPT_TIMEOUT = 60_000;

export class FirefoxSession {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private marionette: Marionette) {}

  /** After a restart. */
  reconnect(marionette: Marionette): void {
    this.marionette = marionette;
  }

  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T> {
    return this.marionette.send<T>(command, parameters);
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }

  inTab<T>(handle: string, work: () => Promise<T>): Promise<T> {
    return this.alone(async () => {
      await this.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return work();
    });
  }

  /** In the browser's own window, with its rights. */
  inChrome<T>(work: () => Promise<T>): Promise<T> {
    return this.alone(async () => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await work();
      } finally {
        await this.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async script<T>(script: string, args: readonly unknown[]): Promise<T> {
    await this.send('WebDriver:SetTimeouts', { script: SCRIPT_TIMEOUT });
    const answer = await this.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args,
      newSandbox: false,
    });
    return answer.value;
  }

  chromeScript<T>(run: (...args: never[]) => unknown, ...args: unknown[]): Promise<T> {
    return this.inChrome(() => this.script<T>(asScript(run), args));
  }

  /** In the page that is in front. */
  async rightClick(selector: string): Promise<void> {
    await this.alone(async () => {
      const using = { using: 'css selector', value: selector };
      const { value: origin } = await this.send<{ value: object }>('WebDriver:FindElement', using);
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await this.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    });
  }

  /** Presses keys together and lets them go in reverse. */
  async keys(...names: string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** WebDriver's code points for keys that are no characters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};
