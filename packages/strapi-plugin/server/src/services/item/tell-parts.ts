import choices from '../../../../admin/src/translations/choices.id.json';
import type { EntryFields } from '../../../../shared/contracts/history';
import { fieldLabel } from '../../middlewares/documents/refuse';
import { relationsOf } from '../../middlewares/documents/links-after';
import type { TypeName } from '../../content-types/define/type-name';
import { entryLabel } from '../entry/entry-label';
import type { PartChange } from './compare-parts';
import { writableColumns } from './changed-columns';
import type { Part } from './part';

const wordOf: Readonly<Record<string, string>> = choices;

/** What was changed of the parts of an item, as fields of the item: its history tells a save in one line. */
export function tellParts(
  type: TypeName,
  changes: readonly PartChange[],
): { before: EntryFields; after: EntryFields } {
  const before: Record<string, string[]> = {};
  const after: Record<string, string[]> = {};
  for (const change of changes) {
    const field = fieldOf(type, change.part);
    const columns =
      change.kind === 'update'
        ? Object.keys(change.columns)
        : writableColumns(change.part.name).filter((column) => isSaid(change.part.data, column));
    const fresh = change.kind === 'update' ? change.columns : change.part.data;
    before[field] ??= [];
    after[field] ??= [];
    if (change.kind !== 'create')
      before[field].push(textOf(change.part, change.part.data, columns));
    if (change.kind !== 'delete') after[field].push(textOf(change.part, fresh, columns));
  }
  return { before, after };
}

/** The field of the item in which Content Manager shows such parts; values of an indicator stand with it. */
function fieldOf(type: TypeName, { name }: Part): string {
  const shown = name === 'measure-value' ? 'measure' : name;
  const found = [...relationsOf(type)].find(
    ([, { mappedBy, target }]) => mappedBy !== undefined && target === shown,
  );
  return found?.[0] ?? shown;
}

function textOf({ data, name }: Part, values: object, columns: readonly string[]): string {
  const said = columns.map(
    (column) => `${fieldLabel(name, column)}: ${valueOf(Reflect.get(values, column))}`,
  );
  const stage: unknown = Reflect.get(data, 'stage');
  const label =
    typeof stage === 'string' ? (wordOf[`stage.${stage}`] ?? stage) : entryLabel(data, '');
  return [label, said.join('; ')].filter((part) => part !== '').join(' – ');
}

function valueOf(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('id-ID', { maximumFractionDigits: 6 });
  return typeof value === 'string' && value !== '' ? value : '–';
}

function isSaid(data: object, column: string): boolean {
  const value: unknown = Reflect.get(data, column);
  return value !== null && value !== undefined && value !== '';
}
