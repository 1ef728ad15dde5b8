import type { Issue } from '../../issue/issue.js';
import type { IssueCode } from '../../issue/issue-code.js';
import type { OpdId } from '../types.js';
import type { TraceKind } from './trace-kinds.js';

/**
 * One item of the plan with what is needed to draw and to name it.
 *
 * @example
 * const node: TraceNode = {
 *   key: 'need:n-1',
 *   kind: 'need',
 *   id: 'n-1',
 *   code: 'K-GOV-01',
 *   title: 'Tanda tangan elektronik',
 *   dimensionId: 'smart-governance',
 *   opdId: null,
 *   path: ['needs', 0],
 * };
 */
export interface TraceNode {
  /** Names the node among all kinds; `nodeKey` makes it from kind and id. */
  readonly key: string;
  readonly kind: TraceKind;
  readonly id: string;
  /** The code that people cite; `null` for an indicator, which has none. */
  readonly code: string | null;
  readonly title: string;
  /** An indicator is of its programme's dimension, a factor of its analysis' one; else `null`. */
  readonly dimensionId: string | null;
  /** The OPD that answers for it: the author, the owner, the lead. `null` where the plan names none it has. */
  readonly opdId: OpdId | null;
  /** Where it stands in the plan. */
  readonly path: Issue['path'];
}

/**
 * A link of the plan. It points along the chain, whichever of the two items it is stored in.
 *
 * @example
 * const kind: TraceEdgeKind = 'problem-need';
 */
export type TraceEdgeKind =
  | 'problem-need'
  | 'problem-innovation'
  | 'need-innovation'
  | 'need-program'
  | 'innovation-program'
  | 'factor-strategy'
  | 'strategy-program'
  | 'program-indicator';

/**
 * One link between two nodes, by their keys.
 *
 * @example
 * const edge: TraceEdge = { kind: 'problem-need', from: 'problem:p-1', to: 'need:n-1' };
 */
export interface TraceEdge {
  readonly kind: TraceEdgeKind;
  readonly from: string;
  readonly to: string;
}

/**
 * What is asked of every item of a kind; coverage counts the answers. `need-answer` asks for an innovation or a
 * programme, `innovation-origin` for a need or a problem, `program-origin` for a strategy, a need or an
 * innovation.
 *
 * @example
 * const question: LinkQuestion = 'need-answer';
 */
export type LinkQuestion =
  | 'problem-need'
  | 'need-answer'
  | 'need-innovation'
  | 'need-program'
  | 'innovation-owner'
  | 'innovation-origin'
  | 'innovation-program'
  | 'strategy-factor'
  | 'strategy-program'
  | 'program-origin'
  | 'program-indicator'
  | 'indicator-baseline'
  | 'objective-indicator';

/**
 * One question with what it asks for. Cancelled programmes and their indicators are asked nothing.
 *
 * @example
 * // A need is answered by a programme alone; an innovation without one doesn't count yet.
 * const strict: TraceQuestion = {
 *   question: 'need-answer', kind: 'need', asks: ['need-program'], finding: 'need-without-answer',
 * };
 */
export interface TraceQuestion {
  readonly question: LinkQuestion;
  /** The items that are asked. */
  readonly kind: TraceKind;
  /** One of these links, something to measure by (a baseline, an indicator), or an owner. */
  readonly asks: readonly (TraceEdgeKind | 'measure')[] | 'owner';
  /** What is found where the answer is no; `null` where that is no fault by itself. */
  readonly finding: IssueCode | null;
}

/**
 * What a plan is asked.
 *
 * @example
 * const options: TraceOptions = {
 *   questions: linkQuestions.filter(({ question }) => question !== 'innovation-owner'),
 * };
 */
export interface TraceOptions {
  /**
   * `linkQuestions`, our own proposal, when it is left out. Findings and coverage follow them, in their order, and
   * which links answer a need, and so its problems, is what `need-answer` asks for; without that question, no need
   * is answered.
   */
  readonly questions?: readonly TraceQuestion[] | undefined;
}

/**
 * How many items of a kind have the link that is asked for.
 *
 * @example
 * const coverage: LinkCoverage = { question: 'problem-need', numerator: 3, denominator: 4, share: 0.75 };
 */
export interface LinkCoverage {
  readonly question: LinkQuestion;
  readonly numerator: number;
  /** How many are asked; cancelled programmes and their indicators aren't. */
  readonly denominator: number;
  /** 0 to 1; `null` where there is no item to ask. */
  readonly share: number | null;
}

/**
 * Coverage of the whole plan, of each dimension and of each OPD; every list has every question, in one order.
 *
 * @example
 * const coverage: TraceCoverage = { overall: [], dimensions: [], opds: [] };
 */
export interface TraceCoverage {
  readonly overall: readonly LinkCoverage[];
  /** The framework's dimensions in its order, then others that items name. */
  readonly dimensions: readonly {
    readonly dimensionId: string;
    readonly links: readonly LinkCoverage[];
  }[];
  /** Every OPD of the plan, in its order. */
  readonly opds: readonly { readonly opdId: OpdId; readonly links: readonly LinkCoverage[] }[];
}

/**
 * Something in the trace that asks for a look: an item that lacks a link (`warning`), or a link that leads to
 * nothing (`error`; a plan that was parsed has none). `describeIssue` says it in words.
 *
 * @example
 * const finding: TraceFinding = {
 *   severity: 'warning',
 *   code: 'problem-without-need',
 *   path: ['problems', 0],
 *   params: { found: 'P-GOV-01' },
 *   item: { kind: 'problem', id: 'p-1', code: 'P-GOV-01' },
 *   opdId: null,
 *   dimensionId: 'smart-governance',
 * };
 */
export interface TraceFinding extends Issue {
  readonly item: Pick<TraceNode, 'kind' | 'id' | 'code'>;
  /** Who can mend it; `null` where no OPD answers for the item. */
  readonly opdId: OpdId | null;
  readonly dimensionId: string | null;
}

/**
 * How far a problem is answered: `open` without any answer, `partly` while one of its needs has none,
 * `answered` when each need has one. An innovation that names the problem itself is an answer too; a programme
 * that was cancelled is none.
 *
 * @example
 * const status: ProblemStatus = 'partly';
 */
export type ProblemStatus = 'open' | 'partly' | 'answered';

/**
 * What becomes of one problem. The counts lay the status open; the items themselves come from `followChain`.
 *
 * @example
 * const answer: ProblemChain = {
 *   problemId: 'p-1',
 *   key: 'problem:p-1',
 *   status: 'partly',
 *   needs: 2,
 *   answeredNeeds: 1,
 *   innovations: 0,
 *   reachesProgram: true,
 *   reachesIndicator: false,
 * };
 */
export interface ProblemChain {
  readonly problemId: string;
  readonly key: string;
  readonly status: ProblemStatus;
  /** Needs that name the problem. */
  readonly needs: number;
  /** Those of them that an innovation serves, or a programme that isn't cancelled. */
  readonly answeredNeeds: number;
  /** Innovations that name the problem itself. */
  readonly innovations: number;
  /** Whether a programme, not a cancelled one, carries one of the answers out, and whether an indicator measures it. */
  readonly reachesProgram: boolean;
  readonly reachesIndicator: boolean;
}

/**
 * Nodes by their kind, each list in the plan's order.
 *
 * @example
 * const none: NodesByKind = {
 *   problem: [],
 *   need: [],
 *   innovation: [],
 *   factor: [],
 *   strategy: [],
 *   program: [],
 *   indicator: [],
 *   objective: [],
 * };
 */
export type NodesByKind = Readonly<Record<TraceKind, readonly TraceNode[]>>;

/**
 * A plan as a graph: every item and link from problem to indicator, what is unlinked, and how much is linked.
 *
 * @example
 * const readable = (trace: Trace) => trace.unlinked.length;
 */
export interface Trace {
  readonly nodes: NodesByKind;
  readonly edges: readonly TraceEdge[];
  /** One entry for each problem, in the plan's order. */
  readonly chains: readonly ProblemChain[];
  readonly unlinked: readonly TraceFinding[];
  readonly coverage: TraceCoverage;
  readonly index: TraceIndex;
}

/**
 * The way from a node to its links, so that a chain is followed without a search through the plan.
 *
 * @example
 * const empty: TraceIndex = { nodes: new Map(), outgoing: new Map(), incoming: new Map() };
 */
export interface TraceIndex {
  /** By key, in the order of kinds and then of the plan. Of two items with one id the first is found. */
  readonly nodes: ReadonlyMap<string, TraceNode>;
  /** Links by the key they start from; a node without one is absent. */
  readonly outgoing: ReadonlyMap<string, readonly TraceEdge[]>;
  /** Links by the key they lead to. */
  readonly incoming: ReadonlyMap<string, readonly TraceEdge[]>;
}

/**
 * What a trace comes to in figures.
 *
 * @example
 * const figures: TraceFigures = {
 *   coverage: { overall: [], dimensions: [], opds: [] }, statuses: ['answered', 'open'],
 * };
 */
export interface TraceFigures {
  readonly coverage: TraceCoverage;
  /** One for each problem, in the plan's order. */
  readonly statuses: readonly ProblemStatus[];
}
