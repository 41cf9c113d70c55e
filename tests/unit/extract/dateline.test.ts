/** "(HBĐT) - …", "BPO - …", "(ABO) Sáng …": what stands before the first sentence, as printed. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '@/utils/extract/fields/extras';

describe('dateline', () => {
  it.each([
    ['(HBĐT) - Sáng 12/5, huyện Đà Bắc tổ chức hội nghị.', '(HBĐT)'],
    ['(Dân trí) – Sáng 12/5, huyện Đà Bắc tổ chức hội nghị.', '(Dân trí)'],
    ['(ABO) Sáng 12/5, huyện Gò Công Tây tổ chức hội nghị.', '(ABO)'],
    ['(TTXVN) “Một cửa” đã đổi khác.', '(TTXVN)'],
    ['BPO - Sáng 12/5, huyện Lộc Ninh tổ chức hội nghị.', 'BPO'],
    ['(CCHC) là nội dung chính của hội nghị.', null],
    ['(Kỳ 2) Sáng 12/5, huyện tổ chức hội nghị.', null],
    ['UBND tỉnh - cơ quan thường trực - tổ chức hội nghị.', null],
  ])('%s', (lead, dateline) => {
    expect(readDateline(lead)).toBe(dateline);
  });
});
