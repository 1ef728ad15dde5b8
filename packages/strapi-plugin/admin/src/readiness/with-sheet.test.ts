import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { coreRater } from './core-rater';
import { withSheet } from './with-sheet';

const plan = draftPlan(1);
const ratings = [{ indicatorId: 'people-ict-competence', current: 2 }] as const;
const sheetIn = (role: 'opd' | 'consolidated' | 'assessor') => {
  const given = {
    opd: { role: 'opd', opdId: 'bappeda' },
    consolidated: { role: 'consolidated', ownerOpdId: 'bappeda' },
    assessor: { role: 'assessor', assessor: 'Ani' },
  } as const;
  const rater = coreRater(given[role], plan);
  if (rater === null) throw new Error('The plan lacks an OPD');
  return withSheet(plan, 'kesiapan-2027', rater, ratings).readiness.find(
    ({ id }) => id === 'kesiapan-2027',
  );
};

describe('a plan with a sheet that is being written', () => {
  it('has the answers of an OPD, an assessor, or those who consolidate', () => {
    expect(sheetIn('opd')?.opdRatings).toEqual([{ opdId: 'bappeda', ratings }]);
    expect(sheetIn('assessor')?.assessorRatings).toEqual([{ assessor: 'Ani', ratings }]);
    expect(sheetIn('consolidated')?.consolidated).toEqual({
      ownerOpdId: 'bappeda',
      ratings: [{ ...ratings[0], justification: '' }],
    });
  });

  it('keeps every other sheet, and is no other plan where nothing fits', () => {
    const rater = coreRater({ role: 'opd', opdId: 'bappeda' }, plan);
    if (rater === null) throw new Error('The plan lacks an OPD');
    const other = withSheet(plan, 'kesiapan-2027', rater, ratings).readiness[0];
    expect(other).toBe(plan.readiness[0]);
    expect(coreRater({ role: 'opd', opdId: 'tidak-ada' }, plan)).toBeNull();
  });
});
