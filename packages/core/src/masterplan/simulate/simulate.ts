import { requireMoment } from '../../date/require-moment.js';
import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import { evaluateSwot } from '../../swot/evaluate-swot.js';
import { error } from '../check/check.js';
import { readValue } from '../editor/operations/read-value.js';
import { runChange } from '../editor/run-change.js';
import { compareFigures } from '../figures/compare-figures.js';
import { planFigures } from '../figures/plan-figures.js';
import { namedFramework } from '../named-framework.js';
import { requirePlan } from '../require-plan.js';
import type { Masterplan } from '../types.js';
import { answerWhatIf } from './answer-what-if.js';
import type { Scenario } from './scenario.js';
import type { SimulationResult, WhatIf } from './types.js';
import { whatIfKinds, whatIfSchema } from './what-if-schema.js';

/**
 * What a simulation reads a plan with.
 *
 * @example
 * const options: SimulateOptions = { framework: kominfo2021 };
 */
export interface SimulateOptions {
  /** Only needed when the plan's own framework isn't a built-in one. */
  readonly framework?: Framework | undefined;
  /**
   * ISO 8601 date or moment that the figures are shown as of, as in `summariseMasterplan`: later reports and
   * assessments don't count yet, and what is finished is finished by then. Without it all of them count.
   */
  readonly asOf?: string | undefined;
}

type Next =
  | { readonly ok: true; readonly scenario: Scenario; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Asks a plan *what if*: the figures as they are, as they would be, and which of them move. Several questions
 * are asked one after the other, each of the plan as the ones before left it. Nothing is stored and the plan
 * stays as it is.
 *
 * A plan doesn't say which levels of readiness a programme would raise, so finishing one moves progress alone;
 * which levels rise with it is a question of its own. Faults of a question lie under `change`, or, of several,
 * under `changes` and its number; those of the plan it would make have their places in that plan.
 *
 * The plan is one that was parsed; a question may be anything, and what it can't be is refused with its place.
 * Each question takes the time of one look through the plan, so finish many programmes with one question rather
 * than with one for each.
 *
 * The result is a simulation: what it says of the readiness of a region is no official score.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date; `KC_NOT_A_PLAN` when it is no plan.
 *
 * @example
 * const result = simulate(masterplan, [
 *   { kind: 'finish-programs', programIds: masterplan.programs.map(({ id }) => id) },
 *   { kind: 'reach-targets' },
 * ]);
 * const moved = result.ok ? result.changes.map(({ figure }) => figure) : [];
 */
export function simulate(
  masterplan: Masterplan,
  change: WhatIf | readonly WhatIf[],
  { asOf, framework: given }: SimulateOptions = {},
): SimulationResult {
  requirePlan(masterplan);
  if (asOf !== undefined) requireMoment(asOf);
  const framework = given ?? namedFramework(masterplan, []);
  if (framework === null) {
    const { id, version } = masterplan.framework;
    return refuse([error('unknown-framework', ['framework'], { found: `${id} ${version}` })]);
  }
  const start: Scenario = { masterplan, framework, asOf };
  const questions = isSeveral(change)
    ? change.map((whatIf, at) => ({ whatIf, path: ['changes', at] }))
    : [{ whatIf: change, path: ['change'] }];
  let scenario = start;
  const issues: Issue[] = [];
  for (const { path, whatIf } of questions) {
    const next = ask(scenario, whatIf, path);
    if (!next.ok) return refuse(next.issues);
    scenario = next.scenario;
    issues.push(...next.issues);
  }
  const odd = swotIssues(start, scenario);
  const said = new Set(odd.map(keyOf));
  const before = planFigures(masterplan, framework, { asOf });
  const after = planFigures(scenario.masterplan, scenario.framework, { asOf });
  return {
    ok: true,
    before,
    after,
    changes: compareFigures(before, after),
    masterplan: scenario.masterplan,
    framework: scenario.framework,
    issues: [...issues.filter((issue) => !said.has(keyOf(issue))), ...odd],
  };
}

function refuse(issues: readonly Issue[]): SimulationResult {
  return { ok: false, issues };
}

function isSeveral(change: WhatIf | readonly WhatIf[]): change is readonly WhatIf[] {
  return Array.isArray(change);
}

function ask(scenario: Scenario, whatIf: WhatIf, path: Issue['path']): Next {
  const kind = valueAt(whatIf, ['kind']);
  if (kind !== undefined && !whatIfKinds.includes(kind)) {
    const params = { found: describeFound(kind), expected: whatIfKinds.join(', ') };
    return { ok: false, issues: [error('not-one-of', [...path, 'kind'], params)] };
  }
  const shape = readValue(whatIfSchema(kind), whatIf, path);
  if (!shape.ok) return shape;
  const answer = answerWhatIf(scenario, whatIf, path);
  if (answer.kind === 'issues') return { ok: false, issues: answer.issues };
  if (answer.kind === 'scenario') return { ok: true, scenario: answer.scenario, issues: [] };
  const result = runChange(scenario.masterplan, answer.change, [scenario.framework]);
  if (!result.ok) return { ok: false, issues: result.issues.map((issue) => placed(issue, path)) };
  const { issues, masterplan } = result;
  return {
    ok: true,
    scenario: { ...scenario, masterplan, framework: frameworkAfter(scenario, masterplan) },
    issues,
  };
}

/** A plan that was given another framework is read with that; else with the one at hand, whatever it weighs. */
function frameworkAfter({ framework, masterplan }: Scenario, next: Masterplan): Framework {
  return next.framework === masterplan.framework
    ? framework
    : (namedFramework(next, [framework]) ?? framework);
}

function placed(issue: Issue, path: Issue['path']): Issue {
  const [head, ...rest] = issue.path;
  return head === 'change' ? { ...issue, path: [...path, ...rest] } : issue;
}

/** What is found where; a change that is written down looks at its analysis already. */
function keyOf({ code, path }: Issue): string {
  return [code, ...path].join(' ');
}

/** What is odd about the analyses that would be others. */
function swotIssues(start: Scenario, { framework, masterplan }: Scenario): Issue[] {
  const same = new Set(
    framework.swot.method === start.framework.swot.method ? start.masterplan.swot : [],
  );
  return masterplan.swot.flatMap((analysis, index) =>
    same.has(analysis)
      ? []
      : evaluateSwot(analysis, framework.swot.method).issues.map((issue) => ({
          ...issue,
          path: ['swot', index, ...issue.path],
        })),
  );
}
