import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, fingerprintDistance, isNearDuplicate } from '@/utils/article';
import { related, search, settle } from '@/utils/search';
import { documentOf, MemoryIndex } from '../../support/memory-index';

const FLOOD = `Mưa lớn kéo dài làm sạt lở tuyến tỉnh lộ 435 đoạn qua xã Bình Thanh, khiến hàng chục hộ dân bị cô lập.
Lực lượng chức năng huyện Cao Phong đã cắm biển cảnh báo, huy động máy xúc khắc phục sạt lở và đưa người dân đến nơi an toàn.
Theo dự báo, khu vực vùng hồ còn mưa trong ba ngày tới; chính quyền cơ sở được yêu cầu trực ban suốt ngày đêm, rà soát các
điểm có nguy cơ trượt đất, chuẩn bị lương thực, thuốc men và nước sạch cho những bản xa trung tâm, đồng thời thông báo kịp thời
cho tài xế xe tải, xe khách chọn lối đi khác qua quốc lộ 6 trong thời gian nền đường chưa được gia cố xong.`;
const REFORM = `Ủy ban nhân dân tỉnh ban hành kế hoạch nâng cao chỉ số cải cách hành chính, giao các sở rà soát thủ tục hành chính
và số hóa hồ sơ tại bộ phận một cửa, phấn đấu vào nhóm mười tỉnh dẫn đầu cả nước về mức độ hài lòng của người dân.`;
const index = new MemoryIndex();
const source = (text: string, more = {}) => ({
  ...{ id: null, url: null, title: '', sapo: '', text, documents: [], topics: [], sortAt: null },
  ...{ fingerprint: fingerprint(text) },
  ...more,
});

beforeAll(async () => {
  const save = (id: number, body: string, more = {}) =>
    index.save(documentOf(id, { title: `Tin ${id}`, body, fingerprint: fingerprint(body), ...more }));
  await save(1, FLOOD, { outlet: 'Báo A' });
  await save(2, FLOOD.replace('hàng chục', 'nhiều'), { outlet: 'Báo B' });
  await save(3, REFORM, { documents: ['76/NQ-CP', 'sure:chinh-phu/nq/76/2021'] });
  await save(4, 'Một cửa, thủ tục hành chính: công bố kết quả chỉ số cải cách hành chính của các huyện.');
  await save(5, 'Đội bóng thị trấn giành cúp vô địch sau loạt đá luân lưu căng thẳng chiều chủ nhật.');
  for (let id = 6; id < 60; id++) await save(id, `Giá nông sản phiên ${id} tại chợ đầu mối ổn định.`);
  await settle(index);
});

describe('related items', () => {
  it('put the same story first and say so', async () => {
    const [first] = await related(index, source(FLOOD, { id: 1 }), 5);
    expect(first).toMatchObject({ id: 2, reason: { kind: 'story' } });
  });
  it('name the document both cite', async () => {
    const page = source('Bài về nội dung khác hẳn.', { documents: ['sure:chinh-phu/nq/76/2021'] });
    const [first] = await related(index, page, 5);
    expect(first).toMatchObject({
      id: 3,
      reason: { kind: 'document', detail: 'sure:chinh-phu/nq/76/2021' },
    });
  });
  it('do not take a bare symbol for a document', async () => {
    const page = source('Bài về nội dung khác hẳn.', { documents: ['symbol:76/NQ-CP'] });
    expect(await related(index, page, 5)).toEqual([]);
  });
  it('share words, and name them', async () => {
    const items = await related(index, source(REFORM, { id: 3 }), 5);
    expect(items.map((item) => item.id)).toEqual([4]);
    expect(items[0]!.reason.kind).toBe('terms');
    expect(items[0]!.reason.detail).toContain('hành chính');
    // One syllable tells a reader little: "nhất" of "nhất" and "thống nhất".
    expect(items[0]!.reason.detail).toMatch(/^\S+ \S+(?:, \S+ \S+)*$/);
  });
  it('are none for an empty page or an empty library', async () => {
    expect(await related(index, source(''), 5)).toEqual([]);
    expect(await related(new MemoryIndex(), source(FLOOD), 5)).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it('differ in few bits, other articles in many', () => {
    expect(isNearDuplicate(fingerprint(FLOOD), fingerprint(FLOOD.replace('hàng chục', 'nhiều')))).toBe(true);
    expect(fingerprintDistance(fingerprint(FLOOD)!, fingerprint(REFORM)!)).toBeGreaterThan(16);
    expect(fingerprint('quá ngắn')).toBe(null);
    expect(isNearDuplicate(null, null)).toBe(false);
  });
  it('fold into one row of results', async () => {
    const { hits, total } = await search(index, 'sạt lở tỉnh lộ 435');
    expect(total).toBe(2);
    expect(hits).toHaveLength(1);
    expect([hits[0]!.id, ...hits[0]!.folded].sort()).toEqual([1, 2]);
  });
});
