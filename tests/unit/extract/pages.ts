/** The fixtures of `tests/fixtures/pages`, opened without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureCode } from '@/utils/article';
import type { PageEntry } from '../../eval/pages/types';
import { openFile } from '../../support/dom';

export const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

export interface Fixture extends PageEntry {
  readonly note: string;
  /** The way that must win: a family's id, `general` or `readability`. */
  readonly way?: string;
  /** The refusal that must come instead of a draft. */
  readonly failure?: FailureCode;
  /** One of the articles `npm start` opens. */
  readonly sample?: boolean;
  /** Other fields of the draft, compared as they are. */
  readonly also?: Readonly<Record<string, unknown>>;
}

export const fixtures = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as readonly Fixture[];

/** From its bytes: the page's own charset declaration counts, as in a browser. */
export const openFixture = ({ file, url }: Fixture): Document =>
  openFile(readFileSync(join(FOLDER, file)), url);
