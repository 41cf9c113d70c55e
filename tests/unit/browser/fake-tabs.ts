/** What fakeBrowser leaves out and the browser room needs: scripts in tabs, alarms, permissions, menus. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Injection = { func?: (...args: never[]) => unknown; files?: string[] };

export interface FakePage {
  url: string;
  born?: number;
  type?: string;
  title?: string;
  /** What the extractor answers; a function may change the page first. */
  answer?: unknown | (() => unknown);
  /** Thrown by every injection. */
  refuses?: string | undefined;
}

/** One tab with this page. Returns its id. */
export async function fakeTab(page: FakePage): Promise<number> {
  const tab = { id: 7, windowId: 1, url: page.url, title: page.title ?? 'Trang' };
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...tab, url: page.url }) as never);
  fakeBrowser.scripting.executeScript = vi.fn(async (injection: Injection) => {
    if (page.refuses) throw new Error(page.refuses);
    if (injection.files) {
      const result = typeof page.answer === 'function' ? await page.answer() : page.answer;
      return [{ result }];
    }
    return [{ result: { url: page.url, born: page.born ?? 1, type: page.type ?? 'text/html' } }];
  }) as never;
  return tab.id;
}

/** Hosts the reader has granted. */
export function fakePermissions(granted: readonly string[]): void {
  fakeBrowser.permissions.contains = vi.fn(async ({ origins }: { origins?: string[] }) =>
    (origins ?? []).every((origin) => granted.includes(origin)),
  ) as never;
}
