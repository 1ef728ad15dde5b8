import type { Masterplan, OpdId, SwotScope } from '../types.js';
import type { TraceKind } from './trace-kinds.js';

/** What is read of an item to count it: a node of the trace has it too. */
export interface CountedItem {
  readonly id: string;
  readonly dimensionId: string | null;
  readonly opdId: OpdId | null;
}

export type ItemsByKind = Readonly<Record<TraceKind, readonly CountedItem[]>>;

/** The items of `collectNodes` in the same order, without what is only drawn. */
export function collectItems(masterplan: Masterplan): ItemsByKind {
  const { innovations, missions, needs, problems, programs, strategies, swot } = masterplan;
  const owner = ownerIn(masterplan);
  const owned = ({ dimensionId, id, opdId }: Owned): CountedItem => ({
    id,
    dimensionId,
    opdId: owner(opdId),
  });
  return {
    problem: problems.map(owned),
    need: needs.map(owned),
    innovation: innovations.map(owned),
    factor: swot.flatMap(({ factors, scope }) =>
      factors.map(({ id }) => ({ id, dimensionId: dimensionOf(scope), opdId: null })),
    ),
    strategy: strategies.map(({ dimensionId, id }) => ({ id, dimensionId, opdId: null })),
    program: programs.map(({ dimensionId, id, leadOpdId }) => ({
      id,
      dimensionId,
      opdId: owner(leadOpdId),
    })),
    indicator: programs.flatMap(({ dimensionId, indicators, leadOpdId }) =>
      indicators.map(({ id }) => ({ id, dimensionId, opdId: owner(leadOpdId) })),
    ),
    objective: missions.flatMap(({ objectives }) =>
      objectives.map(({ id }) => ({ id, dimensionId: null, opdId: null })),
    ),
  };
}

interface Owned {
  readonly id: string;
  readonly dimensionId: string;
  readonly opdId?: OpdId | undefined;
}

/** The OPD that an item names, as far as the plan has it. */
export function ownerIn({
  opds,
}: Pick<Masterplan, 'opds'>): (id: OpdId | undefined) => OpdId | null {
  const known = new Set(opds.map(({ id }) => id));
  return (id) => (id !== undefined && known.has(id) ? id : null);
}

/** The dimension that an analysis, and so each of its factors, is about. */
export function dimensionOf(scope: SwotScope): string | null {
  return scope.kind === 'dimension' ? scope.dimensionId : null;
}
