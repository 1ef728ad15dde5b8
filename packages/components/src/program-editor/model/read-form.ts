import {
  beneficiaries,
  directions,
  fundingSources,
  horizons,
  pillars,
  programStatuses,
  workKinds,
} from '@kotacerdas/core/masterplan';
import type { ProgramFields, ProgramForm } from './program-form.js';

/** A form that was kept in the browser; `null` for anything else. */
export function readForm(stored: unknown): ProgramForm | null {
  if (!isRecord(stored)) return null;
  const { added, fields, id, typed } = stored;
  if (!isText(id) || !isYesNo(added) || !isFields(fields)) return null;
  return isRecord(typed) && isTexts(typed) ? { id, added, fields, typed } : null;
}

type Test = (value: unknown) => boolean;

const tests: Readonly<Record<keyof ProgramFields, Test>> = {
  code: isText,
  dimensionId: isText,
  subDimensionId: maybe(isText),
  tags: listOf(isText),
  objective: isText,
  name: isText,
  activity: isText,
  output: isText,
  kind: oneOf(workKinds),
  strategyIds: listOf(isText),
  needIds: listOf(isText),
  innovationIds: listOf(isText),
  dependsOnProgramIds: listOf(isText),
  rpjmdProgramId: maybe(isText),
  nomenclatureCode: maybe(isText),
  leadOpdId: isText,
  supportingOpdIds: listOf(isText),
  stakeholders: listOf(isText),
  locations: listOf(isText),
  period: record({ from: isNumber, to: isNumber }),
  horizon: oneOf(horizons),
  quickWin: isYesNo,
  indicators: listOf(
    record({
      id: isText,
      name: isText,
      unit: isText,
      direction: oneOf(directions),
      baseline: (value) => value === null || yearValue(value),
      targets: (value) => listOf(yearValue)(value),
      realisations: (value) => listOf(yearValue)(value),
    }),
  ),
  budgets: listOf(record({ year: isNumber, source: oneOf(fundingSources), amount: isNumber })),
  progress: listOf(
    record({
      id: isText,
      reportedOn: isText,
      percent: isNumber,
      spent: maybe(isNumber),
      note: maybe(isText),
    }),
  ),
  status: oneOf(programStatuses),
  risk: maybe(isText),
  usg: maybe(record({ urgency: isNumber, seriousness: isNumber, growth: isNumber })),
  impactEffort: maybe(record({ impact: isNumber, effort: isNumber })),
  beneficiaries: listOf(oneOf(beneficiaries)),
  pillars: listOf(oneOf(pillars)),
};

function isFields(value: unknown): value is ProgramFields {
  return record(tests)(value);
}

function yearValue(value: unknown): boolean {
  return record({ year: isNumber, value: isNumber })(value);
}

/** An object of these fields and no others. */
function record(fields: Readonly<Record<string, Test>>): Test {
  return (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, test]) => test(value[name]));
}

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

function maybe(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function oneOf(words: readonly string[]): Test {
  return (value) => isText(value) && words.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: Record<string, unknown>): value is Record<string, string> {
  return Object.values(value).every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isYesNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
