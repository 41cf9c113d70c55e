/** Types and issuers of documents (`utils/public-admin`'s ids and codes) in the reader's language. */
import { i18n } from '#i18n';

const names: ReadonlyMap<string, () => string> = new Map([
  ['hien-phap', () => i18n.t('document.kind.hien_phap')],
  ['luat', () => i18n.t('document.kind.luat')],
  ['bo-luat', () => i18n.t('document.kind.bo_luat')],
  ['nghi-quyet', () => i18n.t('document.kind.nghi_quyet')],
  ['phap-lenh', () => i18n.t('document.kind.phap_lenh')],
  ['lenh', () => i18n.t('document.kind.lenh')],
  ['nghi-dinh', () => i18n.t('document.kind.nghi_dinh')],
  ['quyet-dinh', () => i18n.t('document.kind.quyet_dinh')],
  ['thong-tu', () => i18n.t('document.kind.thong_tu')],
  ['thong-tu-lien-tich', () => i18n.t('document.kind.thong_tu_lien_tich')],
  ['nghi-quyet-lien-tich', () => i18n.t('document.kind.nghi_quyet_lien_tich')],
  ['chi-thi', () => i18n.t('document.kind.chi_thi')],
  ['van-ban-hop-nhat', () => i18n.t('document.kind.van_ban_hop_nhat')],
  ['sac-lenh', () => i18n.t('document.kind.sac_lenh')],
  ['quy-che', () => i18n.t('document.kind.quy_che')],
  ['quy-dinh', () => i18n.t('document.kind.quy_dinh')],
  ['thong-cao', () => i18n.t('document.kind.thong_cao')],
  ['thong-bao', () => i18n.t('document.kind.thong_bao')],
  ['huong-dan', () => i18n.t('document.kind.huong_dan')],
  ['chuong-trinh', () => i18n.t('document.kind.chuong_trinh')],
  ['ke-hoach', () => i18n.t('document.kind.ke_hoach')],
  ['phuong-an', () => i18n.t('document.kind.phuong_an')],
  ['de-an', () => i18n.t('document.kind.de_an')],
  ['du-an', () => i18n.t('document.kind.du_an')],
  ['bao-cao', () => i18n.t('document.kind.bao_cao')],
  ['bien-ban', () => i18n.t('document.kind.bien_ban')],
  ['to-trinh', () => i18n.t('document.kind.to_trinh')],
  ['hop-dong', () => i18n.t('document.kind.hop_dong')],
  ['cong-dien', () => i18n.t('document.kind.cong_dien')],
  ['ban-ghi-nho', () => i18n.t('document.kind.ban_ghi_nho')],
  ['ban-thoa-thuan', () => i18n.t('document.kind.ban_thoa_thuan')],
  ['giay-uy-quyen', () => i18n.t('document.kind.giay_uy_quyen')],
  ['giay-moi', () => i18n.t('document.kind.giay_moi')],
  ['giay-gioi-thieu', () => i18n.t('document.kind.giay_gioi_thieu')],
  ['giay-nghi-phep', () => i18n.t('document.kind.giay_nghi_phep')],
  ['phieu-gui', () => i18n.t('document.kind.phieu_gui')],
  ['phieu-chuyen', () => i18n.t('document.kind.phieu_chuyen')],
  ['phieu-bao', () => i18n.t('document.kind.phieu_bao')],
  ['ban-sao-y', () => i18n.t('document.kind.ban_sao_y')],
  ['ban-trich-sao', () => i18n.t('document.kind.ban_trich_sao')],
  ['ket-luan', () => i18n.t('document.kind.ket_luan')],
  ['thong-tri', () => i18n.t('document.kind.thong_tri')],
  ['cong-van', () => i18n.t('document.kind.cong_van')],
  ['quy-trinh', () => i18n.t('document.kind.quy_trinh')],
  ['giay-phep', () => i18n.t('document.kind.giay_phep')],
  ['giay-chung-nhan', () => i18n.t('document.kind.giay_chung_nhan')],
  ['phieu-trinh', () => i18n.t('document.kind.phieu_trinh')],
  ['cam-ket', () => i18n.t('document.kind.cam_ket')],
  ['bo-chi-so', () => i18n.t('document.kind.bo_chi_so')],
]);

/** The type's name; an id this version does not know is shown as it is. */
export const documentTypeName = (id: string): string => names.get(id)?.() ?? id;

const issuers: ReadonlyMap<string, () => string> = new Map([
  ['QH', () => i18n.t('document.issuer.qh')],
  ['UBTVQH', () => i18n.t('document.issuer.ubtvqh')],
  ['CTN', () => i18n.t('document.issuer.ctn')],
  ['CP', () => i18n.t('document.issuer.cp')],
  ['TTg', () => i18n.t('document.issuer.ttg')],
  ['TW', () => i18n.t('document.issuer.tw')],
  ['UBND', () => i18n.t('document.issuer.ubnd')],
  ['H\u0110ND', () => i18n.t('document.issuer.hdnd')],
  ['TU', () => i18n.t('document.issuer.tu')],
]);

/** The organ behind a code, its term left out ("QH15"); codes without a name of their own stand for themselves. */
export const issuerName = (code: string): string => issuers.get(code.replace(/\d+$/, ''))?.() ?? code;

/** How a document is named: its symbol or name; one known by type and number alone by these ("Nghị quyết 76"). */
export function documentLabel({
  label,
  symbol,
  type,
  number,
}: {
  readonly label: string;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly number: string | null;
}): string {
  const short = symbol === null && type !== null && number !== null && /^\S{1,8} \d+[a-d]?$/u.test(label);
  return short ? `${documentTypeName(type)} ${number}` : label;
}
