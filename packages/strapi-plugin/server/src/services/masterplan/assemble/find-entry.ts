import type { Issue } from '@kotacerdas/core';
import type { IssueEntry } from '../../../../../shared/contracts/plan';
import { itemId } from '../stored-plan/item-id';
import type { PartName, StoredPlan } from '../stored-plan/stored-plan';

/** Which content type the items of each list of the document are entries of. */
const types = {
  missions: 'mission',
  opds: 'opd',
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  readiness: 'readiness-assessment',
  swot: 'swot-analysis',
  strategies: 'strategy',
  programs: 'program',
  evaluations: 'evaluation',
} as const satisfies Record<string, PartName>;

/** The entry that an officer has to open to mend an issue; `null` if it isn't about one. */
export function findEntry(
  stored: StoredPlan,
  document: Record<string, unknown>,
  { path: [list, index] }: Issue,
): IssueEntry | null {
  if (!isList(list) || typeof index !== 'number') return null;
  const items = document[list];
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  if (typeof item !== 'object' || item === null) return null;
  const type = types[list];
  const row = stored.parts[type].find((each) => itemId(each) === Reflect.get(item, 'id'));
  if (row === undefined) return null;
  const words = [Reflect.get(item, 'code'), nameOf(item)].filter(
    (word) => typeof word === 'string',
  );
  return { type, documentId: row.documentId, label: words.join(' ') || row.documentId };
}

function nameOf(item: object): unknown {
  return ['shortName', 'title', 'name', 'statement']
    .map((field): unknown => Reflect.get(item, field))
    .find((value) => typeof value === 'string');
}

function isList(name: unknown): name is keyof typeof types {
  return typeof name === 'string' && Object.hasOwn(types, name);
}
