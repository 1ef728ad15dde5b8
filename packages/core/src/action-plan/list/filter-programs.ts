import type { FilteredProgram, ProgramFilter } from './types.js';

const exactFields = ['dimensionId', 'leadOpdId', 'horizon', 'status', 'quickWin'] as const;

/**
 * The programmes that match every field of a filter, in their order. A year matches every programme whose period
 * it lies in.
 *
 * @example
 * filterPrograms(masterplan.programs, { year: 1945 }); // []
 * filterPrograms(masterplan.programs, {}).length === masterplan.programs.length; // true
 */
export function filterPrograms<Program extends FilteredProgram>(
  programs: readonly Program[],
  filter: ProgramFilter,
): Program[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const fields = exactFields.filter((field) => filter[field] !== undefined);
  const { year } = filter;
  return programs.filter((program) => {
    if (!fields.every((field) => filter[field] === program[field])) return false;
    if (year !== undefined && (year < program.period.from || year > program.period.to))
      return false;
    if (words.length === 0) return true;
    const text = `${program.code} ${program.name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
