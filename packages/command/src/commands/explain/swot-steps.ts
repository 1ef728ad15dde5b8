import type { Framework } from '@kotacerdas/core/framework';
import { describeIssue, formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import type { AxisExplanation, ScoredFactor, SwotExplanation } from '@kotacerdas/core/swot';
import { scopeName } from '../../names/scope-name.js';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import { exactly } from './exactly.js';

/** Factor by factor, side by side, down to the coordinates and what they are called. */
export function swotSteps(
  analysis: MasterplanSwotAnalysis,
  { result, sides, x, y }: SwotExplanation,
  framework: Framework,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.explain;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(lang, value));
  const kindName = (kind: ScoredFactor['kind']) => translateTerm(lang, `swot.kind.${kind}`);
  const used = sides.flatMap(({ contributions }) => contributions);
  const weight = exactly(
    lang,
    used.map((factor) => factor.weight),
    2,
  );
  const rating = exactly(
    lang,
    used.map((factor) => factor.rating),
  );
  const scores = [
    ...used.map((factor) => factor.score ?? 0),
    ...sides.map(({ score }) => score ?? 0),
  ];
  const exact = exactly(lang, scores, 2);
  const score = (value: number | null) => (value === null ? '–' : exact(value));
  const places = new Map(result.factors.map((factor, at) => [factor, at]));
  const statementOf = (factor: ScoredFactor) =>
    analysis.factors[places.get(factor) ?? -1]?.statement ?? '';
  const factors = sides.flatMap(({ contributions, kind, score: sum }) => [
    ...contributions.map((factor) => [
      factor.code,
      `  ${statementOf(factor)}`,
      weight(factor.weight),
      rating(factor.rating),
      score(factor.score),
    ]),
    ['', kindName(kind), '', '', score(sum)],
  ]);
  const leftOut = sides.flatMap((side) => side.leftOut);
  const total = (name: string, value: number | null) => `${name} = ${figure(value)}`;
  return [
    { heading: `SWOT: ${scopeName(analysis.scope, framework, lang)}` },
    '',
    ...table(
      [
        { heading: texts.factor },
        { isFlexible: true },
        { heading: texts.weight, isNumber: true },
        { heading: texts.rating, isNumber: true },
        { heading: messages.score.score, isNumber: true },
      ],
      factors,
    ),
    ...leftOut.flatMap((factor) => wrap(texts.leftOut(factor.code, whyNot(factor)))),
    '',
    ...wrap(texts.swotRule),
    ...axis('X', x),
    ...axis('Y', y),
    `${total('IFAS', result.ifas.total)} · ${total('EFAS', result.efas.total)} · ${texts.ieCell} ${result.ieCell ?? '–'}`,
    `${texts.quadrant} ${result.quadrantLabel === null ? '–' : translateTerm(lang, result.quadrantLabel)}`,
    ...remarks(),
  ];

  function axis(
    name: string,
    { divisor, operation, sides: pair, value }: AxisExplanation,
  ): string[] {
    const [first, second] = pair.map((kind) => ({
      name: kindName(kind).toLowerCase(),
      score: score(sides.find((side) => side.kind === kind)?.score ?? null),
    }));
    if (first === undefined || second === undefined) return [];
    const sign = operation === 'sum' ? '+' : '−';
    const half = (text: string) => (divisor === 1 ? text : `(${text}) ÷ ${divisor}`);
    const named = half(`${first.name} ${sign} ${second.name}`);
    const counted = half(`${first.score} ${sign} ${second.score}`);
    return wrap(`${name} = ${named} = ${counted} = ${figure(value)}`);
  }

  function whyNot(factor: ScoredFactor): string {
    const reason = result.issues.find(
      ({ code, path }) => code === factor.leftOut && path[1] === places.get(factor),
    );
    return reason === undefined ? (factor.leftOut ?? '') : describeIssue(lang, reason);
  }

  function remarks(): string[] {
    const { turnedRound } = result;
    const serious = result.issues.filter(({ severity }) => severity !== 'info');
    const label = turnedRound?.quadrantLabel ?? null;
    const turned =
      turnedRound === null || label === null
        ? []
        : [
            messages.score.turned(
              figure(turnedRound.coordinates.x),
              figure(turnedRound.coordinates.y),
              translateTerm(lang, label),
            ),
          ];
    const said = [...serious.map((issue) => describeIssue(lang, issue, { framework })), ...turned];
    return said.length === 0 ? [] : ['', ...said.flatMap((text) => wrap(text))];
  }
}
