import type { Core } from '@strapi/strapi';
import type { WrittenType } from '../../../../shared/contracts/item';
import type { RowOf } from '../masterplan/stored-plan/stored-plan';
import { childrenBy } from '../masterplan/stored-plan/children-of';
import { factorCodesOf } from '../masterplan/to-masterplan/factor-codes-of';
import { measuresOf } from '../masterplan/to-masterplan/measures-of';
import { toEvaluation } from '../masterplan/to-masterplan/to-evaluation';
import { toInnovation } from '../masterplan/to-masterplan/to-innovation';
import { toNeed } from '../masterplan/to-masterplan/to-need';
import { toProblem } from '../masterplan/to-masterplan/to-problem';
import { toProgram } from '../masterplan/to-masterplan/to-program';
import { toStrategy } from '../masterplan/to-masterplan/to-strategy';
import { toSwot } from '../masterplan/to-masterplan/to-swot';
import type { StoredPart } from './part';
import { partsOfAnalysis, partsOfInnovation, partsOfProgram } from './parts-of';
import { readNames } from './read-names';
import { readRows } from './read-rows';

/** An item as it stands in the database, in core's shape as far as it is written, with the rows behind it. */
export interface StoredItem<Type extends WrittenType> {
  readonly row: RowOf<Type>;
  readonly value: object;
  readonly parts: readonly StoredPart[];
}

type Readers = {
  readonly [Type in WrittenType]: (strapi: Core.Strapi, row: RowOf<Type>) => Promise<Below>;
};
type Below = Pick<StoredItem<WrittenType>, 'value' | 'parts'>;

const readers: Readers = {
  problem: async (strapi, row) => ({
    value: toProblem(row, await readNames(strapi, 'problem', row.links)),
    parts: [],
  }),
  need: async (strapi, row) => ({
    value: toNeed(row, await readNames(strapi, 'need', row.links)),
    parts: [],
  }),
  innovation: async (strapi, row) => {
    const stages = await readRows(strapi, 'innovation-stage', { innovation: row.id });
    const partners = await readRows(strapi, 'innovation-partner', { innovation: row.id });
    const names = await readNames(strapi, 'innovation', row.links);
    return {
      value: toInnovation(row, { stages, partners }, names),
      parts: partsOfInnovation(stages, partners),
    };
  },
  'swot-analysis': async (strapi, row) => {
    const factors = await readRows(strapi, 'swot-factor', { analysis: row.id });
    return { value: toSwot(row, factors), parts: partsOfAnalysis(factors) };
  },
  strategy: async (strapi, row) => {
    const { swots } = await readNames(strapi, 'strategy', row.links);
    const cited = await readRows(strapi, 'swot-factor', { id: { $in: [...row.links.factors] } });
    const value = toStrategy(row, swots, factorCodesOf({ 'swot-factor': cited }));
    return { value, parts: [] };
  },
  program: async (strapi, row) => {
    const below = { program: row.id };
    const measure = await readRows(strapi, 'measure', below);
    const values = await readRows(strapi, 'measure-value', { measure: below });
    const budgets = await readRows(strapi, 'budget-line', below);
    const progress = await readRows(strapi, 'progress-entry', below);
    const measures = measuresOf({ measure, 'measure-value': values }).program;
    const valuesOf = childrenBy(values, 'measure');
    const names = await readNames(strapi, 'program', row.links);
    const indicators = measures.indicatorsOf(row.id);
    const indicatorRows = measures.rowsOf(row.id);
    return {
      value: toProgram(row, { indicators, indicatorRows, budgets, progress }, names),
      parts: partsOfProgram({ measures: measure, valuesOf, budgets, progress }),
    };
  },
  evaluation: async (_strapi, row) => Promise.resolve({ value: toEvaluation(row), parts: [] }),
};

/** One item of a plan; `undefined` where it has none such. */
export async function readItem<Type extends WrittenType>(
  strapi: Core.Strapi,
  type: Type,
  planId: number,
  documentId: string,
): Promise<StoredItem<Type> | undefined> {
  const [row] = await readRows<Type>(strapi, type, { documentId, plan: planId });
  return row === undefined ? undefined : { row, ...(await readers[type](strapi, row)) };
}
