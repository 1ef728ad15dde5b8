import { lateAndStale, latestPercent } from '@kotacerdas/core/action-plan';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { formatProgress } from '../../base/locale/format-progress.js';
import { roadmapMessages } from '../messages/messages.js';

/** What is written on or beside a bar, and how far its programme is. */
export interface ProgramSigns {
  readonly percent: number | null;
  readonly late: boolean;
  readonly critical: boolean;
  readonly words: readonly string[];
}

/**
 * The signs of programmes, each made when its row is first drawn: thousands at once would take a while. `critical`
 * has those on the critical path; it is empty while nobody knows.
 */
export function signsFor(
  asOf: string,
  locale: Locale,
  critical: ReadonlySet<string>,
): (program: Program) => ProgramSigns {
  const made = new Map<Program, ProgramSigns>();
  return (program) => {
    let signs = made.get(program);
    if (signs === undefined) {
      signs = programSigns(program, asOf, locale, critical.has(program.id));
      made.set(program, signs);
    }
    return signs;
  };
}

function programSigns(
  program: Program,
  asOf: string,
  locale: Locale,
  critical: boolean,
): ProgramSigns {
  const text = roadmapMessages[locale];
  const percent = latestPercent(program.progress, asOf);
  const late = lateAndStale([program], { asOf }).late.length > 0;
  const usual = program.status === 'running' || program.status === 'planned';
  return {
    percent,
    late,
    critical,
    words: [
      ...(program.quickWin ? [`★ ${text.quickWin}`] : []),
      ...(percent === null ? [] : [formatProgress(locale, percent)]),
      ...(usual ? [] : [translateTerm(locale, `program.status.${program.status}`)]),
      ...(late ? [`▲ ${text.late}`] : []),
      ...(critical ? [`◆ ${text.critical}`] : []),
    ],
  };
}
