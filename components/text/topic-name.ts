/** Topic ids (`utils/public-admin`'s table) as the reader's language names them, short enough for a chip. */
import { i18n } from '#i18n';

const names: ReadonlyMap<string, () => string> = new Map([
  ['the-che', () => i18n.t('topic.the_che')],
  ['tthc', () => i18n.t('topic.tthc')],
  ['bo-may', () => i18n.t('topic.bo_may')],
  ['cong-vu', () => i18n.t('topic.cong_vu')],
  ['tai-chinh-cong', () => i18n.t('topic.tai_chinh_cong')],
  ['chinh-phu-so', () => i18n.t('topic.chinh_phu_so')],
  ['chi-dao', () => i18n.t('topic.chi_dao')],
  ['truyen-thong-cchc', () => i18n.t('topic.truyen_thong_cchc')],
  ['chi-so', () => i18n.t('topic.chi_so')],
  ['doi-thoai-hai-long', () => i18n.t('topic.doi_thoai_hai_long')],
  ['chuyen-doi-so', () => i18n.t('topic.chuyen_doi_so')],
  ['tiep-dan', () => i18n.t('topic.tiep_dan')],
  ['dia-gioi', () => i18n.t('topic.dia_gioi')],
  ['xay-dung-dang', () => i18n.t('topic.xay_dung_dang')],
  ['hdnd-mttq', () => i18n.t('topic.hdnd_mttq')],
  ['thanh-tra', () => i18n.t('topic.thanh_tra')],
  ['qp-an', () => i18n.t('topic.qp_an')],
  ['atgt', () => i18n.t('topic.atgt')],
  ['doi-ngoai', () => i18n.t('topic.doi_ngoai')],
  ['kt-xh', () => i18n.t('topic.kt_xh')],
  ['ntm-giam-ngheo', () => i18n.t('topic.ntm_giam_ngheo')],
  ['dat-dai-moi-truong', () => i18n.t('topic.dat_dai_moi_truong')],
  ['y-te-giao-duc', () => i18n.t('topic.y_te_giao_duc')],
  ['tu-phap', () => i18n.t('topic.tu_phap')],
]);

/** Every topic a reader can give an article. */
export const knownTopics: readonly string[] = [...names.keys()];

/** The topic's name; an id this version does not know is shown as it is. */
export const topicName = (id: string): string => names.get(id)?.() ?? id;
