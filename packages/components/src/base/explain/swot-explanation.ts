import type { Framework } from '@kotacerdas/core/framework';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import {
  explainSwot,
  type FactorKind,
  type ScoredFactor,
  type SwotAnalysis,
  type SwotExplanation,
} from '@kotacerdas/core/swot';
import type { Explanation } from './explanation.js';
import { factorTable } from './swot/factor-table.js';
import { describeFigure, tableSides } from './swot/describe-figure.js';
import { kindName } from './swot/kind-name.js';
import { swotExplanationMessages } from './swot/messages/messages.js';
import type { SwotFigure } from './swot/swot-figure.js';
import { turnedFigure } from './swot/turned-figure.js';

export type { SwotFigure };

export interface SwotExplanationOptions {
  /** As in the plan, or as a draft has it; statements of factors are shown where there are some. */
  readonly analysis: SwotAnalysis;
  readonly framework: Pick<Framework, 'name' | 'version' | 'swot'>;
  /** What the analysis is of, as it is read: *Seluruh daerah*, the name of a dimension. */
  readonly scope: string;
  readonly locale: Locale;
}

/** Where a figure of a SWOT analysis comes from, factor by factor. */
export function swotExplanation(figure: SwotFigure, options: SwotExplanationOptions): Explanation {
  const { analysis, framework, locale, scope } = options;
  const text = swotExplanationMessages[locale];
  const explained = explainSwot(analysis, framework.swot.method);
  const { issues, method } = explained.result;
  const kinds = sidesOf(figure, explained);
  const sides = explained.sides.filter(({ kind }) => kinds.includes(kind));
  const places = new Map(explained.result.factors.map((factor, index) => [factor, index]));
  const nameOf = (factor: ScoredFactor) => {
    const statement = analysis.factors[places.get(factor) ?? -1]?.statement;
    return statement === undefined ? factor.code : `${factor.code} ${statement}`;
  };
  const whyNot = (factor: ScoredFactor) => {
    const place = places.get(factor);
    const reason = issues.find(({ code, path }) => code === factor.leftOut && path[1] === place);
    return `${nameOf(factor)}${reason === undefined ? '' : `: ${describeIssue(locale, reason)}`}`;
  };
  const turned = turnedFigure(figure, explained.result, locale);
  const { name, shown, steps } = describeFigure(figure, explained, locale);
  return {
    title: name(scope),
    figure: shown ?? '–',
    steps: [
      text.scoreRule,
      ...(method.weightUnit === 'percent' ? [text.percent] : []),
      ...steps,
      ...(shown === null ? [text.noFigure] : []),
      ...issues
        .filter(({ code, params }) => {
          if (code.endsWith('-scale-trap')) return turned !== null;
          const about = params['table'] ?? params['kind'];
          return params['factor'] === undefined && isAbout(about, kinds);
        })
        .map((issue) => describeIssue(locale, issue)),
      ...(turned === null ? [] : [text.turned(turned)]),
    ],
    contributions: factorTable(
      sides.map(({ contributions, kind, score }) => ({
        contributions,
        total: { name: text.sum(kindName(kind, locale)), score },
      })),
      nameOf,
      locale,
    ),
    leftOut: sides.flatMap(({ leftOut }) => leftOut.map(whyNot)),
    source: text.source(framework.name[locale], framework.version),
  };
}

function sidesOf(figure: SwotFigure, { x, y }: SwotExplanation): readonly FactorKind[] {
  switch (figure) {
    case 'x':
      return x.sides;
    case 'y':
      return y.sides;
    case 'ifas':
      return tableSides.ifas;
    case 'efas':
      return tableSides.efas;
    case 'ie-cell':
      return [...tableSides.ifas, ...tableSides.efas];
    default:
      return [figure];
  }
}

function isAbout(subject: string | number | undefined, kinds: readonly FactorKind[]): boolean {
  return (
    kinds.some((kind) => kind === subject) ||
    ((subject === 'ifas' || subject === 'efas') &&
      tableSides[subject].some((side) => kinds.includes(side)))
  );
}
