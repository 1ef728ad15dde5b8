import type { Framework } from '@kotacerdas/core/framework';
import {
  describeFigure,
  formatInteger,
  formatNumber,
  formatPercent,
  formatRupiahShort,
  translateTerm,
} from '@kotacerdas/core/locale';
import type { FigureChange } from '@kotacerdas/core/masterplan';
import { evaluateSwot } from '@kotacerdas/core/swot';
import type { Source } from '../../input/source.js';
import { bandName } from '../../names/band-name.js';
import { figureNote } from '../../names/plan-lines.js';
import { scopeName } from '../../names/scope-name.js';
import { table } from '../../output/table.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';

/** The figures that differ, before and after, in the words of each side's own framework. */
export function figureLines(
  figures: readonly FigureChange[],
  [before, after]: readonly [Source, Source],
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  if (figures.length === 0) return [];
  const texts = messages.compare;
  return [
    { heading: `${texts.figures} (${figureNote(after.framework, [], lang)})` },
    '',
    ...table(
      [
        { isFlexible: true },
        { heading: texts.before, isNumber: true },
        { heading: texts.after, isNumber: true },
        { heading: texts.change, isNumber: true },
      ],
      figures.map((change) => [
        nameOf(change),
        shown(change, change.before, before),
        shown(change, change.after, after),
        'change' in change ? differenceOf(change) : '',
      ]),
    ),
    '',
  ];

  function nameOf(change: FigureChange): string {
    const name = describeFigure(lang, change);
    return change.id === null ? name : `${name}: ${partName(change.id)}`;
  }

  /** An element of the instrument, or what an analysis is of. */
  function partName(id: string): string {
    for (const { framework, masterplan } of [after, before]) {
      const element = framework.readiness.elements.find((each) => each.id === id);
      if (element !== undefined) return element.name[lang];
      const analysis = masterplan.swot.find((each) => each.id === id);
      if (analysis !== undefined) return scopeName(analysis.scope, framework, lang);
    }
    return id;
  }

  function shown(
    { figure, id }: FigureChange,
    value: string | number | null,
    side: Source,
  ): string {
    if (value === null) return '–';
    if (typeof value === 'string') return wordFor(figure, id, value, side);
    return numberFor(figure, value);
  }

  function wordFor(
    figure: FigureChange['figure'],
    id: string | null,
    value: string,
    { framework, masterplan }: Source,
  ): string {
    if (figure === 'readiness-band' || figure === 'element-band') {
      return bandName(value, framework, lang);
    }
    if (figure !== 'swot-quadrant') return value;
    const analysis = masterplan.swot.find((each) => each.id === id);
    const label = analysis === undefined ? null : labelOfQuadrant(analysis, framework);
    return label === null ? value : translateTerm(lang, label);
  }

  function numberFor(figure: FigureChange['figure'], value: number): string {
    switch (figure) {
      case 'budget':
        return formatRupiahShort(lang, value);
      case 'progress':
        return formatPercent(lang, value, 1);
      case 'readiness-score':
      case 'element-score':
      case 'swot-x':
      case 'swot-y':
      case 'ifas-total':
      case 'efas-total':
        return formatNumber(lang, value);
      default:
        return formatInteger(lang, value);
    }
  }

  function differenceOf(change: Extract<FigureChange, { change: number | null }>): string {
    if (change.change === null) return '';
    const text = numberFor(change.figure, change.change);
    return change.change > 0 ? `+${text}` : text;
  }
}

type Analysis = Source['masterplan']['swot'][number];

const labelOfQuadrant = (analysis: Analysis, { swot }: Framework) =>
  evaluateSwot(analysis, swot.method).quadrantLabel;
