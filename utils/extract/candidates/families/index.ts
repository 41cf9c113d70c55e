/** The CMS families, each in a file of its own. To add one: see CONTRIBUTING, "How to add a family". */
import type { Family } from '../../types';
import { baomoi } from './baomoi';
import { bbg } from './bbg';
import { dantri } from './dantri';
import { dcontentCipher } from './dcontent-cipher';
import { doanhnghiepChinhphu } from './doanhnghiep-chinhphu';
import { hbdt } from './hbdt';
import { joomla } from './joomla';
import { liferay } from './liferay';
import { liferayViewContent } from './liferay-view-content';
import { ncDataimages } from './nc-dataimages';
import { neko1cdn } from './neko-1cdn';
import { newscontents } from './newscontents';
import { nukeviet } from './nukeviet';
import { sharepoint } from './sharepoint';
import { vccorp } from './vccorp';
import { vhv } from './vhv';
import { vnexpress } from './vnexpress';
import { wcmUrile } from './wcm-urile';
import { wordpress } from './wordpress';
import { zceCms } from './zce-cms';

/** The more particular ones first: on equal explanation the earlier one wins. */
export const families: readonly Family[] = [
  hbdt,
  bbg,
  doanhnghiepChinhphu,
  dcontentCipher,
  baomoi,
  dantri,
  vnexpress,
  vccorp,
  zceCms,
  neko1cdn,
  newscontents,
  ncDataimages,
  liferayViewContent,
  vhv,
  nukeviet,
  sharepoint,
  wcmUrile,
  liferay,
  joomla,
  wordpress,
];
