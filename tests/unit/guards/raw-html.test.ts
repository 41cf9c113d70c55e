/** HTML is made in one room. Everything else builds nodes. */
import { expect, it } from 'vitest';
import { sourceFiles, withoutComments } from '../../support/source-files';

const RAW_HTML =
  /\.(innerHTML|outerHTML)\s*[+]?=(?!=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\.setHTMLUnsafe|srcdoc\s*=/;
const DYNAMIC_CODE = /\beval\(|new Function\(|setTimeout\(\s*['"`]/;

it('is written only by the sanitiser', () => {
  const found = sourceFiles('utils', 'components', 'entrypoints')
    .filter((file) => !file.path.startsWith('utils/sanitise/'))
    .filter((file) => RAW_HTML.test(withoutComments(file.text)))
    .map((file) => file.path);
  expect(found).toEqual([]);
});

it('code is never made from text', () => {
  const found = sourceFiles('utils', 'components', 'entrypoints')
    .filter((file) => DYNAMIC_CODE.test(withoutComments(file.text)))
    .map((file) => file.path);
  expect(found).toEqual([]);
});
