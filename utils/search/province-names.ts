/**
 * Provinces as readers type them, as the keys they are kept by. Most names are their own key ("Hoà Bình": hoabinh);
 * here are the others, and those of before the 63, under the keys of the provinces their land is in.
 */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ tphcm: 'hochiminh', hcm: 'hochiminh', hcmc: 'hochiminh', saigon: 'hochiminh' },
  ...{ thuathienhue: 'hue', tthue: 'hue', brvt: 'bariavungtau', vungtau: 'bariavungtau' },
  ...{ daclac: 'daklak', daclak: 'daklak', dacnong: 'daknong', congtum: 'kontum', baccan: 'backan' },
  ...{ hatay: 'hanoi', vinhphu: 'phutho,vinhphuc', bacthai: 'backan,thainguyen', habac: 'bacgiang,bacninh' },
  ...{ haihung: 'haiduong,hungyen', hanamninh: 'hanam,namdinh,ninhbinh', hasonbinh: 'hoabinh,hanoi' },
  ...{ hatuyen: 'hagiang,tuyenquang', nghetinh: 'nghean,hatinh', songbe: 'binhduong,binhphuoc' },
};

/** What a folded option of `tỉnh:` asks for: "tinh hoa binh" → "hoa binh", "tp hcm" → "hochiminh". */
export function provinceOptions(option: string): string[] {
  const known = (name: string) => OTHERS[name.replaceAll(' ', '')]?.split(',');
  const name = option.replace(/^(?:tinh|thanh pho|tp|thu do) (?=\S)/, '');
  return known(option) ?? known(name) ?? [name];
}
