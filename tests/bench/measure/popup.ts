/** The real popup, opened as a page: when it has painted, and when its list of saved articles stands. */
import type { Driver } from '../../support/browsers';

export interface PopupTimes {
  /** First contentful paint after navigation, ms. */
  readonly paint: number[];
  /** From choosing "saved" to its first row in the page, ms. */
  readonly rows: number[];
}

export async function measurePopup(driver: Driver, starts: number): Promise<PopupTimes> {
  const times = { paint: [] as number[], rows: [] as number[] };
  for (let i = 0; i < starts; i++) {
    await driver.stopBackground();
    const view = await driver.openExtension('popup.html');
    times.paint.push(
      await view.until(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    );
    times.rows.push(
      await view.evaluate(async () => {
        const from = performance.now();
        document.querySelector<HTMLElement>('#tab-saved')?.click();
        while (!document.querySelector('[role=tabpanel] li')) {
          if (performance.now() - from > 10_000) throw new Error('the popup shows no saved article');
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - from;
      }),
    );
    await view.close();
  }
  return times;
}
