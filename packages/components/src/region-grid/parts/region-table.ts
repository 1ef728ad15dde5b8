import type { RegionFigure } from '@kotacerdas/core/dashboard';
import { formatDate, type Locale } from '@kotacerdas/core/locale';
import type { DataTable } from '../../base/figure/data-table.js';
import type { Layout } from '../layout/types.js';
import { regionMessages } from '../messages/messages.js';
import { className } from '../model/class-name.js';
import { figureText } from '../model/figure-text.js';
import type { GridModel } from '../model/grid-model.js';
import { provinceName } from '../model/province-name.js';
import { standingOf } from '../model/standing.js';

const figures = ['readiness', 'quadrant', 'innovations', 'progress'] as const;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}

/** Every region of the map, or of one province of it, with everything that is known of it. */
export function regionTable(
  model: GridModel,
  { shapes }: Layout,
  province: string | null,
  locale: Locale,
): DataTable {
  const text = regionMessages[locale];
  const isShown = ({ provinceCode }: Row) => province === null || provinceCode === province;
  const ofProvinces = [...model.provinces.keys()]
    .filter((code) => model.figures.has(code))
    .map((code) => ({ code, name: provinceName(code), provinceCode: code }));
  const row = ({ code, name, provinceCode }: Row): string[] => {
    const figure = model.figures.get(code);
    return [
      name,
      code,
      provinceName(provinceCode),
      figure === undefined ? text.noPlan : (figure.title ?? text.measures.plan),
      ...(model.measure === 'plan' ? [] : [groupOf(code, provinceCode)]),
      ...figures.map((measure) => valueOf(figure, measure)),
      dateOf(figure),
    ];
  };
  const groupOf = (code: string, provinceCode: string) =>
    code === provinceCode ? '–' : className(model, standingOf(model, code), locale);
  const valueOf = (figure: RegionFigure | undefined, measure: (typeof figures)[number]) =>
    (figure === undefined ? null : figureText(figure, measure, locale)) ?? '–';
  const dateOf = (figure: RegionFigure | undefined) => dateText(figure, locale) ?? '–';
  let written: string[][] | null = null;
  return {
    caption: text.drawing(text.measures[model.measure]),
    columns: [
      { label: text.region },
      { label: text.code },
      { label: text.province },
      { label: text.plan },
      ...(model.measure === 'plan' ? [] : [{ label: text.classLabel }]),
      ...figures.map((measure) => ({
        label: text.measures[measure],
        numeric: measure !== 'quadrant',
      })),
      { label: text.published },
    ],
    // Half a thousand rows are written out when somebody asks for them.
    get rows() {
      written ??= [...ofProvinces, ...shapes].filter(isShown).map(row);
      return written;
    },
  };
}

/** The moment that the figures of a region stand for; `null` where it isn't said, or is no date. */
export function dateText(figure: RegionFigure | undefined, locale: Locale): string | null {
  const moment = figure?.publishedAt ?? null;
  return moment === null || Number.isNaN(Date.parse(moment)) ? null : formatDate(locale, moment);
}
