import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { foundPrograms } from './found-programs';

const plan = draftPlan(2);

describe('the programmes to report on', () => {
  it('begin with those that nobody has reported on, then the longest ago', () => {
    const days = foundPrograms(plan, '', () => true).map(({ report }) => report?.reportedOn ?? '');
    expect(days).toHaveLength(plan.programs.length);
    expect(days).toEqual([...days].sort());
  });

  it('begin with one’s own, whenever they were reported on', () => {
    const last = foundPrograms(plan, '', () => true).at(-1)?.program;
    const found = foundPrograms(plan, '', ({ id }) => id === last?.id);
    expect(found[0]?.program.id).toBe(last?.id);
    expect(found).toHaveLength(plan.programs.length);
  });

  it('are found by code, name and OPD, word by word', () => {
    const [program] = plan.programs;
    const found = foundPrograms(plan, `${program?.code.toLowerCase()} DISKOMINFO`, () => true);
    expect(found.map((line) => line.program.id)).toContain(program?.id);
    expect(foundPrograms(plan, 'tidak ada yang bernama begini', () => true)).toEqual([]);
  });
});
