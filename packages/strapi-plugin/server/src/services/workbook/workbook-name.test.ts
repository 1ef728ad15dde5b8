import { describe, expect, it } from 'vitest';
import { workbookName } from './workbook-name';

const of = (opd: string | null, region = 'Kota Tasikmalaya') =>
  workbookName({ lang: 'id', region, opd, day: '2026-11-29' });

describe('the name of a workbook', () => {
  it('says whose it is and of which day', () => {
    expect(of('DLH')).toBe('lembar-kerja-kota-tasikmalaya-dlh-2026-11-29.xlsx');
    expect(of(null)).toBe('lembar-kerja-kota-tasikmalaya-2026-11-29.xlsx');
  });

  it('has nothing that a file or a header can not take, and stays short', () => {
    expect(of('../"Dinas"\r\nÉnergi')).toBe(
      'lembar-kerja-kota-tasikmalaya-dinas-energi-2026-11-29.xlsx',
    );
    expect(of('x'.repeat(300)).length).toBeLessThan(100);
    expect(of('🚀')).toBe('lembar-kerja-kota-tasikmalaya-2026-11-29.xlsx');
  });
});
