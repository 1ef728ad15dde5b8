import type { Framework, LocalisedText } from '@kotacerdas/core/framework';
import {
  compareMasterplans,
  comparedLists,
  type ComparedItem,
  type FieldChange,
  type Masterplan,
} from '@kotacerdas/core/masterplan';
import type {
  ComparedEntry,
  CompareSnapshotsResponse,
} from '../../../../../shared/contracts/snapshot-comparison';
import { namesOf } from './names-of';

export interface Side {
  framework: Framework;
  masterplan: Masterplan;
}

/** When an item was touched says nothing of what became of it. */
const untold = ['updatedAt'];

/** What differs between two versions of a plan, with the names of what it mentions. */
export function tellComparison(
  from: Side,
  to: Side,
  asOf: string,
): CompareSnapshotsResponse['data'] {
  const found = compareMasterplans(from.masterplan, to.masterplan, {
    frameworks: [from.framework, to.framework],
    asOf,
  });
  const names = new Map([...namesOf(from), ...namesOf(to)]);
  const entry = ({ code, id }: ComparedItem): ComparedEntry => ({
    id,
    label: names.get(id)?.id ?? code ?? id,
  });
  const chapters = comparedLists.map((list) => {
    const { added, changed, removed } = found.lists[list];
    return {
      list,
      added: added.map(entry),
      removed: removed.map(entry),
      changed: changed
        .map((item) => ({ ...entry(item), fields: item.fields.filter(isTold) }))
        .filter(({ fields }) => fields.length > 0),
    };
  });
  const told = {
    fields: [...found.fields],
    chapters: chapters.filter(
      ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
    ),
    figures: [...found.figures],
    issues: [...found.issues],
  };
  return {
    same: told.fields.length + told.chapters.length + told.figures.length === 0,
    ...told,
    names: mentioned(told, names),
  };
}

const isTold = ({ path }: FieldChange): boolean => !untold.includes(path.at(-1) ?? '');

function mentioned(
  told: unknown,
  names: ReadonlyMap<string, LocalisedText>,
): Record<string, LocalisedText> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') ids.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(told);
  const found = [...ids].flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return Object.fromEntries(found);
}
