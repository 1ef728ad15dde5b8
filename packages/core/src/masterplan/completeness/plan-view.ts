import type { Dimension, Framework, LocalisedText } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { Trace, TraceFinding, TraceNode } from '../trace/types.js';
import type {
  Innovation,
  Masterplan,
  MasterplanSwotAnalysis,
  Need,
  OpdId,
  Problem,
  Program,
  ReadinessAssessment,
  Strategy,
} from '../types.js';
import { shownAssessment } from '../figures/shown-assessment.js';
import type { StepOwner } from './types.js';

/** An entry of the plan with its place in it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly path: Issue['path'];
}

/** What the rules read: a plan, or the part of it that is about one dimension. */
export interface PlanView {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** The year that the plan is looked at from; `null` where nobody said. */
  readonly year: number | null;
  readonly dimensions: readonly Dimension[];
  readonly problems: readonly Placed<Problem>[];
  readonly needs: readonly Placed<Need>[];
  readonly innovations: readonly Placed<Innovation>[];
  readonly swot: readonly Placed<MasterplanSwotAnalysis>[];
  readonly strategies: readonly Placed<Strategy>[];
  /** Without cancelled ones: nothing is asked of those. */
  readonly programs: readonly Placed<Program>[];
  /** The assessment that the books print. */
  readonly assessment: Placed<ReadinessAssessment> | null;
  /** Whether the trace found this about an item. */
  readonly found: (code: TraceFinding['code'], kind: TraceNode['kind'], id: string) => boolean;
  readonly answeredProblems: ReadonlySet<string>;
  /** The OPD as the one who acts, or the admin where the plan has no such OPD. */
  readonly ownerOf: (opdId: OpdId | undefined) => StepOwner;
}

/** The view of a whole plan. */
export function viewPlan(
  masterplan: Masterplan,
  framework: Framework,
  trace: Pick<Trace, 'chains' | 'unlinked'>,
  year: number | null,
): PlanView {
  const opds = new Set(masterplan.opds.map(({ id }) => id));
  const findings = indexFindings(trace.unlinked);
  const shown = shownAssessment(masterplan.readiness);
  return {
    masterplan,
    framework,
    year,
    dimensions: framework.dimensions,
    problems: place('problems', masterplan.problems),
    needs: place('needs', masterplan.needs),
    innovations: place('innovations', masterplan.innovations),
    swot: place('swot', masterplan.swot),
    strategies: place('strategies', masterplan.strategies),
    programs: place('programs', masterplan.programs).filter(
      ({ item }) => item.status !== 'cancelled',
    ),
    assessment:
      shown === null
        ? null
        : { item: shown, path: ['readiness', masterplan.readiness.indexOf(shown)] },
    found: (code, kind, id) => findings.get(`${code} ${kind}`)?.has(id) === true,
    answeredProblems: new Set(
      trace.chains.flatMap(({ problemId, status }) => (status === 'answered' ? [problemId] : [])),
    ),
    ownerOf: (opdId) =>
      opdId !== undefined && opds.has(opdId) ? { kind: 'opd', opdId } : role('admin'),
  };
}

/** The part of a view that is about one dimension. */
export function viewDimension(view: PlanView, dimension: Dimension): PlanView {
  const belongs = ({ item }: Placed<{ readonly dimensionId: string }>) =>
    item.dimensionId === dimension.id;
  return {
    ...view,
    dimensions: [dimension],
    problems: view.problems.filter(belongs),
    needs: view.needs.filter(belongs),
    innovations: view.innovations.filter(belongs),
    swot: view.swot.filter(
      ({ item: { scope } }) => scope.kind === 'dimension' && scope.dimensionId === dimension.id,
    ),
    strategies: view.strategies.filter(belongs),
    programs: view.programs.filter(belongs),
  };
}

/** The owner of a step that falls to a role. */
export function role(
  name: Extract<StepOwner, { kind: 'role' }>['role'],
  dimensionId: string | null = null,
): StepOwner {
  return { kind: 'role', role: name, dimensionId };
}

/** A name that is the same in every language, such as a code. */
export function sameText(name: string): LocalisedText {
  return { id: name, en: name };
}

export function place<Item>(list: string, items: readonly Item[]): Placed<Item>[] {
  return items.map((item, at) => ({ item, path: [list, at] }));
}

/** The ids of items by finding and kind. */
function indexFindings(findings: Trace['unlinked']): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { code, item } of findings) {
    const key = `${code} ${item.kind}`;
    const ids = index.get(key);
    if (ids === undefined) index.set(key, new Set([item.id]));
    else ids.add(item.id);
  }
  return index;
}
