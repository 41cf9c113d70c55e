import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '@/utils/article';

describe('canonicalUrl', () => {
  it.each([
    [
      'scheme, www and a trailing slash',
      'http://www.baolaocai.vn/bai-post1.html/',
      'https://baolaocai.vn/bai-post1.html',
    ],
    ['the mobile host', 'https://m.baotuyenquang.com.vn/a-1.html', 'https://baotuyenquang.com.vn/a-1.html'],
    [
      'tracking',
      'https://x.vn/a-1.html?utm_source=zalo&gidzl=abc&zarsrc=30&ref=home',
      'https://x.vn/a-1.html',
    ],
    ['views', 'https://x.vn/a-1.html?print=1&output=amp&m=1', 'https://x.vn/a-1.html'],
    ['AMP and print paths', 'https://x.vn/amp/a-1.html', 'https://x.vn/a-1.html'],
    ['fragments', 'https://x.vn/a-1.html#comment', 'https://x.vn/a-1.html'],
  ])('drops %s', (_what, from, to) => {
    expect(canonicalUrl(from)).toBe(to);
  });

  it.each([
    ['an .aspx portal', 'https://moj.gov.vn/Pages/chi-tiet.aspx?ItemID=4512&CatId=7'],
    ['a bare number', 'https://thanhtra.gov.vn/-/asset_publisher/a/Content/b?5512'],
    ['a WCM path', 'https://mod.gov.vn/home/detail?urile=wcm:path:/mod/10112'],
    ['a short name with a number', 'https://x.gov.vn/News.aspx?m=4512'],
  ])('keeps the query that names the article: %s', (_what, url) => {
    const other = url.replace(/\d(?=\D*$)/, '9');
    expect(canonicalUrl(other)).not.toBe(canonicalUrl(url));
  });

  it('counts only the number on Báo Hoà Bình', () => {
    expect(canonicalUrl('http://baohoabinh.com.vn/11/188442/Mot-ten.htm')).toBe(
      canonicalUrl('https://www.baohoabinh.com.vn/11/188442/Ten-khac.htm'),
    );
  });

  it.each(['javascript:1', 'file:///a', 'not an address', ''])('refuses %s', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });
});
