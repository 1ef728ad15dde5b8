import type { Mapping } from '../match/mapping.js';
import type { FoundSources, SourceSheet } from './types.js';

/**
 * What a mapping says that can't be followed: of a sheet, a column or a key that isn't there, or twice of the same.
 *
 * @example
 * const issue: MappingIssue = { code: 'column-unknown', sheet: 'Rekap', column: 9, columns: [0, 1, 2] };
 */
export type MappingIssue = { readonly sheet: string } & (
  | {
      readonly code: 'sheet-unknown';
      /** Those that can be mapped: our own need no mapping. */
      readonly sheets: readonly string[];
    }
  | {
      readonly code: 'column-unknown';
      readonly column: number;
      /** Those that are there, 0 for A. */
      readonly columns: readonly number[];
    }
  | { readonly code: 'column-twice'; readonly column: number }
  | {
      readonly code: 'key-unknown';
      readonly key: string;
      /** Those of the mapping's topic. */
      readonly keys: readonly string[];
    }
  | { readonly code: 'key-twice'; readonly key: string }
);

/**
 * Finds what `findSources` passed over of the mappings that it was given. An old mapping does no harm so; whoever wrote
 * one just now can be told instead. Sheet by sheet, in the order of the mappings.
 *
 * @param mappings by the name of a sheet
 * @param found what came of them
 *
 * @example
 * const found = findSources({ sheets: [], dates: '1900' }, masterplan, { framework });
 * checkMappings({ Rekap: { topic: null, columns: [] } }, found); // [{ code: 'sheet-unknown', sheet: 'Rekap', sheets: [] }]
 */
export function checkMappings(
  mappings: Readonly<Record<string, Mapping>>,
  { sheets, topics }: Pick<FoundSources, 'sheets' | 'topics'>,
): MappingIssue[] {
  const foreign = sheets.filter(({ own }) => !own);
  return Object.entries(mappings).flatMap(([name, mapping]): MappingIssue[] => {
    const sheet = foreign.find(({ match }) => match.sheet === name);
    if (sheet === undefined) {
      return [
        { code: 'sheet-unknown', sheet: name, sheets: foreign.map(({ match }) => match.sheet) },
      ];
    }
    const topic = topics.find((each) => each.topic === mapping.topic);
    return [
      ...checkColumns(sheet, mapping),
      ...checkKeys(name, mapping, topic?.columns.map(({ key }) => key) ?? []),
    ];
  });
}

function checkColumns({ columns, match }: SourceSheet, mapping: Mapping): MappingIssue[] {
  const { sheet } = match;
  const known = columns.map(({ column }) => column);
  const said = mapping.columns.map(({ column }) => column);
  return [
    ...unknownOf(said, known).map(
      (column) => ({ code: 'column-unknown', sheet, column, columns: known }) as const,
    ),
    ...repeatedOf(said).map((column) => ({ code: 'column-twice', sheet, column }) as const),
  ];
}

function checkKeys(
  sheet: string,
  { columns, topic, values = {} }: Mapping,
  known: readonly string[],
): MappingIssue[] {
  // Nothing is read of a sheet that is left out, whatever its columns are called.
  if (topic === null) return [];
  const said = columns.flatMap(({ key }) => (key === null ? [] : [key]));
  return [
    ...unknownOf([...said, ...Object.keys(values)], known).map(
      (key) => ({ code: 'key-unknown', sheet, key, keys: known }) as const,
    ),
    ...repeatedOf(said).map((key) => ({ code: 'key-twice', sheet, key }) as const),
  ];
}

const unknownOf = <Name>(said: readonly Name[], known: readonly Name[]): Name[] => [
  ...new Set(said.filter((name) => !known.includes(name))),
];

const repeatedOf = <Name>(said: readonly Name[]): Name[] => [
  ...new Set(said.filter((name, index) => said.indexOf(name) !== index)),
];
