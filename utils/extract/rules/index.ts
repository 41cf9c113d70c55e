/**
 * The rules in their order. Each takes blocks out of the body with a reason; what one has taken the next ones leave.
 * Headline first (it says where the article begins), page tools before captions (a date under a picture is no caption),
 * captions before bylines ("Ảnh: …"), and the end of the page before its tail is read.
 */
import type { Sliced } from '../slices';
import { bylines } from './bylines';
import { captions } from './captions';
import type { Context, Rule } from './context';
import { headline } from './headline';
import { opening } from './opening';
import { related } from './related';
import { attachments, tags } from './tail';
import { elsewhere, widgets } from './widgets';

const rules: readonly Rule[] = [
  headline,
  widgets,
  opening,
  captions,
  related,
  elsewhere,
  tags,
  attachments,
  bylines,
];

export function* applyRules(context: Context): Sliced<void> {
  for (const rule of rules) {
    rule(context);
    yield;
  }
}
