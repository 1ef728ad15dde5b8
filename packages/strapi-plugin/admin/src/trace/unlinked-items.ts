import type { Framework } from '@kotacerdas/core/framework';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import {
  nodeKey,
  traceMasterplan,
  type Masterplan,
  type TraceFinding,
} from '@kotacerdas/core/masterplan';
import type { ReviewedType } from '../../../shared/contracts/approval';

/** Something of the plan that lacks a link. */
export interface UnlinkedItem {
  readonly key: string;
  readonly code: string | null;
  readonly title: string;
  /** Short name of the OPD that answers for it. */
  readonly opd: string | null;
  /** What it lacks, in the reader's language. */
  readonly lacks: string;
  /** The item to open for it; of an indicator its programme, of a factor its analysis. */
  readonly item: { readonly type: ReviewedType; readonly id: string } | null;
}

const types: Readonly<Partial<Record<string, ReviewedType>>> = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  swot: 'swot-analysis',
  strategies: 'strategy',
  programs: 'program',
};

/** Everything that lacks a link, in the order of the questions that core asks. */
export function unlinkedItems(
  masterplan: Masterplan,
  framework: Framework,
  locale: Locale,
): UnlinkedItem[] {
  const { index: links, unlinked } = traceMasterplan(masterplan, framework);
  return unlinked.map((finding, index): UnlinkedItem => {
    const { code, id, kind } = finding.item;
    const opd = masterplan.opds.find((each) => each.id === finding.opdId);
    return {
      key: String(index),
      code,
      title: links.nodes.get(nodeKey(kind, id))?.title ?? id,
      opd: opd?.shortName ?? null,
      lacks: describeIssue(locale, finding),
      item: itemOf(masterplan, finding),
    };
  });
}

function itemOf(masterplan: Masterplan, { path }: TraceFinding): UnlinkedItem['item'] {
  const [list, index] = path;
  const type = types[String(list)];
  const items: unknown = Reflect.get(masterplan, String(list));
  if (type === undefined || typeof index !== 'number' || !Array.isArray(items)) return null;
  const item: unknown = items[index];
  if (typeof item !== 'object' || item === null) return null;
  const id: unknown = Reflect.get(item, 'id');
  return typeof id === 'string' ? { type, id } : null;
}
