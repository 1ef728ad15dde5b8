import type { Issue } from '@kotacerdas/core';
import { typesOfLists } from '../../../../../shared/approval/types-of-lists';
import type { IssueEntry } from '../../../../../shared/contracts/plan';
import { contentTypes } from '../../../content-types/all';
import type { TypeName } from '../../../content-types/define/type-name';
import { entryLabel } from '../../entry/entry-label';
import { itemId } from '../stored-plan/item-id';
import type { PartName, StoredPlan } from '../stored-plan/stored-plan';

/** Which content type the items of each list of the document are entries of. */
const types: Readonly<Record<string, PartName>> = {
  missions: 'mission',
  opds: 'opd',
  'rpjmd.missions': 'rpjmd-mission',
  'rpjmd.goals': 'rpjmd-goal',
  'rpjmd.objectives': 'rpjmd-objective',
  'rpjmd.programs': 'rpjmd-program',
  ...typesOfLists,
};

/** What stands in the plan's own entry. */
const ownFields = ['id', 'title', 'framework', 'region', 'period', 'vision'];

/** The entry that an officer has to open to mend an issue; `null` if it isn't about one. */
export function findEntry(
  stored: StoredPlan,
  document: Record<string, unknown>,
  { path }: Issue,
): IssueEntry | null {
  const [first = '', second] = path;
  if (ownFields.includes(String(first))) return entryOf('plan', stored.plan, stored.plan);
  const inRpjmd = first === 'rpjmd';
  const index = inRpjmd ? path[2] : second;
  const list = inRpjmd ? `rpjmd.${second}` : String(first);
  const type = Object.hasOwn(types, list) ? types[list] : undefined;
  if (type === undefined || typeof index !== 'number') {
    const [head] = stored.parts.rpjmd;
    return inRpjmd && head !== undefined ? entryOf('rpjmd', head, head) : null;
  }
  const item = list.split('.').concat(String(index)).reduce(at, document);
  if (typeof item !== 'object' || item === null) return null;
  const row = stored.parts[type].find((each) => itemId(each) === Reflect.get(item, 'id'));
  return row === undefined ? null : entryOf(type, row, item);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function entryOf(type: TypeName, { documentId }: { documentId: string }, item: object): IssueEntry {
  return {
    type,
    typeName: contentTypes[type].info.displayName,
    documentId,
    label: entryLabel(item, documentId),
  };
}
