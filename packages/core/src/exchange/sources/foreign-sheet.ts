import type { SheetTopic } from '../columns/sheet-topic.js';
import type { SourceField } from '../draft/draft-source.js';
import { applyMapping } from '../match/apply-mapping.js';
import { columnValues } from '../match/column-values.js';
import type { Mapping } from '../match/mapping.js';
import { recallMapping, type MappingMemory } from '../match/mapping-memory.js';
import { recallSigns } from '../match/recall-signs.js';
import { tableRows } from '../match/table/table-rows.js';
import type { SheetMatch } from '../match/types.js';
import type { Sheet } from '../reader/sheet.js';
import type { FoundSheet } from './found-sheet.js';
import { missingSource } from './missing-source.js';
import type { OwnOptions } from './own-sheet.js';
import { sourceColumns } from './source-columns.js';
import { columnInUnit } from './units/column-in-unit.js';
import { columnUnitsOf } from './units/column-units.js';
import type { UnitChoices } from './units/unit-choices.js';
import { withSigns } from './units/with-signs.js';
import { withoutBelow } from './without-below.js';
import { withoutNumbering } from './without-numbering.js';

export interface ForeignOptions extends OwnOptions {
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly memory: MappingMemory;
  readonly opdId: string | undefined;
  readonly unitsOf: (topic: SheetTopic | null) => UnitChoices;
}

/** Which column says whose an entry is. */
const ownerKeys: Readonly<Partial<Record<SheetTopic, string>>> = {
  problems: 'opd',
  needs: 'opd',
  innovations: 'opd',
  readiness: 'opd',
  programs: 'leadOpd',
};

/** A sheet that somebody else made: as it was recognised, as it was read before, and as a person says now. */
export function foreignSheet(
  sheet: Sheet,
  recognised: SheetMatch,
  { dates, mappings, memory, opdId, topics, unitsOf }: ForeignOptions,
): FoundSheet {
  const first = withoutNumbering(sheet, recognised, topics);
  const { headerRow, headerRows } = first;
  const below = columnValues(sheet, (headerRow ?? 0) + headerRows - 1);
  const applied = (match: SheetMatch, mapping: Mapping) =>
    applyMapping(match, mapping, topics, below);
  const recalled = recallMapping(memory, first);
  const before = recalled === null ? first : applied(first, recalled);
  // A sheet may be called __proto__.
  const mapping = Object.hasOwn(mappings, sheet.name) ? mappings[sheet.name] : undefined;
  const said = mapping === undefined ? before : applied(before, mapping);
  const values = { ...ownerValue(said, opdId), ...mapping?.values };
  const names = topics.find((each) => each.topic === said.topic)?.columns ?? [];
  const lacking = [...said.missing, ...missingSource(said, names)];
  const match = { ...said, missing: lacking.filter((key) => !Object.hasOwn(values, key)) };
  const table = withoutBelow(tableRows(sheet, match), match, topics);
  const { topic } = match;
  const signs = recallSigns(memory, first);
  const choicesOf = unitsOf(topic);
  const findings = columnUnitsOf(sheet, match, { table, mapping, choicesOf, signs });
  const units = new Map([...findings].map(([column, { found }]) => [column, found]));
  const columns = match.columns.map(({ column, key }): SourceField => ({
    column,
    key,
    unit: columnInUnit(units.get(column)),
  }));
  return {
    shown: {
      match: withSigns(match, findings, signs),
      own: false,
      remembered: recalled !== null,
      columns: sourceColumns(match, table, { dates, units }),
      table,
    },
    source:
      topic === null || headerRow === null
        ? null
        : { sheet, topic, headerRow: headerRow + headerRows - 1, columns, table, values },
    isChanged: mapping !== undefined,
  };
}

function ownerValue({ topic }: SheetMatch, opdId: string | undefined): Record<string, string> {
  const key = topic === null ? undefined : ownerKeys[topic];
  return key === undefined || opdId === undefined ? {} : { [key]: opdId };
}
