import type { Framework } from '@kotacerdas/core/framework';
import {
  nodeKey,
  traceWithFramework,
  traceSearch,
  type Masterplan,
  type Trace,
  type TraceFinding,
  type TraceNode,
} from '@kotacerdas/core/masterplan';

/** A plan as it is traced: its links, what they lack, and the way to find an item. */
export interface TraceModel {
  readonly trace: Trace;
  readonly find: (words: string) => readonly TraceNode[];
  /** Open questions by the key of the item they are about. */
  readonly findings: ReadonlyMap<string, readonly TraceFinding[]>;
  /** Keys of cancelled programmes: drawn, but counted nowhere. */
  readonly cancelled: ReadonlySet<string>;
  readonly opdNames: ReadonlyMap<string, string>;
}

export function traceModel(masterplan: Masterplan, framework: Framework): TraceModel {
  const trace = traceWithFramework(masterplan, framework);
  const findings = new Map<string, TraceFinding[]>();
  for (const finding of trace.unlinked) {
    const key = nodeKey(finding.item.kind, finding.item.id);
    const list = findings.get(key);
    if (list === undefined) findings.set(key, [finding]);
    else list.push(finding);
  }
  return {
    trace,
    find: traceSearch(trace),
    findings,
    cancelled: new Set(
      masterplan.programs
        .filter(({ status }) => status === 'cancelled')
        .map(({ id }) => nodeKey('program', id)),
    ),
    opdNames: new Map(masterplan.opds.map(({ id, shortName }) => [id, shortName])),
  };
}
