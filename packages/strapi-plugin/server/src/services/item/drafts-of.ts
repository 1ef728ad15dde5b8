import type { Innovation, Masterplan, Measure, Program } from '@kotacerdas/core/masterplan';
import type { ListOf, WrittenType } from '../../../../shared/contracts/item';
import { refTo } from '../masterplan/to-rows/draft';
import { fromEvaluation } from '../masterplan/to-rows/from-evaluation';
import { fromInnovation, fromPartners, fromStages } from '../masterplan/to-rows/from-innovation';
import { fromMeasure } from '../masterplan/to-rows/from-measure';
import { fromNeed } from '../masterplan/to-rows/from-need';
import { fromProblem } from '../masterplan/to-rows/from-problem';
import { fromBudgets, fromProgram, fromProgress } from '../masterplan/to-rows/from-program';
import { fromStrategy } from '../masterplan/to-rows/from-strategy';
import { fromFactors, fromSwot } from '../masterplan/to-rows/from-swot';
import type { PartName } from '../masterplan/stored-plan/stored-plan';
import { matching, type Part } from './part';

/** An item as rows: its own columns and links, with refs in place of ids, and what stands below it. */
export interface ItemDrafts {
  readonly data: object;
  readonly links: Readonly<Record<string, readonly string[] | undefined>>;
  readonly parts: readonly Part[];
}

type Makers = {
  readonly [Type in WrittenType]: (item: Masterplan[ListOf<Type>][number]) => ItemDrafts;
};

/** An item that nothing stands below. */
const alone = ({ data, links }: Omit<ItemDrafts, 'parts'>): ItemDrafts => ({
  data,
  links,
  parts: [],
});

const makers: Makers = {
  problem: (item) => alone(fromProblem(item)),
  need: (item) => alone(fromNeed(item)),
  innovation: (item) => ({ ...fromInnovation(item), parts: innovationParts(item) }),
  'swot-analysis': (item) => ({
    ...fromSwot(item),
    parts: partsOf('swot-factor', 'analysis', fromFactors(item), ({ data }) => String(data.key)),
  }),
  strategy: (item) => alone(fromStrategy(item)),
  program: (item) => ({ ...fromProgram(item), parts: programParts(item) }),
  evaluation: (item) => alone(fromEvaluation(item)),
};

/** What an item is written as, by the same functions as an import. */
export function draftsOf<Type extends WrittenType>(
  type: Type,
  item: Masterplan[ListOf<Type>][number],
): ItemDrafts {
  return makers[type](item);
}

function innovationParts(item: Innovation): Part[] {
  return [
    ...partsOf('innovation-stage', 'innovation', fromStages(item), ({ data }) =>
      String(data.stage),
    ).filter(({ data }) => !isNotBegun(data)),
    ...partsOf('innovation-partner', 'innovation', fromPartners(item), (_, index) => String(index)),
  ];
}

/** A stage that hasn't begun needs no row; one that has a row keeps it. */
export function isNotBegun(data: object): boolean {
  const said = ['fileLabel', 'fileUrl', 'note'].map((field): unknown => Reflect.get(data, field));
  return Reflect.get(data, 'progress') === 0 && said.every((each) => (each ?? '') === '');
}

function programParts(item: Program): Part[] {
  return [
    ...item.indicators.map((measure) => indicatorPart(item, measure)),
    ...partsOf('budget-line', 'program', fromBudgets(item), (_, index) => String(index)),
    ...partsOf('progress-entry', 'program', fromProgress(item), ({ data }) => String(data.key)),
  ];
}

function indicatorPart(item: Program, indicator: Measure): Part {
  const owner = { relation: 'program', ref: refTo('program', item.id) } as const;
  const { measure, values } = fromMeasure(indicator, owner);
  return {
    name: 'measure',
    parent: 'program',
    match: indicator.id,
    data: measure.data,
    parts: partsOf('measure-value', 'measure', values, ({ data }) => `${data.kind} ${data.year}`),
  };
}

function partsOf<Draft extends { readonly data: object }>(
  name: PartName,
  parent: string,
  drafts: readonly Draft[],
  nameOf: (draft: Draft, index: number) => string,
): Part[] {
  return matching(drafts, nameOf).map(([{ data }, match]) => ({
    name,
    parent,
    match,
    data,
    parts: [],
  }));
}
