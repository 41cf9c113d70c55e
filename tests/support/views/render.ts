/** Draws components in jsdom: for tests that begin with `@vitest-environment jsdom` and mock `#i18n`. */
import { type ComponentChild, render as draw, options } from 'preact';
import { afterEach } from 'vitest';
import { speak } from './i18n';

// Effects run at the next turn instead of the next frame, which jsdom never draws.
options.requestAnimationFrame = (run) => setTimeout(run);

// What jsdom lacks of a browser's page.
globalThis.matchMedia ??= ((query: string) => ({ matches: false, media: query })) as typeof matchMedia;
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;

/** Draws into a new page body and waits until the first reads have come back. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  draw(null, document.body);
  draw(view, document.body);
  for (let turn = 0; turn < 50; turn++) {
    await settle();
    if (!document.querySelector('.notice-loading')) break;
  }
  return document.body;
}

/** Lets promises, effects and redraws that wait for each other run out. */
export async function settle(ms = 30): Promise<void> {
  await new Promise((done) => setTimeout(done, ms));
}

export const find = <E extends HTMLElement>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector} in: ${document.body.textContent}`);
  return element;
};

export const byText = (selector: string, text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.includes(text),
  );
  if (!found) throw new Error(`No ${selector} says "${text}" in: ${document.body.textContent}`);
  return found;
};

/** A key pressed on an element, or on what has the focus. */
export async function press(
  key: string,
  on: Element = document.activeElement ?? document.body,
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  await settle();
  return event;
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settle();
}

afterEach(() => {
  draw(null, document.body);
  location.hash = '';
  speak('vi');
});
