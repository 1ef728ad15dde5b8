import { reviewedTypes } from '../../../../shared/contracts/approval';
import type { CalendarDraft } from './calendar-draft';

/** A field that two people have filled in differently. */
export interface ContestedField {
  readonly path: readonly (string | number)[];
  /** What the other has saved. */
  readonly theirs: string;
}

interface Versions {
  /** From which both began. */
  base: CalendarDraft;
  mine: CalendarDraft;
  theirs: CalendarDraft;
}

/** Two people's work on one calendar as one; where both filled in the same field, mine stays and theirs is told. */
export function mergeCalendars({ base, mine, theirs }: Versions): {
  draft: CalendarDraft;
  contested: readonly ContestedField[];
} {
  const contested: ContestedField[] = [];
  const pick = (path: ContestedField['path'], [was, own, other]: [string, string, string]) => {
    if (own === was) return other;
    if (other !== was && other !== own) contested.push({ path, theirs: other });
    return own;
  };
  const year = pick(['year'], [base.year, mine.year, theirs.year]);
  const bimtek = mine.bimtek.map((own, index) => {
    const was = base.bimtek[index] ?? own;
    const other = theirs.bimtek[index] ?? was;
    const field = (name: keyof typeof own) =>
      pick(['bimtek', index, name], [was[name], own[name], other[name]]);
    return { name: field('name'), from: field('from'), to: field('to') };
  });
  const deadlines = { ...mine.deadlines };
  for (const type of reviewedTypes) {
    const days = [base, mine, theirs].map((each) => each.deadlines[type]);
    const [was = '', own = '', other = ''] = days;
    deadlines[type] = pick(['deadlines', type], [was, own, other]);
  }
  return { draft: { year, bimtek, deadlines }, contested };
}
