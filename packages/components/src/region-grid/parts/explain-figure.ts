import type { RegionClassCounts, RegionFigure, RegionMeasure } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import type { Explanation } from '../../base/explain/explanation.js';
import type { DataTable } from '../../base/figure/data-table.js';
import type { GridContext } from '../grid-context.js';
import { className } from '../model/class-name.js';
import { figureText } from '../model/figure-text.js';
import { gridModel, type GridModel } from '../model/grid-model.js';
import { provinceName } from '../model/province-name.js';
import { standingOf } from '../model/standing.js';
import { dateText } from './region-table.js';

/** Where a figure of a region comes from, and how many of how many others are in its class. */
export function explainFigure(
  figure: RegionFigure,
  measure: Exclude<RegionMeasure, 'plan'>,
  context: GridContext,
): Explanation {
  const { layout, locale, text } = context;
  // Every figure of a region is explained, also by what the map isn't shaded by.
  const regions = [...context.model.figures.values()];
  const model =
    measure === context.model.measure
      ? context.model
      : gridModel(regions, layout, measure, context.model.bands);
  const count = (value: number) => formatInteger(locale, value);
  const standing = standingOf(model, figure.code);
  const provinceCode = figure.code.slice(0, 2);
  const province = model.provinces.get(provinceCode);
  const isPlaced = layout.shapes.some(({ code }) => code === figure.code);
  const date = dateText(figure, locale);
  const plan = figure.title ?? figure.name;
  const steps = [
    text.origins[measure],
    date === null ? text.takenFromPlan(plan) : text.takenFrom(plan, date),
  ];
  if (isPlaced && typeof standing === 'number') {
    const name = className(model, standing, locale);
    steps.push(
      text.sameClass(name, count(model.whole.counts[standing] ?? 0), count(model.whole.known)),
    );
    if (province !== undefined) {
      const part = count(province.counts[standing] ?? 0);
      steps.push(text.sameClassOf(provinceName(provinceCode), part, count(province.known)));
    }
    if (measure === 'innovations') steps.push(text.quarters);
  }
  const { unknown, without } = model.whole;
  return {
    title: `${text.measures[measure]}, ${figure.name}`,
    figure: figureText(figure, measure, locale) ?? '–',
    steps,
    contributions: classTable(model, province, provinceName(provinceCode), context),
    leftOut: [
      ...(unknown > 0 ? [`${text.unknown}: ${count(unknown)}`] : []),
      ...(without > 0 ? [`${text.none}: ${count(without)}`] : []),
    ],
    source: measure === 'readiness' ? text.sourceReadiness : text.source,
  };
}

function classTable(
  model: GridModel,
  province: RegionClassCounts | undefined,
  provinceLabel: string,
  { locale, text }: GridContext,
): DataTable {
  const columns = [model.whole, ...(province === undefined ? [] : [province])];
  const row = (name: string, valueOf: (counts: RegionClassCounts) => number) => [
    name,
    ...columns.map((counts) => formatInteger(locale, valueOf(counts))),
  ];
  return {
    caption: text.classesTable(text.measures[model.measure]),
    columns: [
      { label: text.classLabel },
      { label: text.nation, numeric: true },
      ...(province === undefined ? [] : [{ label: provinceLabel, numeric: true }]),
    ],
    rows: [
      ...model.classes.classes.map((_, place) =>
        row(className(model, place, locale), ({ counts }) => counts[place] ?? 0),
      ),
      row(text.unknown, ({ unknown }) => unknown),
      row(text.none, ({ without }) => without),
      row(text.onMap, ({ regions }) => regions),
    ],
  };
}
