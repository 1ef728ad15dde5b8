import {
  groupQuestions,
  printImport,
  type ComparedStatus,
  type FoundSources,
} from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type {
  ImportCheck,
  ImportRecord,
  ImportSheet,
  ImportTopic,
} from '../../../../../shared/contracts/imports';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { DryRun } from '../dry-run';
import type { ImportFile } from '../read-file';
import { shownItems } from './shown-items';

/** A dry run as an answer. */
export function toCheck(
  run: DryRun,
  file: ImportFile,
  earlier: ImportRecord | null,
  lang: Locale,
): ImportCheck {
  const { drafted, items, open, planIssues, ready, version } = run;
  const { draft, names, sources } = drafted;
  const { framework, masterplan } = open;
  const printer = printImport(draft, masterplan, { framework, lang });
  return {
    file: { name: file.name, sha256: file.sha256, bytes: file.bytes.length },
    base:
      draft.base === null
        ? null
        : { issuedOn: draft.base.issuedOn, opd: shortName(open, draft.base.opdId) },
    sheets: sources.sheets.map(toSheet),
    hidden: sources.hidden,
    topics: sources.topics.map(toTopic),
    questions: groupQuestions(draft.questions).map(printer.question),
    counts: countsOf(items),
    ...shownItems(items, names, printer),
    notes: [...draft.issues, ...planIssues].map(printer.note),
    ready,
    version: version(),
    earlier,
  };
}

function countsOf(items: DryRun['items']): Record<ComparedStatus, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, conflicting: 0, refused: 0 };
  for (const { status } of items) counts[status] += 1;
  return counts;
}

function shortName({ stored }: DryRun['open'], opdId: string | null): string | null {
  return stored.parts.opd.find((row) => itemId(row) === opdId)?.shortName ?? null;
}

function toSheet({
  columns,
  match,
  own,
  remembered,
  table,
}: FoundSources['sheets'][number]): ImportSheet {
  const { confidence, headerRow, missing, sheet, topic } = match;
  return {
    name: sheet,
    own,
    remembered,
    topic,
    confidence,
    headerRow,
    columns: columns.map(({ column, confidence: sureness, header, how, key, samples, unit }) => ({
      column,
      header,
      key,
      how,
      confidence: sureness,
      unit,
      samples,
    })),
    missing,
    rows: table.rows.length,
    leftOut: table.leftOut.length,
  };
}

type SourceTopic = FoundSources['topics'][number];

function toTopic({ columns, title, topic }: SourceTopic): ImportTopic {
  return {
    topic,
    title,
    columns: columns.map((column) => {
      const { form, key, required, title: name } = column;
      return { key, title: name, form, required, choices: choicesOf(column) };
    }),
  };
}

/** More are no help to who has to choose. */
const mostChoices = 200;

/** Only what a sheet can lack is chosen for all its rows. */
function choicesOf({ aside, options, required }: SourceTopic['columns'][number]) {
  const isAsked = required || aside === true;
  if (!isAsked || options.length > mostChoices) return [];
  return options.map(({ label, value }) => ({ value: String(value), label }));
}
