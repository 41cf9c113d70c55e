/** Forms of communication (`utils/public-admin`'s ids) in the reader's language. */
import { i18n } from '#i18n';

const names: ReadonlyMap<string, () => string> = new Map([
  ['tin', () => i18n.t('form.kind.tin')],
  ['bai', () => i18n.t('form.kind.bai')],
  ['ky', () => i18n.t('form.kind.ky')],
  ['phong-su', () => i18n.t('form.kind.phong_su')],
  ['phong-van', () => i18n.t('form.kind.phong_van')],
  ['chuyen-de', () => i18n.t('form.kind.chuyen_de')],
  ['toa-dam', () => i18n.t('form.kind.toa_dam')],
  ['thong-diep', () => i18n.t('form.kind.thong_diep')],
  ['phat-thanh', () => i18n.t('form.kind.phat_thanh')],
  ['truyen-hinh', () => i18n.t('form.kind.truyen_hinh')],
  ['ban-tin', () => i18n.t('form.kind.ban_tin')],
  ['do-hoa', () => i18n.t('form.kind.do_hoa')],
  ['tai-lieu', () => i18n.t('form.kind.tai_lieu')],
  ['trang-tin', () => i18n.t('form.kind.trang_tin')],
  ['luu-dong', () => i18n.t('form.kind.luu_dong')],
  ['bao-cao-vien', () => i18n.t('form.kind.bao_cao_vien')],
  ['tin-nhan', () => i18n.t('form.kind.tin_nhan')],
  ['mang-xa-hoi', () => i18n.t('form.kind.mang_xa_hoi')],
  ['ung-dung', () => i18n.t('form.kind.ung_dung')],
  ['hoi-nghi', () => i18n.t('form.kind.hoi_nghi')],
  ['cuoc-thi', () => i18n.t('form.kind.cuoc_thi')],
  ['tap-huan', () => i18n.t('form.kind.tap_huan')],
]);

/** Every form a reader can choose. */
export const knownForms: readonly string[] = [...names.keys()];

/** The form's name; an id this version does not know is shown as it is. */
export const formName = (id: string): string => names.get(id)?.() ?? id;
