import { durationInYears } from '../../../action-plan/horizon/duration-in-years.js';
import { defaultQuickWins } from '../../../action-plan/quick-win/quick-win-profile.js';
import type { RequirementId } from '../../../issue/requirement-id.js';
import { horizons } from '../../choices.js';
import type { Program } from '../../types.js';
import { role, type Placed, type PlanView } from '../plan-view.js';
import type { Rule, Unit } from '../unit.js';
import { eachIndicator } from './each-indicator.js';
import { each, inDimensions, isApproved, named, single } from './unit-makers.js';

type ProgramRequirement = Extract<
  RequirementId,
  | 'programs-in-dimensions'
  | 'origins-of-programs'
  | 'indicators-of-programs'
  | 'baselines-of-programs'
  | 'targets-of-programs'
  | 'rpjmd-of-programs'
  | 'approved-programs'
  | 'horizons'
  | 'priorities-of-programs'
  | 'quick-wins-in-dimensions'
  | 'quick-wins-within-a-year'
  | 'budgets-of-quick-wins'
  | 'budgets-of-programs'
  | 'partners-of-programs'
  | 'institution-programs'
>;

/** The action plan: programmes, roadmap, quick wins, funding. */
export const programRules: Readonly<Record<ProgramRequirement, Rule>> = {
  'programs-in-dimensions': (view) => inDimensions(view, view.programs, 'programs'),
  'origins-of-programs': (view) =>
    eachProgram(view, ({ id }) => !view.found('program-without-origin', 'program', id)),
  'indicators-of-programs': (view) => eachProgram(view, ({ indicators }) => indicators.length > 0),
  'baselines-of-programs': (view) => eachIndicator(view, ({ baseline }) => baseline !== null),
  'targets-of-programs': (view) => eachIndicator(view, ({ targets }) => targets.length > 0),
  // Without an RPJMD there is nothing to name; that it lacks is asked elsewhere.
  'rpjmd-of-programs': (view) =>
    view.masterplan.rpjmd === undefined
      ? []
      : eachProgram(view, ({ rpjmdProgramId }) => rpjmdProgramId !== undefined),
  'approved-programs': (view) => eachProgram(view, isApproved),
  horizons: ({ programs }) => {
    const covered = new Set(programs.map(({ item }) => item.horizon));
    return named(
      horizons.map((horizon) => ({ name: { word: horizon }, done: covered.has(horizon) })),
      ['programs'],
      role('planner'),
    );
  },
  'priorities-of-programs': (view) =>
    eachProgram(view, ({ impactEffort, usg }) => usg !== undefined || impactEffort !== undefined),
  'quick-wins-in-dimensions': (view) => inDimensions(view, quickWins(view), 'programs'),
  'quick-wins-within-a-year': (view) =>
    eachProgram(
      view,
      ({ period }) => {
        const years = durationInYears(period);
        return years !== null && years <= defaultQuickWins.upToYears;
      },
      quickWins(view),
    ),
  'budgets-of-quick-wins': (view) => eachProgram(view, hasBudget, quickWins(view)),
  'budgets-of-programs': (view) => eachProgram(view, hasBudget),
  'partners-of-programs': (view) =>
    eachProgram(
      view,
      ({ stakeholders, supportingOpdIds }) => stakeholders.length + supportingOpdIds.length > 0,
    ),
  'institution-programs': ({ programs }) =>
    single(
      programs.some(({ item }) => item.kind === 'institution' || item.kind === 'policy'),
      ['programs'],
      role('planner'),
    ),
};

function eachProgram(
  view: PlanView,
  done: (program: Program) => boolean,
  programs: readonly Placed<Program>[] = view.programs,
): Unit[] {
  return each(programs, done, ({ leadOpdId }) => view.ownerOf(leadOpdId));
}

function quickWins({ programs }: PlanView): Placed<Program>[] {
  return programs.filter(({ item }) => item.quickWin);
}

function hasBudget({ budgets }: Program): boolean {
  return budgets.some(({ amount }) => amount > 0);
}
