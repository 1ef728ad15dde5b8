import type { Framework } from '../../framework/types.js';
import { formatInteger, formatNumber, formatPercent } from '../../locale/format-number.js';
import { formatRupiahShort } from '../../locale/format-rupiah.js';
import type { Locale } from '../../locale/locale.js';
import type { ReportKey } from '../../locale/messages/reports/report-key.js';
import { translateReport } from '../../locale/translate-report.js';
import { translateTerm } from '../../locale/translate-term.js';
import type { StoredSummary } from '../stored-summary.js';

/**
 * A headline figure with its name, both in words.
 *
 * @example
 * const fact: SummaryFact = { name: 'Inovasi', value: '42' };
 */
export interface SummaryFact {
  readonly name: string;
  readonly value: string;
}

/**
 * The headline figures in words, in the order of the dashboard, as `summaryToHtml` shows them. What an older summary
 * lacks has no line. Without a framework, bands have no names.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const summary = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * summaryFacts(summary, 'id', kominfo2021)[0]?.name; // 'Periode'
 */
export function summaryFacts(
  summary: StoredSummary,
  locale: Locale,
  framework: Framework | null,
): SummaryFact[] {
  const { budget, innovations, items, period, programs, trace } = summary;
  const fact = (key: ReportKey, value: string) => ({ name: translateReport(locale, key), value });
  const count = (key: ReportKey, value: number) => fact(key, formatInteger(locale, value));
  const known = (key: ReportKey, value: string | null) =>
    value === null ? [] : [fact(key, value)];
  return [
    fact('summary.period', `${String(period.from)}–${String(period.to)}`),
    count('summary.innovations', innovations.total),
    count('summary.owners', innovations.owners),
    count('summary.council', innovations.fromCouncil),
    count('summary.completed', innovations.completed),
    count('summary.problems', items.problems),
    ...known(
      'summary.answered',
      partInWords(locale, trace?.problems.answered, trace?.problems.total),
    ),
    count('summary.needs', items.needs),
    count('summary.strategies', items.strategies),
    count('summary.programs', items.programs),
    count('summary.quick-wins', programs.quickWins),
    fact('summary.readiness', readinessInWords(summary, locale, framework)),
    fact('summary.swot', positionInWords(summary, locale)),
    fact('summary.progress', progressInWords(summary, locale)),
    ...known('summary.progress-by-budget', weighedInWords(summary, locale)),
    ...known('summary.late', lateInWords(summary, locale)),
    fact('summary.budget', formatRupiahShort(locale, budget.total)),
    ...known('summary.budget-cancelled', cancelledInWords(summary, locale)),
  ];
}

function readinessInWords(
  { readiness }: StoredSummary,
  locale: Locale,
  framework: Framework | null,
): string {
  const score = readiness?.score.score ?? null;
  if (readiness === null || score === null) return translateTerm(locale, 'not-assessed');
  const { bandId, coverage } = readiness.score;
  const band = framework?.readiness.bands.find(({ id }) => id === bandId);
  return translateReport(locale, 'summary.readiness-of-five', {
    score: formatNumber(locale, score),
    band: band?.name[locale] ?? '–',
    answered: formatInteger(locale, coverage.answered),
    missing: formatInteger(locale, coverage.missing),
  });
}

function positionInWords({ swot }: StoredSummary, locale: Locale): string {
  const analysis = swot.find(({ scope }) => scope.kind === 'region');
  const position = translateTerm(locale, analysis?.quadrantLabel ?? 'not-assessed');
  // Without a quadrant of its own the turned figures are about the IE cell, which isn't shown here.
  const turned = analysis?.turnedRound?.quadrantLabel ?? null;
  if (turned === null) return position;
  return translateReport(locale, 'summary.swot-trapped', {
    position,
    turned: translateTerm(locale, turned),
  });
}

function progressInWords({ programs: { progress } }: StoredSummary, locale: Locale): string {
  if (progress.mean === null) return translateReport(locale, 'summary.no-report');
  return translateReport(locale, 'summary.progress-of', {
    mean: formatPercent(locale, progress.mean, 1),
    reported: formatInteger(locale, progress.reported),
  });
}

function weighedInWords({ programs }: StoredSummary, locale: Locale): string | null {
  const mean = programs.progress.byBudget?.mean ?? null;
  return mean === null ? null : formatPercent(locale, mean, 1);
}

function lateInWords({ programs }: StoredSummary, locale: Locale): string | null {
  const late = programs.timeliness?.late;
  return partInWords(locale, late?.numerator, late?.denominator);
}

function cancelledInWords({ budget }: StoredSummary, locale: Locale): string | null {
  const { cancelled = 0 } = budget;
  return cancelled === 0 ? null : formatRupiahShort(locale, cancelled);
}

/** Nothing to say of a part of nothing. */
function partInWords(locale: Locale, part = 0, whole = 0): string | null {
  if (whole === 0) return null;
  return translateReport(locale, 'summary.part-of', {
    part: formatInteger(locale, part),
    whole: formatInteger(locale, whole),
  });
}
