import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../../../shared/contracts/plan';
import { membershipChoices } from './membership-choices';

const plan = (documentId: string, regionCode: string, regionName: string): PlanItem => ({
  documentId,
  regionCode,
  regionName,
  title: 'Rencana',
  periodFrom: 2025,
  periodTo: null,
  sample: false,
});
const tasik = plan('p1', '32.78', 'Kota Tasikmalaya');
const dlh = {
  documentId: 'dlh',
  shortName: 'DLH',
  name: 'Dinas Lingkungan Hidup',
  plan: { documentId: 'p1' },
};

describe('what an account can belong to', () => {
  it('are OPDs by both names, once where they are the same', () => {
    const same = { documentId: 'setda', shortName: 'Setda', name: 'Setda', plan: null };
    const { opds } = membershipChoices([dlh, same], [tasik], 'id');
    expect(opds).toEqual([
      { value: 'dlh', shortName: 'DLH', name: 'DLH – Dinas Lingkungan Hidup' },
      { value: 'setda', shortName: 'Setda', name: 'Setda' },
    ]);
  });

  it('say which plan an OPD is of where there are several, and every region once', () => {
    const plans = [tasik, plan('p2', '32.78', 'Kota Tasikmalaya'), plan('p3', '32.07', 'Ciamis')];
    const { opds, regions } = membershipChoices([dlh], plans, 'id');
    expect(opds[0]?.name).toBe('DLH – Dinas Lingkungan Hidup (Kota Tasikmalaya 2025–…)');
    expect(opds[0]?.shortName).toBe('DLH (Kota Tasikmalaya 2025–…)');
    expect(regions.map(({ name }) => name)).toEqual(['Kota Tasikmalaya (32.78)', 'Ciamis (32.07)']);
  });

  it('are dimensions by their names in the language of the reader', () => {
    const { dimensions } = membershipChoices([], [], 'en');
    expect(dimensions.map(({ name }) => name)).toContain('Smart Governance');
  });
});
