import { describe, expect, it } from 'vitest';
import { missingOf } from './missing-of';

const needs = [
  { role: 'Operator OPD', kinds: ['opd', 'region'] },
  { role: 'Kepala OPD', kinds: ['opd', 'region'] },
  { role: 'PIC Dimensi (Pokja)', kinds: ['dimension', 'region'] },
  { role: 'Perencana (Bappeda)', kinds: ['region'] },
] as const;
const missing = (account: Parameters<typeof missingOf>[0], hasSeveralRegions: boolean) =>
  missingOf(account, { hasSeveralRegions, needs }).map(({ kind }) => kind);
const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };

describe('what an account is missing', () => {
  it('is an OPD for who works in one, and a dimension for who leads one', () => {
    expect(missing({ ...nowhere, roles: ['Operator OPD'] }, false)).toEqual(['opd']);
    expect(missing({ ...nowhere, roles: ['Kepala OPD'], opdIds: ['dlh'] }, false)).toEqual([]);
    expect(missing({ ...nowhere, roles: ['PIC Dimensi (Pokja)'] }, false)).toEqual(['dimension']);
  });

  it('is a region where there are several, unless an OPD brings one', () => {
    const planner = { ...nowhere, roles: ['Perencana (Bappeda)'] };
    expect(missing(planner, false)).toEqual([]);
    expect(missing(planner, true)).toEqual(['region']);
    expect(missing({ ...planner, regionCodes: ['32.78'] }, true)).toEqual([]);
    expect(missing({ ...planner, opdIds: ['dlh'] }, true)).toEqual([]);
    expect(missing({ ...nowhere, roles: ['Operator OPD'] }, true)).toEqual(['opd']);
  });

  it('says which roles need it', () => {
    const roles = ['Operator OPD', 'Asesor', 'Kepala OPD'];
    expect(missingOf({ ...nowhere, roles }, { hasSeveralRegions: false, needs })).toEqual([
      { kind: 'opd', roles: ['Operator OPD', 'Kepala OPD'] },
    ]);
  });

  it('is nothing for roles without such conditions', () => {
    expect(missing({ ...nowhere, roles: ['Super Admin', 'Lain'] }, true)).toEqual([]);
  });
});
