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
 * Follows a plan from problem to indicator: every link, what becomes of each problem, what is unlinked, and how
 * much is linked, overall, per dimension and per OPD. `followChain` then gives the chain of one item.
 *
 * It also reads a plan that is only half linked, as in an editor: an id that leads to nothing is a finding
 * (`dangling-id`, `unknown-factor`), never an error that is thrown. Links count whatever state an item has. A
 * cancelled programme is drawn with its links but counts for nothing, as in `planProgress` and `rpjmdAlignment`: it
 * answers no need, carries out no strategy or innovation, and nothing is asked of it or its indicators; one that is
 * only postponed still counts. Dependencies between programmes are no part of the chain. It takes time in proportion
 * to items and links. An empty plan has an empty trace and `null` for every share.
 *
 * Which links a plan needs, and when a problem counts as answered, is laid down nowhere: {@link linkQuestions} are
 * our own proposal, and `options.questions` takes others.
 *
 * `framework` orders the dimensions; it is only needed when the plan's own isn't a built-in one.
 *
 * @example
 * const trace = traceMasterplan(masterplan);
 * trace.chains.filter(({ status }) => status === 'open').length; // 0
 */
export function traceMasterplan(
  masterplan: Masterplan,
  framework?: Framework,
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
