/** Reading changes nothing: neither the page, nor what a second reading of the draft's own HTML would give. */
import { describe, expect, it, vi } from 'vitest';
import { extract } from '@/utils/extract';
import { openFile } from '../../support/dom';
import { fixtures, openFixture } from './pages';

vi.setConfig({ testTimeout: 60_000 });

describe.each(fixtures.filter((fixture) => fixture.truth))('$file', (fixture) => {
  const document = openFixture(fixture);
  const before = document.documentElement.outerHTML;
  const result = extract(document, { url: fixture.url });

  it('stays as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads its own HTML as the same article', () => {
    if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
    const { title, html, text, captions, images } = result.value.draft;
    const again = openFile(
      `<title>x</title><h1>${title.replace(/[<&]/g, '')}</h1><article>${html}</article>`,
      fixture.url,
    );
    const second = extract(again, { url: fixture.url });
    expect(second.ok ? second.value.draft : second.failure).toMatchObject({ html, text, captions, images });
  });
});
