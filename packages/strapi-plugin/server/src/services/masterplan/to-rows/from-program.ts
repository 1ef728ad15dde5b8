import type { Program } from '@kotacerdas/core/masterplan';
import { digits } from './digits';
import { type Draft, refIfAny, refsTo, refTo } from './draft';
import { classificationColumns, reviewColumns, usgColumns } from './shared';

export function fromProgram(program: Program): Draft<'program'> {
  return {
    ref: refTo('program', program.id),
    data: {
      key: program.id,
      code: program.code,
      ...reviewColumns(program),
      ...classificationColumns(program),
      objective: program.objective,
      name: program.name,
      activity: program.activity,
      output: program.output,
      kind: program.kind,
      nomenclatureCode: program.nomenclatureCode,
      stakeholders: program.stakeholders,
      locations: program.locations,
      periodFrom: program.period.from,
      periodTo: program.period.to,
      horizon: program.horizon,
      quickWin: program.quickWin,
      implementationStatus: program.status,
      risk: program.risk,
      ...usgColumns(program.usg),
      impactScale: program.impactEffort?.impact,
      effortScale: program.impactEffort?.effort,
      beneficiaries: program.beneficiaries,
      pillars: program.pillars,
    },
    links: linksOf(program),
  };
}

function linksOf(program: Program): Draft<'program'>['links'] {
  return {
    leadOpd: [refTo('opd', program.leadOpdId)],
    supportingOpds: refsTo('opd', program.supportingOpdIds),
    strategies: refsTo('strategy', program.strategyIds),
    needs: refsTo('need', program.needIds),
    innovations: refsTo('innovation', program.innovationIds),
    dependsOn: refsTo('program', program.dependsOnProgramIds),
    rpjmdProgram: refIfAny('rpjmd-program', program.rpjmdProgramId),
  };
}

export function fromBudgets({ id, budgets, updatedAt }: Program): Draft<'budget-line'>[] {
  const ref = refTo('program', id);
  return budgets.map(({ year, source, amount }, index) => ({
    ref: `${ref}/budget/${index}`,
    data: { year, source, amount: digits(amount), updatedAt },
    links: { program: [ref] },
  }));
}

export function fromProgress({ id, progress, updatedAt }: Program): Draft<'progress-entry'>[] {
  const ref = refTo('program', id);
  return progress.map((entry) => ({
    ref: `${ref}/progress/${entry.id}`,
    data: {
      key: entry.id,
      reportedOn: entry.reportedOn,
      percent: entry.percent,
      spent: digits(entry.spent),
      note: entry.note,
      updatedAt,
    },
    links: { program: [ref] },
  }));
}
