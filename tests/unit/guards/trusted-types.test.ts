/** Each Trusted Types policy the CSP allows is made in one known file: a second maker would be a second sanitiser. */
import { expect, it } from 'vitest';
import { sourceFiles, withoutComments } from '../../support/source-files';

it('policies are made where the design says', () => {
  const makers = sourceFiles('utils', 'components', 'entrypoints')
    .filter((file) => /createPolicy\s*\(/.test(withoutComments(file.text)))
    .map((file) => file.path);
  // DOMPurify makes its own inside the library; this one turns fetched pages into inert documents.
  expect(makers).toEqual(['utils/browser/read-html.ts']);
});
