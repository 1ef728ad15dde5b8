import type { Masterplan, OpdId } from '../types.js';
import { dimensionOf, ownerIn } from './collect-items.js';
import { nodeKey } from './node-key.js';
import type { TraceKind } from './trace-kinds.js';
import type { NodesByKind, TraceNode } from './types.js';

/** Every item of a plan that the trace shows, each list in the plan's order. */
export function collectNodes(masterplan: Masterplan): NodesByKind {
  const { innovations, missions, needs, problems, programs, strategies, swot } = masterplan;
  const owner = ownerIn(masterplan);
  return {
    problem: problems.map((item, at) =>
      node('problem', item, item.title, owner(item.opdId), ['problems', at]),
    ),
    need: needs.map((item, at) => node('need', item, item.title, owner(item.opdId), ['needs', at])),
    innovation: innovations.map((item, at) =>
      node('innovation', item, item.name, owner(item.opdId), ['innovations', at]),
    ),
    factor: swot.flatMap(({ factors, scope }, of) =>
      factors.map(({ code, id, statement }, at) => {
        const placed = { id, code, dimensionId: dimensionOf(scope) };
        return node('factor', placed, statement, null, ['swot', of, 'factors', at]);
      }),
    ),
    strategy: strategies.map((item, at) =>
      node('strategy', item, item.statement, null, ['strategies', at]),
    ),
    program: programs.map((item, at) =>
      node('program', item, item.name, owner(item.leadOpdId), ['programs', at]),
    ),
    indicator: programs.flatMap(({ dimensionId, indicators, leadOpdId }, of) =>
      indicators.map(({ id, name }, at) => {
        const placed = { id, code: null, dimensionId };
        const path = ['programs', of, 'indicators', at];
        return node('indicator', placed, name, owner(leadOpdId), path);
      }),
    ),
    objective: missions.flatMap(({ objectives }, of) =>
      objectives.map(({ code, id, statement }, at) => {
        const placed = { id, code, dimensionId: null };
        return node('objective', placed, statement, null, ['missions', of, 'objectives', at]);
      }),
    ),
  };
}

function node(
  kind: TraceKind,
  { code, dimensionId, id }: Pick<TraceNode, 'id' | 'code' | 'dimensionId'>,
  title: string,
  opdId: OpdId | null,
  path: TraceNode['path'],
): TraceNode {
  return { key: nodeKey(kind, id), kind, id, code, title, dimensionId, opdId, path };
}
