import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { foundPrograms } from './found-programs';

const plan = draftPlan(2);

describe('the programmes to report on', () => {
  it('begin with those that nobody has reported on, then the longest ago', () => {
    const days = foundPrograms(plan, '').map(({ report }) => report?.reportedOn ?? '');
    expect(days).toHaveLength(plan.programs.length);
    expect(days).toEqual([...days].sort());
  });

  it('are found by code, name and OPD, word by word', () => {
    const [program] = plan.programs;
    const found = foundPrograms(plan, `${program?.code.toLowerCase()} DISKOMINFO`);
    expect(found.map((line) => line.program.id)).toContain(program?.id);
    expect(foundPrograms(plan, 'tidak ada yang bernama begini')).toEqual([]);
  });
});
