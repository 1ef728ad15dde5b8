import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present, presentGroup } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { wholeNumber } from '../stored-plan/whole-number';
import { classificationOf, reviewOf, usgOf } from './shared';

type Program = RowOf<'program'>;

interface Below<Measure> {
  indicators: readonly Measure[];
  /** The rows behind the indicators: a new realisation makes the programme fresh. */
  indicatorRows: readonly { updatedAt: string | null }[];
  budgets: readonly RowOf<'budget-line'>[];
  progress: readonly RowOf<'progress-entry'>[];
}

interface Names {
  opds: ItemNames;
  strategies: ItemNames;
  needs: ItemNames;
  innovations: ItemNames;
  programs: ItemNames;
  rpjmdPrograms: ItemNames;
}

export function toProgram<Measure>(row: Program, below: Below<Measure>, names: Names) {
  const rowsBelow = [...below.indicatorRows, ...below.budgets, ...below.progress];
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      ...reviewOf(row, rowsBelow),
      ...classificationOf(row),
      objective: row.objective,
      name: row.name,
      activity: row.activity,
      output: row.output,
      kind: row.kind,
      ...toLinks(row, names),
      nomenclatureCode: row.nomenclatureCode,
      stakeholders: row.stakeholders ?? [],
      locations: row.locations ?? [],
      period: present({ from: row.periodFrom, to: row.periodTo }),
      horizon: row.horizon,
      quickWin: row.quickWin ?? false,
      indicators: below.indicators,
      budgets: below.budgets.map(toBudgetLine),
      progress: below.progress.map(toProgressEntry),
      status: row.implementationStatus,
      risk: row.risk,
      usg: presentGroup(usgOf(row)),
      impactEffort: presentGroup({ impact: row.impactScale, effort: row.effortScale }),
      beneficiaries: row.beneficiaries ?? [],
      pillars: row.pillars ?? [],
    }),
  };
}

function toLinks({ links }: Program, names: Names) {
  return {
    strategyIds: names.strategies.all(links.strategies),
    needIds: names.needs.all(links.needs),
    innovationIds: names.innovations.all(links.innovations),
    dependsOnProgramIds: names.programs.all(links.dependsOn),
    rpjmdProgramId: names.rpjmdPrograms.one(links.rpjmdProgram),
    leadOpdId: names.opds.one(links.leadOpd),
    supportingOpdIds: names.opds.all(links.supportingOpds),
  };
}

function toBudgetLine({ year, source, amount }: RowOf<'budget-line'>) {
  return present({ year, source, amount: wholeNumber(amount) });
}

function toProgressEntry(row: RowOf<'progress-entry'>) {
  return {
    id: itemId(row),
    ...present({
      reportedOn: row.reportedOn,
      percent: row.percent,
      spent: wholeNumber(row.spent),
      note: row.note,
    }),
  };
}
