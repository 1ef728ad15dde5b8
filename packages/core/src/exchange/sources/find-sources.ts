import { columnContext } from '../columns/column-context.js';
import { columnsOf } from '../columns/columns-of.js';
import type { SheetTopic } from '../columns/sheet-topic.js';
import type { TopicColumns } from '../columns/sheet-column.js';
import { withYearBudgets } from '../columns/topics/year-budgets.js';
import { ownSource } from '../draft/own-source.js';
import { withLevels } from '../../framework/with-levels.js';
import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { Mapping } from '../match/mapping.js';
import { rememberMapping, type MappingMemory } from '../match/mapping-memory.js';
import { matchSheets } from '../match/match-sheets.js';
import type { Workbook } from '../reader/sheet.js';
import { foreignSheet } from './foreign-sheet.js';
import { isGuide, isKeptHidden, isOwnWorkbook } from './own-parts.js';
import { ownSheet } from './own-sheet.js';
import { sourcesByYear } from './sources-by-year.js';
import type { FoundSources } from './types.js';
import { unitChoices } from './units/unit-choices.js';

/**
 * How the sheets of a file are found.
 *
 * @example
 * const options: FindSourcesOptions = { framework, opdId: 'opd-izin' };
 */
export interface FindSourcesOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** What the region remembers of sheets that it was sent. */
  readonly memory?: MappingMemory | undefined;
  /** By the name of a sheet, what a person changed now; it comes after what was remembered. */
  readonly mappings?: Readonly<Record<string, Mapping>> | undefined;
  /** The id of the department that new entries are of where a sheet has no column for it. */
  readonly opdId?: string | undefined;
  /** Called again and again meanwhile: what it throws ends the reading of a file that takes too long. */
  readonly tick?: (() => void) | undefined;
}

/**
 * Finds out how a file is to be read, whoever made it: our own sheets by their hidden keys, all others by their headers
 * and cells, then as the region read such sheets before, and then as a person says now. Nothing is decided for good:
 * everything is told, and may be asked for again with other `mappings`. Mappings of sheets that the file hasn't, and of
 * our own, do nothing; a file without any sheet gives none.
 *
 * @example
 * const workbook: Workbook = { sheets: [], dates: '1900' };
 * const { sources } = findSources(workbook, masterplan, { framework });
 * draftImport(workbook, masterplan, { framework, lang: 'id', sources }).issues[0]?.code; // 'sheet-not-found'
 */
export function findSources(
  workbook: Workbook,
  plan: Masterplan,
  { framework, mappings = {}, memory = [], opdId, tick = () => {} }: FindSourcesOptions,
): FoundSources {
  const { dates } = workbook;
  const levelled = withLevels(framework);
  const { years } = columnContext(plan, levelled);
  const topics = columnsOf(plan, levelled).map((topic) => withYearBudgets(readable(topic), years));
  const columnsIn = (topic: SheetTopic) =>
    topics.find((each) => each.topic === topic)?.columns ?? [];
  const unitsOf = (topic: SheetTopic | null) => unitChoices(topic, plan, framework);
  const isOurs = isOwnWorkbook(workbook);
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  const own = visible.flatMap((sheet) => {
    const source = ownSource(sheet);
    return source !== null || (isOurs && isGuide(sheet)) ? [{ sheet, source }] : [];
  });
  const foreign = visible.filter((each) => own.every(({ sheet }) => sheet !== each));
  const matches = matchSheets({ dates, sheets: foreign }, topics, tick).sheets;
  const found = visible.map((sheet) => {
    tick();
    const match = matches[foreign.indexOf(sheet)];
    const source = own.find((each) => each.sheet === sheet)?.source ?? null;
    return match === undefined
      ? ownSheet(sheet, source, { dates, topics })
      : foreignSheet(sheet, match, { dates, mappings, memory, opdId, topics, unitsOf });
  });
  return {
    sheets: found.map(({ shown }) => shown),
    hidden: workbook.sheets
      .filter((sheet) => sheet.hidden && !(isOurs && isKeptHidden(sheet)))
      .map(({ name }) => name),
    sources: found.flatMap(({ source }) =>
      source === null ? [] : sourcesByYear(source, columnsIn(source.topic)),
    ),
    topics,
    memory: found.reduce(
      (known, { isChanged, shown }) => (isChanged ? rememberMapping(known, shown.match) : known),
      memory,
    ),
  };
}

/** What a sheet shows for information is nothing that a column could be taken for. */
const readable = (topic: TopicColumns): TopicColumns => ({
  ...topic,
  columns: topic.columns.filter(({ given }) => !given),
});
