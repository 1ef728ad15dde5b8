import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { readOpdList } from './read-opd-list.js';
import { startMasterplan, type MasterplanStart } from './start-masterplan.js';

const start: MasterplanStart = {
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  period: { from: 2027, to: 2031 },
  title: 'Masterplan Smart City Kota Tasikmalaya 2027–2031',
  framework: kominfo2021,
  opds: readOpdList('Dinas Kesehatan\nDinas Lingkungan Hidup').opds,
};

describe('a plan on its first day', () => {
  it('is a plan, with its departments numbered', () => {
    const parsed = parseMasterplan(startMasterplan(start), { frameworks: [kominfo2021] });
    expect(parsed.ok && parsed.masterplan).toMatchObject({
      id: 'plan-32.78-2027-2031',
      sample: false,
      framework: { id: kominfo2021.id, version: kominfo2021.version },
      opds: [
        { id: 'opd-01', code: 'OPD-01', shortName: 'Dinkes' },
        { id: 'opd-02', code: 'OPD-02', shortName: 'DLH' },
      ],
      problems: [],
    });
  });

  it('may begin without departments', () => {
    expect(parseMasterplan(startMasterplan({ ...start, opds: [] })).ok).toBe(true);
  });

  it('carries nothing over but what a plan has', () => {
    const region = { ...start.region, provinceCode: '32', kind: 'kota' };
    expect(Object.keys(startMasterplan({ ...start, region }).region)).toEqual(['code', 'name']);
  });

  it('is refused by the parser where its years are out of order', () => {
    const parsed = parseMasterplan(startMasterplan({ ...start, period: { from: 2031, to: 2027 } }));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual(['period.to']);
  });
});
