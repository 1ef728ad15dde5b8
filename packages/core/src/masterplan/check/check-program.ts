import { beginsTooEarly } from '../../action-plan/dependency/begins-too-early.js';
import { checkCycles } from '../../action-plan/dependency/check-cycles.js';
import { dependencyGraph } from '../../action-plan/dependency/dependency-graph.js';
import { locateCycles } from '../../action-plan/dependency/find-cycles.js';
import { checkHorizons } from '../../action-plan/horizon/check-horizons.js';
import { checkMeasure } from '../../action-plan/measure/check-measure.js';
import { parseNomenclatureCode } from '../../action-plan/nomenclature/parse-nomenclature-code.js';
import { checkQuickWins } from '../../action-plan/quick-win/check-quick-wins.js';
import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { readDocument } from '../reader/read-document.js';
import type { Masterplan, Program, ProgramInput } from '../types.js';
import { error } from './check.js';
import { checks } from './checks.js';
import { oddProgress, oddReports } from './progress-issues.js';

/**
 * What became of a programme that was looked at by itself.
 *
 * @example
 * const check: ProgramCheck = { program: null, issues: [] };
 */
export interface ProgramCheck {
  /** The programme as a plan holds it; `null` as long as there is an error. */
  readonly program: Program | null;
  /** Errors, warnings and notes; their paths begin within the programme. */
  readonly issues: readonly Issue[];
}

/**
 * Looks at one programme that is being written, in the plan it is meant for: its shape, whether what it refers to
 * exists, its code stands once, its years and money agree, nothing waits for itself; and what is only odd about it:
 * horizon, quick win, indicators, reports, an old nomenclature code, a beginning before what it waits for ends. The rest of
 * the plan isn't checked, so that this can be done at every keystroke. A programme of the plan with the same id is the
 * one that is being written; an id that the plan hasn't is a new one.
 *
 * @example
 * const check = masterplan.programs.map((program) =>
 *   checkProgram({ ...program, name: '' }, masterplan, framework),
 * );
 * check[0]?.issues[0]?.path; // ['name']
 */
export function checkProgram(
  input: ProgramInput,
  masterplan: Masterplan,
  framework: Framework,
): ProgramCheck {
  const shape = readDocument('masterplan', alone(masterplan, [input]));
  const faults = shape.ok ? [] : below(shape.issues);
  const said = new Set(faults.map(({ path }) => path.join('.')));
  const agreement = agreementOf(input, masterplan, framework).filter(
    ({ path }) => !said.has(path.join('.')),
  );
  const issues = [...faults, ...agreement, ...oddities(input)];
  const isSound = issues.every(({ severity }) => severity !== 'error');
  return { program: (isSound && shape.ok ? shape.document.programs[0] : null) ?? null, issues };
}

/** A plan of nothing but these programmes. */
function alone(masterplan: Masterplan, programs: readonly ProgramInput[]) {
  return {
    ...masterplan,
    missions: [],
    rpjmd: undefined,
    problems: [],
    needs: [],
    innovations: [],
    readiness: [],
    swot: [],
    strategies: [],
    evaluations: [],
    opds: [],
    programs,
  };
}

/** Issues of the first programme, as from within it. */
function below(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    const [list, at, ...path] = issue.path;
    return list === 'programs' && at === 0 && path.length > 0 ? [{ ...issue, path }] : [];
  });
}

function agreementOf(
  input: ProgramInput,
  masterplan: Masterplan,
  framework: Framework,
): readonly Issue[] {
  if (!isProgram(input)) return [];
  const others = masterplan.programs.filter(({ id }) => id !== input.id);
  const cited = new Set<string>([
    ...input.strategyIds,
    ...input.needIds,
    ...input.innovationIds,
    ...input.dependsOnProgramIds,
  ]);
  const isCited = ({ id }: { readonly id: string }) => cited.has(id);
  const plan: Masterplan = {
    ...masterplan,
    problems: [],
    readiness: [],
    swot: [],
    evaluations: [],
    missions: [],
    needs: masterplan.needs.filter(isCited),
    innovations: masterplan.innovations.filter(isCited),
    strategies: masterplan.strategies.filter(isCited),
    // Itself too: that it waits for itself is said once, below.
    programs: [input, ...others.filter(isCited)].map((program) => ({
      ...program,
      dependsOnProgramIds: program === input ? program.dependsOnProgramIds : [],
    })),
  };
  const isTaken = others.some(({ code }) => code === input.code);
  return [
    ...(isTaken ? [error('duplicate-code', ['code'], { found: input.code })] : []),
    ...below(checks.flatMap((check) => check(plan, framework))).filter(
      ({ code }) => code !== 'dependency-on-itself' && !oddProgress.has(code),
    ),
    ...waiting(input, others),
  ];
}

/** An id that nobody has read is a text all the same, and rules ask no more of it. */
function isProgram(input: ProgramInput): input is Program {
  return input.id !== '';
}

function waiting(input: ProgramInput, others: readonly ProgramInput[]): Issue[] {
  if (input.dependsOnProgramIds.length === 0) return [];
  const programs = [input, ...others];
  const graph = dependencyGraph(programs);
  const circles = locateCycles(programs, graph).filter((circle) =>
    circle.some(({ place }) => place === 0),
  );
  return [
    ...circles.flatMap((circle) =>
      checkCycles(circle.flatMap(({ place }) => programs[place] ?? [])).map((issue) => ({
        ...issue,
        path: ['dependsOnProgramIds'],
      })),
    ),
    ...below(beginsTooEarly(programs, graph)),
  ];
}

/** What is no reason to refuse. */
function oddities(input: ProgramInput): Issue[] {
  const { indicators, nomenclatureCode } = input;
  return [
    ...below([...checkHorizons([input]), ...checkQuickWins([input], []).issues]),
    ...indicators.flatMap((measure, at) => checkMeasure(measure, ['indicators', at])),
    ...oddReports(input),
    ...(nomenclatureCode === undefined
      ? []
      : parseNomenclatureCode(nomenclatureCode, ['nomenclatureCode']).issues),
  ].filter(({ severity }) => severity !== 'error');
}
