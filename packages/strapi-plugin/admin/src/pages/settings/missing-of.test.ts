import { describe, expect, it } from 'vitest';
import { missingOf } from './missing-of';

const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };

describe('what an account is missing', () => {
  it('is an OPD for who works in one, and a dimension for who leads one', () => {
    expect(missingOf({ ...nowhere, roles: ['Operator OPD'] }, false)).toEqual(['opd']);
    expect(missingOf({ ...nowhere, roles: ['Kepala OPD'], opdIds: ['dlh'] }, false)).toEqual([]);
    expect(missingOf({ ...nowhere, roles: ['PIC Dimensi (Pokja)'] }, false)).toEqual(['dimension']);
  });

  it('is a region where there are several, unless an OPD brings one', () => {
    const planner = { ...nowhere, roles: ['Perencana (Bappeda)'] };
    expect(missingOf(planner, false)).toEqual([]);
    expect(missingOf(planner, true)).toEqual(['region']);
    expect(missingOf({ ...planner, regionCodes: ['32.78'] }, true)).toEqual([]);
    expect(missingOf({ ...planner, opdIds: ['dlh'] }, true)).toEqual([]);
    expect(missingOf({ ...nowhere, roles: ['Operator OPD'] }, true)).toEqual(['opd']);
  });

  it('is nothing for roles without such conditions', () => {
    expect(missingOf({ ...nowhere, roles: ['Super Admin', 'Lain'] }, true)).toEqual([]);
  });
});
