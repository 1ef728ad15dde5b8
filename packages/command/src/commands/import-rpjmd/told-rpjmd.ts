import {
  describeRpjmdProblem,
  printRpjmdChange,
  rpjmdLabels,
  type PrintedRpjmdChange,
  type RpjmdDraft,
  type RpjmdMerge,
} from '@kotacerdas/core/exchange';
import { describeIssue, describePlace, type Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';

export type RpjmdList = keyof RpjmdMerge['changes'];

const rpjmdLists = [
  'missions',
  'goals',
  'objectives',
  'programs',
] as const satisfies readonly RpjmdList[];

const order = { error: 0, warning: 1, info: 2 } as const;

/** A draft in words, for people and for programs. */
export function toldRpjmd(
  { issues, masterplan, merge, read }: RpjmdDraft,
  { opds }: Pick<Masterplan, 'opds'>,
  lang: Locale,
) {
  const labels = rpjmdLabels(merge?.rpjmd, opds);
  const printed = (changes: RpjmdMerge['whole']) =>
    changes.flatMap((change): PrintedRpjmdChange[] => {
      const one = printRpjmdChange(change, { lang, labels });
      return one === null ? [] : [one];
    });
  const notes = notesOf(read.problems, issues, lang);
  return {
    ready: masterplan !== null,
    /** Whether nothing of the file is left out. */
    whole: notes.every(({ severity }) => severity !== 'error'),
    rows: read.rows.length,
    rpjmd: printed(merge?.whole ?? []),
    lists: rpjmdLists.map((list) => {
      const { added = [], changed = [], missing = [], unchanged = [] } = merge?.changes[list] ?? {};
      return {
        list,
        added,
        changed: changed.map(({ fields, ...ref }) => ({ ...ref, fields: printed(fields) })),
        unchanged: unchanged.length,
        missing,
      };
    }),
    questions: read.questions,
    notes,
  };
}

/** What was found in the file, and what the plan couldn't take of it: what left something out comes first. */
function notesOf(
  problems: RpjmdDraft['read']['problems'],
  issues: RpjmdDraft['issues'],
  lang: Locale,
) {
  return [
    ...issues.map((issue) => ({
      severity: issue.severity,
      code: issue.code,
      sheet: '',
      address: '',
      text: `${describePlace(lang, issue.path)}: ${describeIssue(lang, issue)}`,
    })),
    ...problems.map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      sheet: problem.place.sheet,
      address: problem.place.cell ?? '',
      text: describeRpjmdProblem(lang, problem),
    })),
  ].toSorted((a, b) => order[a.severity] - order[b.severity]);
}

export type ToldRpjmd = ReturnType<typeof toldRpjmd>;
