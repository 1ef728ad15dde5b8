import { latestReport } from '@kotacerdas/core/action-plan';
import type { Masterplan, Program } from '@kotacerdas/core/masterplan';

/** A programme with what was last heard of it. */
export interface ProgramLine {
  readonly program: Program;
  /** Short name of the lead OPD. */
  readonly opd: string;
  readonly report: Program['progress'][number] | null;
}

/**
 * The programmes that a search finds, by code, name or OPD: first those that the reader may report on, of these those
 * without a report, then those with the oldest.
 */
export function foundPrograms(
  { opds, programs }: Pick<Masterplan, 'opds' | 'programs'>,
  search: string,
  mayReport: (program: Program) => boolean,
): ProgramLine[] {
  const words = search.toLocaleLowerCase('id').split(/\s+/u).filter(Boolean);
  const names = new Map(opds.map(({ id, shortName }) => [id, shortName]));
  return programs
    .map((program) => ({
      program,
      opd: names.get(program.leadOpdId) ?? program.leadOpdId,
      report: latestReport(program.progress),
    }))
    .filter(({ opd, program: { code, name } }) => {
      const text = `${code} ${name} ${opd}`.toLocaleLowerCase('id');
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => {
      const own = Number(mayReport(other.program)) - Number(mayReport(one.program));
      if (own !== 0) return own;
      const [first, second] = [one.report?.reportedOn ?? '', other.report?.reportedOn ?? ''];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}
