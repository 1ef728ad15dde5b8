import { groupQuestions, printImport, type ComparedStatus } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Source } from '../../input/source.js';
import type { DryRun } from './dry-run.js';
import { foundMappings } from './found-mappings.js';

/** Worst first. */
export const statuses = ['refused', 'conflicting', 'new', 'changed', 'unchanged'] as const;

/** A dry run in words, for people and for programs. */
export function told(
  { compared, draft, issues, mappings, result, sources }: DryRun,
  source: Source,
  lang: Locale,
) {
  const { framework, masterplan } = source;
  const printer = printImport(draft, masterplan, { framework, lang });
  const ofStatus = (status: ComparedStatus) =>
    compared.items.filter((item) => item.status === status);
  const unanswered = draft.questions.filter(({ answer }) => answer === undefined);
  return {
    ready: result !== null,
    counts: Object.fromEntries(statuses.map((status) => [status, ofStatus(status).length])),
    sheets: sources.sheets.map(({ match, own, table }) => ({
      name: match.sheet,
      topic: match.topic,
      own,
      rows: table.rows.length,
      leftOut: table.leftOut.length,
      missing: match.missing,
    })),
    hidden: sources.hidden,
    mappings: foundMappings(sources.sheets, mappings),
    notes: issues.map(printer.note),
    questions: groupQuestions(unanswered).map(printer.question),
    items: statuses
      .filter((status) => status !== 'unchanged')
      .flatMap((status) =>
        ofStatus(status).map((item) => {
          const { key, list } = item;
          return { key, list, status, ...printer.item(item) };
        }),
      ),
  };
}

export type ToldImport = ReturnType<typeof told>;
