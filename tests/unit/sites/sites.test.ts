import { describe, expect, it } from 'vitest';
import { provincialMatches, siteOf, sites } from '@/utils/sites';

describe('siteOf', () => {
  it.each([
    ['baohoabinh.com.vn', 'Báo Hòa Bình'],
    ['www.baohoabinh.com.vn', 'Báo Hòa Bình'],
    ['m.baotuyenquang.com.vn', 'Báo Tuyên Quang'],
  ])('%s is %s', (host, name) => {
    expect(siteOf(host)?.name.normalize('NFC').replace('Hoà', 'Hòa')).toBe(name);
  });

  it.each(['example.com', 'vn', 'com.vn', '', 'notbaohoabinh.com.vn'])('%s is none of ours', (host) => {
    expect(siteOf(host)).toBeNull();
  });
});

describe('the table', () => {
  it('names each host once, as a host', () => {
    const hosts = sites.map((site) => site.host);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('has a paper for nearly every former province', () => {
    const provinces = new Set(sites.filter((site) => site.kind === 'newspaper').map((site) => site.then));
    expect(provinces.size).toBeGreaterThanOrEqual(60);
  });
});

describe('provincialMatches', () => {
  it('are narrow: a named host or gov.vn, never a whole zone', () => {
    for (const match of provincialMatches()) {
      expect(match).toMatch(/^\*:\/\/\*\.(gov\.vn|[a-z0-9-]+(\.[a-z0-9-]+)+)\/\*$/);
      expect(match).not.toMatch(/^\*:\/\/\*\.(com|org|net|edu)?\.?vn\/\*$/);
    }
  });
});
