import { groupBy } from '../../../action-plan/shared/group-by.js';
import { fill } from '../../../locale/fill.js';
import type { FieldChange } from '../../../masterplan/compare/types.js';
import type { Finding } from '../../report/findings.js';
import type { ReportMessages } from '../../report/messages/report-messages.js';
import type { RpjmdMerge } from '../merge/types.js';
import {
  printRpjmdChange,
  type PrintRpjmdOptions,
  type PrintedRpjmdChange,
} from '../print/print-rpjmd-change.js';
import type { RpjmdCell } from '../types.js';
import type { RpjmdReportMessages } from './messages/rpjmd-report-messages.js';

export interface ChangeWords extends PrintRpjmdOptions {
  readonly words: ReportMessages & RpjmdReportMessages;
}

const lists = ['missions', 'goals', 'objectives', 'programs'] as const;

/** What an import would write, each at the cell that says so; what no cell says is told of the file. */
export function changeFindings(
  { changes, rpjmd, whole }: RpjmdMerge,
  cells: readonly RpjmdCell[],
  telling: ChangeWords,
): Finding[] {
  const byEntry = groupBy(cells, ({ id, list }) => `${list}/${id}`);
  return [
    ...whole.flatMap((change) => findingOf(change, undefined, telling)),
    ...lists.flatMap((list) => {
      const of = (id: string) => byEntry.get(`${list}/${id}`) ?? [];
      const { words } = telling;
      return [
        ...changes[list].added.flatMap(({ code, id, name }) => {
          const entry = rpjmd[list].find((each) => each.id === id);
          return of(id).flatMap((cell): Finding[] => {
            if (cell.path.length > 0) {
              const change = { kind: 'value', path: cell.path, before: undefined } as const;
              return findingOf({ ...change, after: valueAt(entry, cell.path) }, cell, telling);
            }
            const params = { column: words[`list-${list}`], after: `${code} ${name}` };
            return [placed(cell, fill(words['note-new'], params))];
          });
        }),
        ...changes[list].changed.flatMap(({ fields, id }) =>
          fields.flatMap((change) => findingOf(change, cellOf(of(id), change.path), telling)),
        ),
      ];
    }),
  ];
}

/** The cell that says most exactly what a path leads to. */
function cellOf(cells: readonly RpjmdCell[], path: readonly string[]): RpjmdCell | undefined {
  const about = cells.filter((cell) => cell.path.every((step, at) => step === path[at]));
  return about.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function findingOf(
  change: FieldChange,
  cell: RpjmdCell | undefined,
  telling: ChangeWords,
): Finding[] {
  const { words } = telling;
  const printed = printRpjmdChange(change, telling);
  if (printed === null) return [];
  const { after, before } = printed;
  const params = {
    column: columnOf(printed, words),
    before: before ?? '',
    after: after ?? words.empty,
  };
  const text = fill(words[before === null ? 'note-new' : 'note-changed'], params);
  return [cell === undefined ? { mark: 'told', sheet: '', address: '', text } : placed(cell, text)];
}

const columnOf = (
  { after, field, indicator, year }: PrintedRpjmdChange,
  words: ChangeWords['words'],
) =>
  [words[`field-${field}`], year, indicator === after ? null : indicator]
    .filter((part) => part !== null)
    .join(' ');

const placed = ({ cell, sheet }: RpjmdCell, text: string): Finding => ({
  mark: 'changed',
  sheet,
  address: cell,
  text,
});

/** A path names entries of a list by their id or year. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, step) => {
    if (typeof found !== 'object' || found === null) return undefined;
    if (!Array.isArray(found)) return Reflect.get(found, step);
    return found.find((each: object) =>
      [Reflect.get(each, 'id'), Reflect.get(each, 'year')].map(String).includes(step),
    );
  }, value);
}
