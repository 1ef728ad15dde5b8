import { itemId } from '../../masterplan/stored-plan/item-id';
import type { StoredParts } from '../../masterplan/stored-plan/stored-plan';
import { refTo } from '../../masterplan/to-rows/draft';
import { ceilingRef, measureRef, valueRef, type RpjmdPart } from './rpjmd-drafts';

type Parts = Pick<StoredParts, RpjmdPart | 'opd'>;

/** An entry as it stands. */
export interface StoredEntry {
  readonly id: number;
  readonly documentId: string;
  readonly row: object;
}

/** The entries of a plan that an RPJMD is made of, by the refs that drafts have, with its departments. */
export function storedEntries(parts: Parts): ReadonlyMap<string, StoredEntry> {
  const found = new Map<string, StoredEntry>();
  const refs = new Map<string, string>();
  const add = (name: string, ref: string, row: { id: number; documentId: string }) => {
    refs.set(`${name} ${row.id}`, ref);
    // Of two that say the same, such as two ceilings of a year, the first is the one that is gone on with.
    if (!found.has(ref)) found.set(ref, { id: row.id, documentId: row.documentId, row });
  };
  const named = ['opd', 'rpjmd-mission', 'rpjmd-goal', 'rpjmd-objective', 'rpjmd-program'] as const;
  for (const name of named) {
    for (const row of parts[name]) add(name, refTo(name, itemId(row)), row);
  }
  for (const row of parts.rpjmd) add('rpjmd', refTo('rpjmd', 'rpjmd'), row);
  const idOf = new Map(parts['rpjmd-program'].map((row) => [row.id, itemId(row)]));
  for (const row of parts['rpjmd-ceiling']) {
    const program = idOf.get(row.links.program[0] ?? 0);
    if (program !== undefined) add('rpjmd-ceiling', ceilingRef(program, row.year ?? 0), row);
  }
  for (const row of parts.measure) {
    const { rpjmdObjective, rpjmdProgram } = row.links;
    const owner =
      refs.get(`rpjmd-objective ${rpjmdObjective[0] ?? 0}`) ??
      refs.get(`rpjmd-program ${rpjmdProgram[0] ?? 0}`);
    if (owner !== undefined) add('measure', measureRef(owner, itemId(row)), row);
  }
  for (const row of parts['measure-value']) {
    const measure = refs.get(`measure ${row.links.measure[0] ?? 0}`);
    if (measure === undefined) continue;
    add('measure-value', valueRef(measure, row.kind ?? '', row.year ?? 0), row);
  }
  return found;
}
