import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';

const raw = rawPlan();
const [problem] = raw.problems;
const summarise = (own: unknown, asOf = '2026-11-23') =>
  summariseMasterplan(parsed(own), { asOf }).opds;

describe('the OPDs of a plan', () => {
  it('stand in the plan’s order with what they filled in', () => {
    const opds = summarise(raw);
    expect(opds).toMatchObject({ total: 2, withItems: 1, owing: 1 });
    expect(opds.perOpd.map(({ shortName }) => shortName)).toEqual(['Diskominfo', 'DPMPTSP']);
    expect(opds.perOpd[1]).toEqual({
      opdId: 'opd-izin',
      name: 'Dinas Perizinan',
      shortName: 'DPMPTSP',
      problems: 1,
      needs: 1,
      innovations: 1,
      programs: 1,
      items: 4,
      states: { draft: 0, submitted: 0, returned: 0, approved: 4, locked: 0 },
      budget: 325_000_000,
      lastChange: '2026-11-01T03:00:00.000Z',
      freshness: { under30Days: 4, from30To90Days: 0, over90Days: 0 },
      owes: [],
    });
  });

  it('without anything owe their first entry', () => {
    expect(summarise(raw).perOpd[0]).toMatchObject({
      items: 0,
      budget: 0,
      lastChange: null,
      freshness: { under30Days: 0, from30To90Days: 0, over90Days: 0 },
      owes: ['first-entry'],
    });
  });

  it('owe a correction of what was returned and the submission of drafts', () => {
    const problems = [
      {
        ...problem,
        state: 'returned',
        stateReason: 'Lengkapi',
        updatedAt: '2026-11-20T00:00:00.000Z',
      },
      { ...problem, id: 'p-2', code: 'P-2', state: 'draft' },
    ];
    const [, izin] = summarise({ ...raw, problems }).perOpd;
    expect(izin).toMatchObject({
      owes: ['correction', 'submission'],
      states: { draft: 1, returned: 1, approved: 3 },
      lastChange: '2026-11-20T00:00:00.000Z',
    });
  });

  it.each([
    ['2027-01-30T03:00:00.000Z', []],
    ['2027-01-30T03:00:00.001Z', ['update']],
  ])('owe an update when nothing changed for more than 90 days (%s)', (asOf, owes) => {
    expect(summarise(raw, asOf).perOpd[1]?.owes).toEqual(owes);
  });

  it('don’t answer for proposals of the council that none has taken up', () => {
    const innovations = raw.innovations.map((innovation) => ({
      ...innovation,
      opdId: undefined,
      proposer: { kind: 'council', name: 'Kampus', institution: 'university' },
    }));
    expect(summarise({ ...raw, innovations }).perOpd[1]).toMatchObject({
      innovations: 0,
      items: 3,
    });
  });

  it('of an empty plan are none', () => {
    expect(summarise(rawEmptyPlan())).toEqual({ total: 0, withItems: 0, owing: 0, perOpd: [] });
  });
});
