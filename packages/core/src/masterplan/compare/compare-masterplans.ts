import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { scoreReadiness } from '../../readiness/score-readiness.js';
import type { ReadinessScore } from '../../readiness/types.js';
import { compareFigures } from '../figures/compare-figures.js';
import { planFigures } from '../figures/plan-figures.js';
import { shownAssessment } from '../figures/shown-assessment.js';
import { frameworkOf } from '../framework-of.js';
import { requirePlan } from '../require-plan.js';
import type { Masterplan } from '../types.js';
import { comparedLists, type ComparedList } from './compared-lists.js';
import { compareList } from './compare-list.js';
import { fieldChanges } from './field-changes.js';
import type { MasterplanComparison } from './types.js';

/**
 * What {@link compareMasterplans} may be told.
 *
 * @example
 * const options: CompareOptions = { frameworks: [] };
 */
export interface CompareOptions {
  /** Frameworks of the region's own, as the two plans name them; they come before the built-in ones. */
  readonly frameworks?: readonly Framework[] | undefined;
  /**
   * ISO 8601 date or moment that the figures of both plans are shown as of, as in `summariseMasterplan`. Without it
   * every report and assessment counts, also those dated in the future. What differs in the text of the plans is
   * told either way.
   */
  readonly asOf?: string | undefined;
}

/**
 * What changed between two versions of a plan: items added, removed and changed by their ids, other fields, and
 * the figures that moved. The order of items isn't compared.
 *
 * Each plan is scored by its own framework. Plans of different frameworks or regions are compared all the same,
 * and an issue says so: `framework-differs`, `region-differs`. It takes time in proportion to the two plans.
 *
 * @throws KotaCerdasError `KC_NOT_A_PLAN` when one of them is no plan;
 * `KC_UNKNOWN_FRAMEWORK` when a plan's framework is neither built in nor given;
 * `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * compareMasterplans(masterplan, masterplan).same; // true
 */
export function compareMasterplans(
  before: Masterplan,
  after: Masterplan,
  { asOf, frameworks = [] }: CompareOptions = {},
): MasterplanComparison {
  requirePlan(before);
  requirePlan(after);
  const framework = findFor(before, frameworks);
  const laterFramework = findFor(after, frameworks);
  const fields = fieldChanges(outsideLists(before), outsideLists(after));
  const lists = compareLists(before, after);
  return {
    same:
      fields.length === 0 &&
      Object.values(lists).every(
        ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
      ),
    fields,
    lists,
    readiness: {
      before: score(before, framework, asOf),
      after: score(after, laterFramework, asOf),
    },
    figures: compareFigures(
      planFigures(before, framework, { asOf }),
      planFigures(after, laterFramework, { asOf }),
    ),
    issues: checkComparable(before, after),
  };
}

function findFor({ framework }: Masterplan, frameworks: readonly Framework[]): Framework {
  const { id, version } = framework;
  const own = frameworks.find((given) => given.id === id && given.version === version);
  return frameworkOf({ framework }, own);
}

function compareLists(
  before: Masterplan,
  after: Masterplan,
): Readonly<Record<ComparedList, MasterplanComparison['lists'][ComparedList]>> {
  const compare = (list: ComparedList) => compareList(list, before[list], after[list]);
  return {
    opds: compare('opds'),
    missions: compare('missions'),
    problems: compare('problems'),
    needs: compare('needs'),
    innovations: compare('innovations'),
    readiness: compare('readiness'),
    swot: compare('swot'),
    strategies: compare('strategies'),
    programs: compare('programs'),
    evaluations: compare('evaluations'),
  };
}

const listed: ReadonlySet<string> = new Set(comparedLists);

function outsideLists(masterplan: Masterplan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(masterplan).filter(([field]) => !listed.has(field)));
}

function score(
  { readiness }: Masterplan,
  framework: Framework,
  asOf: string | undefined,
): ReadinessScore | null {
  const shown = shownAssessment(readiness, asOf);
  return shown && scoreReadiness(framework.readiness, shown.consolidated?.ratings ?? []);
}

function checkComparable(before: Masterplan, after: Masterplan): Issue[] {
  const nameOf = ({ framework: { id, version } }: Masterplan) => `${id} ${version}`;
  return [
    ...differing('framework-differs', ['framework'], nameOf(before), nameOf(after)),
    ...differing('region-differs', ['region', 'code'], before.region.code, after.region.code),
  ];
}

function differing(
  code: Issue['code'],
  path: Issue['path'],
  before: string,
  after: string,
): Issue[] {
  return before === after ? [] : [{ severity: 'warning', code, path, params: { before, after } }];
}
