import { describe, expect, it } from 'vitest';
import { annotate, provinceKeysOf } from '@/utils/public-admin';

const placesOf = (text: string, day: string | null = '2024-04-17', host = 'baohoabinh.com.vn') =>
  annotate({ title: '', sapo: null, text, day, host }).places;
const names = (text: string, day?: string | null, host?: string) =>
  placesOf(text, day, host).map((place) => place.name);

describe('provinces', () => {
  it('says what a province was and what it is', () => {
    expect(placesOf('tỉnh Hoà Bình')[0]).toMatchObject({
      level: 'province',
      name: 'tỉnh Hòa Bình',
      provinceThen: 'hoabinh',
      provinceNow: 'phutho',
      today: 'tỉnh Phú Thọ',
    });
    expect(placesOf('tỉnh Phú Thọ')[0]).toMatchObject({
      provinceThen: 'phutho',
      provinceNow: 'phutho',
      today: null,
    });
  });

  it.each([
    ['Thái Bình Dương', 'the ocean'],
    ['âm mưu diễn biến hòa bình, vì hòa bình thế giới', 'the common noun'],
    ['Hòa bình lập lại', 'the noun at the head of a sentence'],
    ['GÌN GIỮ HÒA BÌNH', 'the noun in capitals'],
    ['đường Điện Biên Phủ, phố Huế, sông Đồng Nai', 'streets and rivers'],
    ['ông Nguyễn Hà Giang, bà Trần Thị An Giang', 'people'],
    ['tỉnh bạn Hà Nam (Trung Quốc)', 'a province of China'],
    ['tư tưởng Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh', 'the man'],
  ])('takes no province out of %s (%s)', (text) => {
    expect(placesOf(text).filter((place) => place.level === 'province')).toEqual([]);
  });

  it('finds both where both are named', () => {
    expect(names('hai tỉnh Thái Bình và Bình Dương')).toEqual(['tỉnh Thái Bình', 'tỉnh Bình Dương']);
  });

  it('reads the city with its unit', () => {
    expect(names('TP.HCM, TP Hồ Chí Minh và thành phố Đà Nẵng')).toEqual([
      'thành phố Hồ Chí Minh',
      'thành phố Hồ Chí Minh',
      'thành phố Đà Nẵng',
    ]);
  });
});

describe('districts and communes', () => {
  it('knows which communes took the wards of a district', () => {
    const [place] = placesOf('huyện Tân Lạc');
    expect(place).toMatchObject({
      level: 'district',
      name: 'huyện Tân Lạc',
      provinceThen: 'hoabinh',
      provinceNow: 'phutho',
    });
    expect(place?.today).toContain('xã Tân Lạc');
    expect(place?.today).toContain('tỉnh Phú Thọ');
  });

  it('reads lists and the district in brackets', () => {
    expect(names('các huyện Tân Lạc, Lạc Sơn và Mai Châu')).toEqual([
      'huyện Tân Lạc',
      'huyện Lạc Sơn',
      'huyện Mai Châu',
    ]);
    expect(names('xã Yên Trị (Yên Thủy)')).toEqual(['xã Yên Trị', 'huyện Yên Thủy']);
  });

  it("lets the province beside a name decide between namesakes, else the outlet's", () => {
    const thens = (text: string, host?: string) =>
      placesOf(text, '2024-01-05', host).map((place) => place.provinceThen);
    expect(thens('huyện Châu Thành, tỉnh Long An')[0]).toBe('longan');
    expect(thens('huyện Châu Thành', 'baotayninh.vn')[0]).toBe('tayninh');
    expect(thens('huyện Châu Thành', 'vidu.vn')[0]).toBeNull();
  });

  it('tells a city below a province from the province', () => {
    expect(placesOf('TP Hòa Bình')[0]).toMatchObject({ level: 'district', name: 'thành phố Hòa Bình' });
    expect(placesOf('thị xã Phú Thọ')[0]?.level).toBe('district');
  });

  it('reads communes and numbered wards as printed', () => {
    expect(placesOf('tại xã Mẫu Một, huyện Lạc Sơn')[0]).toMatchObject({
      level: 'commune',
      name: 'xã Mẫu Một',
      provinceThen: 'hoabinh',
      provinceNow: 'phutho',
    });
    expect(names('Phường 12, quận Gò Vấp', '2024-01-01', 'vidu.vn')).toEqual(['phường 12', 'quận Gò Vấp']);
  });
});

describe('addresses and lists', () => {
  it.each([
    ['huyện Hải Hà, Quảng Ninh', ['huyện Hải Hà', 'tỉnh Quảng Ninh'], 'a province closes an address'],
    [
      'xã Yên Hà, Quang Bình, Hà Giang',
      ['xã Yên Hà', 'huyện Quang Bình', 'tỉnh Hà Giang'],
      'no units behind',
    ],
    ['xã Tùng Lộc (Can Lộc, Hà Tĩnh)', ['xã Tùng Lộc', 'huyện Can Lộc', 'tỉnh Hà Tĩnh'], 'in brackets'],
    ['TP Lạng Sơn, 3 công nhân', ['thành phố Lạng Sơn'], 'three workers are no district'],
    ['quận 1, 3 và 10', ['quận 1', 'quận 3', 'quận 10'], 'but numbers in a list are'],
    ['P.12, Q.Gò Vấp, TP.HCM', ['phường 12', 'quận Gò Vấp', 'thành phố Hồ Chí Minh'], 'initials as units'],
    ['bà P. Hoa, anh H. Nam', [], 'initials of people'],
    ['xã Sơn Kim 1, huyện Hương Sơn', ['xã Sơn Kim 1', 'huyện Hương Sơn'], 'a number in the name'],
    [
      'các huyện, thành phố: Tân Lạc, Hòa Bình',
      ['huyện Tân Lạc', 'thành phố Hòa Bình'],
      'units before a list',
    ],
    [
      'xã Đông Lai, Ngọc Mỹ và Thanh Hối',
      ['xã Đông Lai', 'xã Ngọc Mỹ', 'xã Thanh Hối'],
      'a list in the singular',
    ],
    ['xã Phù Vân, Trần Văn Tú khai', ['xã Phù Vân'], 'a person behind the address'],
    ['thị xã Dĩ An', ['thị xã Dĩ An'], 'a unit of its day, though it became a city'],
    ['thành phố Đồng Nai', ['thành phố Đồng Nai'], 'no central city yet'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(names(text, '2017-06-01', 'vidu.vn')).toEqual(expected);
  });

  it.each([
    ['Thông tấn xã Việt Nam'],
    ['hợp tác xã Tân Lập'],
    ['bà xã Thu Trang'],
    ['Sở Lao động, Thương binh và Xã Hội'],
    ['số 156 Xã Đàn'],
    ['Chủ tịch UBND xã Bùi Văn Thành'],
  ])('takes no commune out of %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('places a name everywhere as it is placed once', () => {
    const places = annotate({
      title: 'Thủ quỹ xã Bình Tân bị bắt',
      sapo: null,
      text: 'Tại xã Bình Tân, huyện Bình Sơn, tỉnh Quảng Ngãi.',
      day: '2018-05-07',
      host: 'vidu.vn',
    }).places;
    expect(places[0]).toMatchObject({ field: 'title', provinceThen: 'quangngai' });
  });

  it('keeps a district its table no longer has, and believes only what is printed about it', () => {
    expect(placesOf('huyện Từ Liêm, Hà Nội', '2012-01-01')[0]).toMatchObject({
      name: 'huyện Từ Liêm',
      provinceThen: 'hanoi',
      today: null,
    });
    expect(placesOf('TP Ninh Bình', '2017-01-01', 'vidu.vn')[0]).toMatchObject({
      level: 'district',
      provinceThen: 'ninhbinh',
    });
    expect(placesOf('xã Phước Hưng, huyện Long Điền', '2017-01-01', 'vidu.vn')[0]?.provinceThen).toBeNull();
  });
});

describe('communes then and now', () => {
  it('says which communes took the land of its district, and no more than that', () => {
    expect(placesOf('xã Đông Lai, huyện Tân Lạc')[0]).toMatchObject({ todayAs: 'among' });
    expect(placesOf('xã Đông Lai, huyện Tân Lạc')[0]?.today).toMatch(/xã Mường Bi.*\(tỉnh Phú Thọ\)/);
  });

  it('says that its name is now that of a commune on the same land', () => {
    expect(placesOf('xã Yên Trị (Yên Thủy)')[0]).toMatchObject({
      today: 'xã Yên Trị (tỉnh Phú Thọ)',
      todayAs: 'named',
    });
  });

  it('knows the province alone where no district is printed', () => {
    expect(placesOf('xã Đông Lai')[0]).toMatchObject({ today: 'tỉnh Phú Thọ', todayAs: 'in' });
    expect(placesOf('xã Đông Lai', '2024-01-01', 'vidu.vn')[0]).toMatchObject({ today: null, provinces: [] });
  });

  it('tells of a commune of today from which districts it was made', () => {
    const after = placesOf('xã Tân Lạc', '2026-01-05', 'baophutho.vn')[0];
    expect(after).toMatchObject({ provinceThen: 'phutho', before: 'huyện Tân Lạc (Hòa Bình)', today: null });
    expect(placesOf('phường Hoàn Kiếm', '2026-01-05', 'vidu.vn')[0]?.provinceNow).toBe('hanoi');
    expect(placesOf('phường Hòa Bình', '2026-01-05', 'vidu.vn')[0]?.provinceNow).toBeNull();
  });

  it('reads a list of communes that bear the names of districts', () => {
    expect(names('các xã Mường Bi, Tân Lạc, Cao Phong', '2026-01-05', 'baophutho.vn')).toEqual([
      'xã Mường Bi',
      'xã Tân Lạc',
      'xã Cao Phong',
    ]);
  });

  it('is found under the provinces of both eras, whichever it was written in', () => {
    const keys = (text: string, day: string, host: string) =>
      provinceKeysOf(annotate({ title: '', sapo: null, text, day, host })).sort();
    expect(keys('huyện Tân Lạc', '2020-01-01', 'vidu.vn')).toEqual(['hoabinh', 'phutho']);
    expect(keys('xã Tân Lạc, tỉnh Phú Thọ', '2026-01-05', 'vidu.vn')).toEqual(['hoabinh', 'phutho']);
  });
});

describe('names that came and went', () => {
  it.each([
    ['tỉnh Hà Tây', ['hanoi'], 'thành phố Hà Nội'],
    ['Ba Vì, Hà Tây', ['hanoi'], 'thành phố Hà Nội'],
    ['tỉnh Vĩnh Phú', ['phutho', 'vinhphuc'], 'tỉnh Phú Thọ'],
    ['tỉnh Hà Sơn Bình', ['hanoi', 'hoabinh', 'phutho'], 'thành phố Hà Nội, tỉnh Phú Thọ'],
  ])('%s is found under %j', (text, provinces, today) => {
    const place = placesOf(text, '2007-01-01', 'vidu.vn').find((one) => one.level === 'province');
    expect(place).toMatchObject({ provinces, today });
  });

  it.each([
    ['tỉnh Hà Bắc (Trung Quốc)'],
    ['dãy Hoàng Liên Sơn'],
    ['sông Cửu Long'],
    ['anh Minh Hải'],
  ])('takes no former province out of %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('names Huế and the young cities as of their day', () => {
    expect(placesOf('tỉnh Thừa Thiên Huế', '2023-01-01')[0]).toMatchObject({
      name: 'tỉnh Thừa Thiên Huế',
      today: 'thành phố Huế',
      todayAs: 'is',
    });
    expect(placesOf('thành phố Huế', '2023-01-01')[0]?.level).toBe('district');
    expect(placesOf('thành phố Huế', '2025-03-01')[0]?.level).toBe('province');
    expect(placesOf('tỉnh Đồng Nai', '2026-01-01')[0]?.today).toBe('thành phố Đồng Nai');
    expect(placesOf('thành phố Đồng Nai', '2026-06-01')[0]?.level).toBe('province');
  });

  it('reads "tỉnh ta" as the outlet\'s province, and as nothing in a national paper', () => {
    expect(placesOf('tỉnh ta')[0]).toMatchObject({ name: 'tỉnh Hòa Bình', printed: 'tỉnh ta' });
    expect(placesOf('tỉnh ta', '2024-01-01', 'vidu.vn')).toEqual([]);
  });
});
