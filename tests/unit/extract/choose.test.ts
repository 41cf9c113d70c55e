// @vitest-environment jsdom
/** Readability's vote costs more than all else on a long page: it is asked for where it could still win, and only there. */
import { expect, it } from 'vitest';
import { extract } from '@/utils/extract';
import { openFile } from '../../support/dom';

const url = 'https://bao.example.vn/xa-hoi/xa-mo-cua-som-ngay-phien-990001.html';
const SENTENCE =
  'Bộ phận một cửa của xã mở cửa từ sáu giờ rưỡi vào ngày phiên để bà con các xóm quanh hồ kịp về chợ. ';

function waysOf(paragraphs: number, around: string): string[] {
  const title = 'Xã mở cửa sớm ngày phiên chợ vùng hồ';
  const body = `<div>${`<p>${SENTENCE}</p>`.repeat(paragraphs)}</div>`;
  const page = `<title>${title}</title><h1>${title}</h1><main>${body}${around}</main>`;
  const result = extract(openFile(page, url), { url });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.trace.candidates.map(({ way }) => way);
}

it('does not ask where the general way explains the page', () => {
  expect(waysOf(20, '')).toEqual(['general']);
});

it('asks where the general way leaves a part unexplained', () => {
  expect(waysOf(3, '<p>Chú thích</p>'.repeat(5))).toContain('readability');
});
