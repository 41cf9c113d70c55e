import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/public-admin';

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
