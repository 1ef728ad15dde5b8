import * as z from 'zod/mini';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import type { CalendarDraft } from './calendar-draft';

/** A field that two people have filled in differently. */
export interface ContestedField {
  readonly path: readonly (string | number)[];
  /** What the other has saved. */
  readonly theirs: string;
}

/** The same as they come back from where they were kept. */
export const contestedFields = z.array(
  z.object({ path: z.array(z.union([z.string(), z.number()])), theirs: z.string() }),
);

interface Versions {
  /** From which both began. */
  base: CalendarDraft;
  mine: CalendarDraft;
  theirs: CalendarDraft;
  /** Where the two were told to disagree before: they still do where the other hasn't changed anything since. */
  contested?: readonly ContestedField[];
}

/** Two people's work on one calendar as one; where both filled in the same field, mine stays and theirs is told. */
export function mergeCalendars({ base, contested: told = [], mine, theirs }: Versions): {
  draft: CalendarDraft;
  contested: readonly ContestedField[];
} {
  const contested: ContestedField[] = [];
  const before = new Set(told.map(({ path }) => path.join('.')));
  const pick = (path: ContestedField['path'], [was, own, other]: [string, string, string]) => {
    if (own === was) return other;
    const isTheirs = other !== was || before.has(path.join('.'));
    if (isTheirs && other !== own) contested.push({ path, theirs: other });
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
