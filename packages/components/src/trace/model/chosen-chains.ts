import {
  chainStarts,
  followChain,
  followChains,
  type Chains,
  type TraceNode,
} from '@kotacerdas/core/masterplan';
import { columns, isDrawn } from './columns.js';
import type { TraceModel } from './trace-model.js';

/** What a reader looks for; what is left out or empty lets everything through. */
export interface TraceFilter {
  readonly words?: string | undefined;
  readonly dimensionId?: string | undefined;
  /** The code of an open question, or `any` of them. */
  readonly finding?: string | undefined;
}

export function isFiltered({ dimensionId, finding, words = '' }: TraceFilter): boolean {
  return words.trim() !== '' || dimensionId !== undefined || finding !== undefined;
}

/** The items that answer a filter, in the order of the chain. */
function foundItems(
  { find, findings }: TraceModel,
  { dimensionId, finding, words = '' }: TraceFilter,
): TraceNode[] {
  return find(words).filter((node) => {
    if (!isDrawn(node)) return false;
    if (dimensionId !== undefined && node.dimensionId !== dimensionId) return false;
    if (finding === undefined) return true;
    const own = findings.get(node.key) ?? [];
    return finding === 'any' ? own.length > 0 : own.some(({ code }) => code === finding);
  });
}

/** Where the chains of what is found begin: each of them is read from there. */
export function foundStarts(model: TraceModel, filter: TraceFilter): TraceNode[] {
  return chainStarts(model.trace, foundItems(model, filter));
}

/** Some chains laid together. */
export function chainsOf({ trace }: TraceModel, starts: readonly TraceNode[]): Chains {
  return followChains(
    trace,
    starts.map(({ key }) => key),
  );
}

/** The items of one chain by column, with the one it is about; `null` for a key that the plan lacks. */
export function itemsOfChain({ trace }: TraceModel, key: string): TraceNode[][] | null {
  const chain = followChain(trace, key);
  if (chain === null) return null;
  const { downstream, node, upstream } = chain;
  return columns.map((kind) => [
    ...upstream[kind],
    ...(kind === node.kind ? [node] : []),
    ...downstream[kind],
  ]);
}
