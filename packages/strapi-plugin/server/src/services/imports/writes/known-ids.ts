import { refTo } from '../../masterplan/to-rows/draft';
import { factorRef } from '../../masterplan/to-rows/from-swot';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { StoredParts } from '../../masterplan/stored-plan/stored-plan';

/** What entries may be linked to. */
const linked = [
  'opd',
  'rpjmd-objective',
  'rpjmd-program',
  'problem',
  'need',
  'innovation',
  'swot-analysis',
  'strategy',
  'program',
] as const;

/** The database ids of what is there, by the refs that drafts have in their place. */
export function knownIds(parts: StoredParts): Map<string, number> {
  const ids = new Map<string, number>();
  for (const name of linked) {
    for (const row of parts[name]) ids.set(refTo(name, itemId(row)), row.id);
  }
  const analyses = new Map(parts['swot-analysis'].map((row) => [row.id, itemId(row)]));
  for (const { code, id, links } of parts['swot-factor']) {
    const [analysis = 0] = links.analysis;
    const ref = factorRef(analyses.get(analysis) ?? '', code ?? '');
    // Of two with one code, strategies cite the first.
    if (!ids.has(ref)) ids.set(ref, id);
  }
  return ids;
}
