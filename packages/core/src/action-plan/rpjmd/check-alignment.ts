import type { Issue } from '../../issue/issue.js';
import { checkLine } from '../budget/check-line.js';
import { issueOf } from '../../issue/issue-of.js';
import type { ActionRpjmd, AlignedProgram, CarriedRpjmdProgram } from './types.js';

/** References that lead nowhere, amounts that are none, and budgets above their ceilings. */
export function checkAlignment(
  rpjmd: ActionRpjmd,
  programs: readonly AlignedProgram[],
  carried: readonly CarriedRpjmdProgram[],
): Issue[] {
  const existing = new Set(rpjmd.programs.map(({ id }) => id));
  return [
    ...programs.flatMap(({ budgets, rpjmdProgramId: found, status }, index) => {
      if (status === 'cancelled') return [];
      const path = ['programs', index];
      const amounts = budgets.flatMap((line, at) => checkLine(line, [...path, 'budgets', at]));
      return found === undefined || existing.has(found)
        ? amounts
        : [
            issueOf('error', 'dangling-id', [...path, 'rpjmdProgramId'], {
              found,
              list: 'rpjmd.programs',
            }),
            ...amounts,
          ];
    }),
    ...rpjmd.programs.flatMap(({ ceilings }, index) =>
      ceilings.flatMap((ceiling, at) =>
        checkLine(ceiling, ['rpjmd', 'programs', index, 'ceilings', at]),
      ),
    ),
    ...carried.flatMap(({ nomenclatureCode, years }, index) =>
      years.flatMap(({ amount, ceiling, year }) =>
        ceiling !== null && amount > ceiling
          ? [
              issueOf('warning', 'ceiling-exceeded', ['rpjmd', 'programs', index], {
                program: nomenclatureCode,
                year,
                amount,
                ceiling,
              }),
            ]
          : [],
      ),
    ),
  ];
}
