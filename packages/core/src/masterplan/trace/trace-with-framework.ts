import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { answerProblems } from './answer-problems.js';
import { askQuestions, type Answers } from './ask-questions.js';
import { collectNodes } from './collect-nodes.js';
import { createMarks } from './link-marks.js';
import { linkQuestions } from './link-questions.js';
import { linkNodes } from './link-nodes.js';
import { measureCoverage } from './measure-coverage.js';
import { needAnswers } from './need-answers.js';
import { positionsOf } from './positions.js';
import { traceFinding } from './trace-finding.js';
import { traceKinds } from './trace-kinds.js';
import type {
  NodesByKind,
  Trace,
  TraceEdge,
  TraceFinding,
  TraceIndex,
  TraceNode,
  TraceOptions,
} from './types.js';

/**
 * `traceMasterplan` with a framework that is known already: a page that has it needn't load the built-in ones. `null`
 * where there is none; dimensions then come in the order in which items name them.
 *
 * @example
 * const trace = traceWithFramework(masterplan, framework);
 * trace.chains.filter(({ status }) => status === 'open').length; // 0
 */
export function traceWithFramework(
  masterplan: Masterplan,
  framework: Framework | null,
  { questions = linkQuestions }: TraceOptions = {},
): Trace {
  const nodes = collectNodes(masterplan);
  const positions = positionsOf(nodes);
  const marks = createMarks(masterplan, nodes, positions);
  const { dangling, edges } = linkNodes(masterplan, nodes, positions, marks);
  const index: TraceIndex = {
    nodes: indexNodes(nodes),
    outgoing: edgesBy(edges, ({ from }) => from),
    incoming: edgesBy(edges, ({ to }) => to),
  };
  const answers = askQuestions(nodes, marks, questions);
  const cancelled = new Set(
    nodes.program
      // Of programmes with one id the first is linked.
      .filter((node, at) => marks.isCancelled('program', at) && index.nodes.get(node.key) === node)
      .map(({ key }) => key),
  );
  return {
    nodes,
    edges,
    chains: answerProblems(nodes, index, needAnswers(questions), cancelled),
    unlinked: [...dangling, ...answers.flatMap((answer) => findingsOf(answer, nodes))],
    coverage: measureCoverage(masterplan, nodes, answers, framework),
    index,
  };
}

function indexNodes(nodes: NodesByKind): ReadonlyMap<string, TraceNode> {
  const byKey = new Map<string, TraceNode>();
  for (const node of traceKinds.flatMap((kind) => nodes[kind])) {
    if (!byKey.has(node.key)) byKey.set(node.key, node);
  }
  return byKey;
}

function edgesBy(
  edges: readonly TraceEdge[],
  keyOf: (edge: TraceEdge) => string,
): ReadonlyMap<string, readonly TraceEdge[]> {
  const lists = new Map<string, TraceEdge[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [edge]);
    else list.push(edge);
  }
  return lists;
}

function findingsOf(
  { linked, question: { finding, kind } }: Answers,
  nodes: NodesByKind,
): TraceFinding[] {
  if (finding === null) return [];
  return nodes[kind]
    .filter((_, at) => linked[at] === false)
    .map((node) => {
      const params = { found: node.code ?? node.title };
      return traceFinding(node, { severity: 'warning', code: finding, path: node.path, params });
    });
}
