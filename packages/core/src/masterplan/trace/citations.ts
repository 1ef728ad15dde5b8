import type { Masterplan } from '../types.js';
import { nodeKey } from './node-key.js';
import type { TraceKind } from './trace-kinds.js';
import type { TraceEdgeKind, TraceNode } from './types.js';

/** One id that an item names, and what it is meant to name. */
export interface Citation {
  /** Key of the item that names it. */
  readonly by: string;
  readonly found: string;
  readonly list: CitedList;
  /** The link it makes in the chain; `null` where it makes none. */
  readonly edge: TraceEdgeKind | null;
  readonly path: TraceNode['path'];
}

export type CitedList = 'opds' | 'problems' | 'needs' | 'innovations' | 'strategies' | 'programs';

/** Every id by which items of the inventory and the action plan name each other or an OPD. */
export function citations(masterplan: Masterplan): Citation[] {
  const { innovations, needs, problems, programs } = masterplan;
  return [
    ...problems.flatMap((item, at) => {
      const { one } = citer('problem', item.id, ['problems', at]);
      return one(item.opdId, 'opdId');
    }),
    ...needs.flatMap((item, at) => {
      const { all, one } = citer('need', item.id, ['needs', at]);
      return [
        ...one(item.opdId, 'opdId'),
        ...all(item.problemIds, 'problemIds', 'problems', 'problem-need'),
      ];
    }),
    ...innovations.flatMap((item, at) => {
      const { all, one } = citer('innovation', item.id, ['innovations', at]);
      return [
        ...one(item.opdId, 'opdId'),
        ...all(item.needIds, 'needIds', 'needs', 'need-innovation'),
        ...all(item.problemIds, 'problemIds', 'problems', 'problem-innovation'),
      ];
    }),
    ...programs.flatMap((item, at) => {
      const { all, one } = citer('program', item.id, ['programs', at]);
      return [
        ...one(item.leadOpdId, 'leadOpdId'),
        ...all(item.supportingOpdIds, 'supportingOpdIds', 'opds', null),
        ...all(item.strategyIds, 'strategyIds', 'strategies', 'strategy-program'),
        ...all(item.needIds, 'needIds', 'needs', 'need-program'),
        ...all(item.innovationIds, 'innovationIds', 'innovations', 'innovation-program'),
        ...all(item.dependsOnProgramIds, 'dependsOnProgramIds', 'programs', null),
      ];
    }),
  ];
}

/** Makes citations of one item. */
function citer(kind: TraceKind, id: string, place: TraceNode['path']): Citer {
  const by = nodeKey(kind, id);
  return {
    one: (found, field) =>
      found === undefined ? [] : [{ by, found, list: 'opds', edge: null, path: [...place, field] }],
    all: (ids, field, list, edge) =>
      ids.map((found, at) => ({ by, found, list, edge, path: [...place, field, at] })),
  };
}

interface Citer {
  readonly one: (found: string | undefined, field: string) => Citation[];
  readonly all: (
    ids: readonly string[],
    field: string,
    list: CitedList,
    edge: TraceEdgeKind | null,
  ) => Citation[];
}
