import type { Issue } from '@kotacerdas/core';
import type { SwotSummary } from '@kotacerdas/core/dashboard';
import type { Framework } from '@kotacerdas/core/framework';
import { describeIssue, formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import { figureNote } from '../../names/plan-lines.js';
import { scopeName } from '../../names/scope-name.js';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';

/** One row for each analysis, and below what is odd about it: also where it would stand with ratings turned round. */
export function swotLines(
  analyses: readonly SwotSummary[],
  framework: Framework,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.score;
  const head: Line[] = [{ heading: texts.swot }, `(${figureNote(framework, [], lang)})`];
  if (analyses.length === 0) return [...head, texts.noSwot];
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(lang, value));
  const label = (key: SwotSummary['quadrantLabel']) =>
    key === null ? texts.noQuadrant : translateTerm(lang, key);
  const nameOf = ({ scope }: SwotSummary) => scopeName(scope, framework, lang);
  const notes = analyses.flatMap((analysis) => {
    const { issues, turnedRound } = analysis;
    const said = issues
      .filter((issue) => issue.severity !== 'info' && !isTrap(issue))
      .map((issue) => describeIssue(lang, issue, { framework }));
    if (turnedRound !== null && turnedRound.quadrantLabel !== null) {
      const { x, y } = turnedRound.coordinates;
      said.push(texts.turned(figure(x), figure(y), label(turnedRound.quadrantLabel)));
    }
    return said.map((text) => `${nameOf(analysis)} – ${text}`);
  });
  return [
    ...head,
    '',
    ...table(
      [
        { isFlexible: true },
        { heading: 'X', isNumber: true },
        { heading: 'Y', isNumber: true },
        { heading: texts.quadrant },
        { heading: texts.ieCell },
      ],
      analyses.map((analysis) => [
        nameOf(analysis),
        figure(analysis.coordinates.x),
        figure(analysis.coordinates.y),
        label(analysis.quadrantLabel),
        analysis.ieCell ?? '–',
      ]),
    ),
    ...(notes.length === 0 ? [] : ['']),
    ...trapTexts(analyses, lang).flatMap((text) => wrap(text)),
    ...notes.flatMap((text) => wrap(text)),
  ];
}

const isTrap = ({ code }: Issue): boolean =>
  code === 'reversed-scale-trap' || code === 'magnitude-scale-trap';

/** Each trap explained once, however many analyses are caught in it. */
function trapTexts(analyses: readonly SwotSummary[], lang: Locale): string[] {
  const traps = analyses.flatMap(({ issues }) => issues).filter(isTrap);
  return [...new Set(traps.map((trap) => describeIssue(lang, trap)))];
}
