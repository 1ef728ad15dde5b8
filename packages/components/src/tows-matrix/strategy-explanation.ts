import { describeIssue, formatInteger, formatNumber } from '@kotacerdas/core/locale';
import { exactly } from '../base/explain/exact.js';
import type { Explanation } from '../base/explain/explanation.js';
import { factorTable } from '../base/explain/swot/factor-table.js';
import { swotExplanationMessages } from '../base/explain/swot/messages/messages.js';
import type { TowsContext } from './tows-context.js';
import type { TowsStrategy } from './tows-view.js';

/** Where the score and the rank of a strategy come from: the factors it cites. */
export function strategyExplanation(
  { index, ranked, rankTurned, strategy }: TowsStrategy,
  { framework, locale, text, view }: TowsContext,
): Explanation {
  const { issues, ranked: all } = view.ranking;
  const contributions = ranked?.contributions ?? [];
  const score = ranked?.score ?? null;
  const scores = contributions.map((factor) => factor.score ?? 0);
  const exact = exactly(locale, score === null ? scores : [...scores, score]);
  const statements = new Map(
    view.swot.analysis.factors.map(({ code, statement }) => [code, statement]),
  );
  const count = (value: number) => formatInteger(locale, value);
  const trap = issues.find(({ code }) => code === 'reversed-scale-ranking');
  return {
    title: text.explainTitle(strategy.code),
    figure: score === null ? '–' : formatNumber(locale, score),
    steps: [
      text.explainSum(`${scores.map(exact).join(' + ')} = ${exact(score)}`),
      ...(ranked === null ? [] : [text.explainRank(count(ranked.rank), count(all.length))]),
      ...(trap === undefined ? [] : [describeIssue(locale, trap)]),
      ...(rankTurned === null ? [] : [text.explainTurned(count(rankTurned))]),
    ],
    contributions: factorTable(
      [{ contributions, total: { name: text.scoreOf(strategy.code), score } }],
      ({ code }) => `${code} ${statements.get(code) ?? ''}`.trim(),
      locale,
    ),
    leftOut: issues
      .filter(({ path }) => path[0] === 'strategies' && path[1] === index)
      .map((issue) => describeIssue(locale, issue)),
    source: swotExplanationMessages[locale].source(framework.name[locale], framework.version),
  };
}
