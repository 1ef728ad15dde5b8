import type { Mark } from './link-marks.js';
import type { NodesByKind, ProblemChain, TraceEdge, TraceIndex } from './types.js';

interface Reach {
  readonly program: boolean;
  readonly indicator: boolean;
}

/**
 * What becomes of each problem. One pass from the end of the chain to its beginning, so that a need that all
 * problems share isn't followed once for each of them. `answers` are the links that answer a need; links to the
 * `cancelled` lead nowhere.
 */
export function answerProblems(
  nodes: NodesByKind,
  { outgoing }: TraceIndex,
  answers: readonly Mark[],
  cancelled: ReadonlySet<string>,
): ProblemChain[] {
  const reach = new Map<string, Reach>();
  const answering = new Set<string>(answers);
  const edgesOf = (key: string): readonly TraceEdge[] => outgoing.get(key) ?? [];
  const reachOf = (key: string): Reach => {
    const targets = edgesOf(key).filter(({ to }) => !cancelled.has(to));
    return {
      program: targets.some(({ to }) => reach.get(to)?.program),
      indicator: targets.some(
        ({ kind, to }) => kind === 'program-indicator' || reach.get(to)?.indicator,
      ),
    };
  };
  const isAnswer = ({ kind, to }: TraceEdge) => answering.has(kind) && !cancelled.has(to);
  for (const { key } of nodes.program) reach.set(key, { ...reachOf(key), program: true });
  for (const { key } of [...nodes.innovation, ...nodes.need]) reach.set(key, reachOf(key));

  return nodes.problem.map(({ id, key }) => {
    const needs = edgesOf(key).filter(({ kind }) => kind === 'problem-need');
    const answeredNeeds = needs.filter(({ to }) => edgesOf(to).some(isAnswer)).length;
    const innovations = edgesOf(key).length - needs.length;
    const { indicator, program } = reachOf(key);
    return {
      problemId: id,
      key,
      status: statusOf(needs.length, answeredNeeds, innovations),
      needs: needs.length,
      answeredNeeds,
      innovations,
      reachesProgram: program,
      reachesIndicator: indicator,
    };
  });
}

function statusOf(
  needs: number,
  answeredNeeds: number,
  innovations: number,
): ProblemChain['status'] {
  if (answeredNeeds + innovations === 0) return 'open';
  return answeredNeeds === needs ? 'answered' : 'partly';
}
