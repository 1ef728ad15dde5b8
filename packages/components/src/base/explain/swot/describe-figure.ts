import { formatNumber, type Locale } from '@kotacerdas/core/locale';
import type { FactorKind, SwotExplanation } from '@kotacerdas/core/swot';
import { exactly } from '../exact.js';
import { kindName } from './kind-name.js';
import { swotExplanationMessages } from './messages/messages.js';
import type { SwotFigure } from './swot-figure.js';

/** The two sides of each table. */
export const tableSides = {
  ifas: ['strength', 'weakness'],
  efas: ['opportunity', 'threat'],
} as const;

/** What a figure is called, how it reads, and how it is reckoned from its sides. */
export interface FigureText {
  readonly name: (scope: string) => string;
  readonly shown: string | null;
  readonly steps: readonly string[];
}

export function describeFigure(
  figure: SwotFigure,
  explained: SwotExplanation,
  locale: Locale,
): FigureText {
  const text = swotExplanationMessages[locale];
  const { result } = explained;
  const round = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  switch (figure) {
    case 'x':
    case 'y': {
      const axis = figure === 'x' ? 'X' : 'Y';
      const { divisor, operation, sides, value } = explained[figure];
      const rule =
        operation === 'sum' ? text.addition : divisor === 2 ? text.half : text.difference;
      const middle = result.origin[figure];
      return {
        name: (scope) => text.coordinate(axis, scope),
        shown: round(value),
        steps: [
          ...formula(rule, axis, sides, value, explained, { locale, operation, divisor }),
          ...(middle === 0 ? [] : [text.threshold(formatNumber(locale, middle))]),
        ],
      };
    }
    case 'ifas':
    case 'efas': {
      const table = figure.toUpperCase();
      const { total } = result[figure];
      const sides = tableSides[figure];
      return {
        name: (scope) => text.total(table, scope),
        shown: round(total),
        steps: formula(text.addition, table, sides, total, explained, {
          locale,
          operation: 'sum',
          divisor: 1,
        }),
      };
    }
    case 'ie-cell':
      return {
        name: text.ieCell,
        shown: result.ieCell,
        steps: [
          text.cells(round(result.ifas.total) ?? '–', round(result.efas.total) ?? '–'),
          text.cellBands,
        ],
      };
    default: {
      const score = explained.sides.find(({ kind }) => kind === figure)?.score ?? null;
      return {
        name: (scope) => text.side(kindName(figure, locale), scope),
        shown: round(score),
        steps: [],
      };
    }
  }
}

interface Rule {
  readonly locale: Locale;
  readonly operation: 'sum' | 'difference';
  readonly divisor: 1 | 2;
}

/** The rule in words, and again with its numbers. */
function formula(
  say: (result: string, first: string, second: string) => string,
  result: string,
  [first, second]: readonly [FactorKind, FactorKind],
  value: number | null,
  { sides }: SwotExplanation,
  { divisor, locale, operation }: Rule,
): string[] {
  const rule = say(result, kindName(first, locale), kindName(second, locale));
  const scoreOf = (wanted: FactorKind) => sides.find(({ kind }) => kind === wanted)?.score ?? null;
  const [one, other] = [scoreOf(first), scoreOf(second)];
  if (value === null || one === null || other === null) return [`${rule}.`];
  const exact = exactly(locale, [one, other, value]);
  const last = other < 0 ? `(${exact(other)})` : exact(other);
  const pair = `${exact(one)} ${operation === 'sum' ? '+' : '−'} ${last}`;
  const reckoned = divisor === 2 ? `(${pair}) ÷ 2` : pair;
  const shown = formatNumber(locale, value);
  return [
    `${rule} = ${reckoned} = ${exact(value)}.`,
    ...(exact(value) === shown ? [] : [swotExplanationMessages[locale].rounded(shown)]),
  ];
}
