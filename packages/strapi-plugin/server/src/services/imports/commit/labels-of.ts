import { entryLabel } from '../../entry/entry-label';
import { refTo } from '../../masterplan/to-rows/draft';
import { factorRef } from '../../masterplan/to-rows/from-swot';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { StoredParts } from '../../masterplan/stored-plan/stored-plan';
import type { NewDrafts } from './new-drafts';

/** How entries are called in the history, by the refs and by the database ids that relations hold. */
export interface Labels {
  readonly ofRef: (ref: string) => string;
  readonly ofId: (relation: string, id: number) => string;
  /** What the Document Service calls it. */
  readonly documentIdOf: (relation: string, id: number) => string | undefined;
}

/** By the relation that leads to them. */
const targets: Readonly<Record<string, keyof StoredParts>> = {
  opd: 'opd',
  leadOpd: 'opd',
  supportingOpds: 'opd',
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  dependsOn: 'program',
  rpjmdObjective: 'rpjmd-objective',
  rpjmdProgram: 'rpjmd-program',
  swot: 'swot-analysis',
  factors: 'swot-factor',
};

export function labelsOf(parts: StoredParts, { drafts }: Pick<NewDrafts, 'drafts'>): Labels {
  const byRef = new Map<string, string>();
  // Of what is new, little is referred to.
  const added = new Map<string, object>();
  const byId = new Map<string, { label: string; documentId: string }>();
  const names = [...new Set(Object.values(targets))];
  const analyses = new Map(parts['swot-analysis'].map((row) => [row.id, itemId(row)]));
  for (const name of names) {
    for (const row of parts[name]) {
      const label = entryLabel(row, row.documentId);
      byId.set(`${name}:${row.id}`, { label, documentId: row.documentId });
      if (name !== 'swot-factor') byRef.set(refTo(name, itemId(row)), label);
    }
    for (const { data, ref } of drafts[name] ?? []) added.set(ref, data);
  }
  for (const row of parts['swot-factor']) {
    const analysis = analyses.get(row.links.analysis[0] ?? 0) ?? '';
    byRef.set(factorRef(analysis, row.code ?? ''), entryLabel(row, row.documentId));
  }
  const found = (relation: string, id: number) => byId.get(`${targets[relation] ?? ''}:${id}`);
  return {
    ofRef: (ref) => {
      const data = added.get(ref);
      return byRef.get(ref) ?? (data === undefined ? ref : entryLabel(data, ref));
    },
    ofId: (relation, id) => found(relation, id)?.label ?? String(id),
    documentIdOf: (relation, id) => found(relation, id)?.documentId,
  };
}
