import { describe, expect, it } from 'vitest';
import type {
  OpdChoice,
  PlanChoiceItem,
  SettingsChoicesResponse,
} from '../../../../shared/contracts/settings';
import { membershipChoices } from './membership-choices';

const plan = (documentId: string, regionCode: string, regionName: string): PlanChoiceItem => ({
  documentId,
  regionCode,
  regionName,
  periodFrom: 2025,
  periodTo: null,
});
const tasik = plan('p1', '32.78', 'Kota Tasikmalaya');
const dlh: OpdChoice = {
  documentId: 'dlh',
  shortName: 'DLH',
  name: 'Dinas Lingkungan Hidup',
  planDocumentId: 'p1',
};

const dimension = (id: string, draft: string | null) => ({
  id,
  name: { id: `Dimensi ${id}`, en: `Dimension ${id}` },
  draft: draft === null ? null : { id: draft, en: draft },
});
const choices = (offered: Partial<SettingsChoicesResponse['data']>, locale: 'id' | 'en' = 'id') =>
  membershipChoices(
    { opds: [], plans: [], dimensions: [], hasSeveralRegions: false, needs: [], ...offered },
    locale,
  );

describe('what an account can belong to', () => {
  it('are OPDs by both names, once where they are the same', () => {
    const same = { documentId: 'setda', shortName: 'Setda', name: 'Setda', planDocumentId: 'p1' };
    const { opds } = choices({ opds: [dlh, same], plans: [tasik] });
    expect(opds).toEqual([
      { value: 'dlh', shortName: 'DLH', name: 'DLH – Dinas Lingkungan Hidup' },
      { value: 'setda', shortName: 'Setda', name: 'Setda' },
    ]);
  });

  it('say which plan an OPD is of where there are several, and every region once', () => {
    const plans = [tasik, plan('p2', '32.78', 'Kota Tasikmalaya'), plan('p3', '32.07', 'Ciamis')];
    const { opds, regions } = choices({ opds: [dlh], plans });
    expect(opds[0]?.name).toBe('DLH – Dinas Lingkungan Hidup (Kota Tasikmalaya 2025–…)');
    expect(opds[0]?.shortName).toBe('DLH (Kota Tasikmalaya 2025–…)');
    expect(regions.map(({ name }) => name)).toEqual(['Kota Tasikmalaya (32.78)', 'Ciamis (32.07)']);
  });

  it('are dimensions by their names in the language of the reader', () => {
    const offered = [dimension('a', null), dimension('b', 'RPM 2026')];
    expect(choices({ dimensions: offered }, 'en').dimensions).toEqual([
      { value: 'a', name: 'Dimension a', shortName: 'Dimension a' },
      { value: 'b', name: 'Dimension b (RPM 2026)', shortName: 'Dimension b' },
    ]);
  });
});
