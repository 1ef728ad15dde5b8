import { findFramework } from '../../framework/find-framework.js';
import type { Framework } from '../../framework/types.js';
import { escapeHtml } from '../../locale/escape-html.js';
import { formatDate } from '../../locale/format-date.js';
import { formatInteger } from '../../locale/format-number.js';
import { formatRupiahShort } from '../../locale/format-rupiah.js';
import type { Locale } from '../../locale/locale.js';
import { translateReport } from '../../locale/translate-report.js';
import { translateTerm } from '../../locale/translate-term.js';
import type { StoredSummary } from '../stored-summary.js';
import { summaryFacts } from './summary-facts.js';

/**
 * The summary as an HTML fragment: what a portal shows to readers without JavaScript, and what search
 * engines read. A stored summary from an older version gives the figures that it has. Everything is escaped; it has no styles, scripts or ids of its own.
 *
 * @example
 * const summary = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * summaryToHtml(summary, 'id').startsWith('<section class="kc-summary" lang="id">'); // true
 */
export function summaryToHtml(
  summary: StoredSummary,
  locale: Locale,
  framework: Framework | null = findFramework(summary.framework.id, summary.framework.version),
): string {
  const facts = summaryFacts(summary, locale, framework);
  const notes = [
    ...(summary.sample ? [translateTerm(locale, 'sample-data')] : []),
    translateReport(locale, 'summary.as-of', { date: formatDate(locale, summary.asOf) }),
    translateTerm(locale, 'simulation'),
  ];
  return [
    `<section class="kc-summary" lang="${locale}">`,
    `<h2>${escapeHtml(summary.title)}</h2>`,
    `<p>${notes.map(escapeHtml).join(' · ')}</p>`,
    ...unapprovedNote(summary, locale),
    '<dl>',
    ...facts.map(
      ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
    ),
    '</dl>',
    ...dimensionTable(summary, locale, framework),
    '</section>',
  ].join('\n');
}

/** Nothing where all is approved, and where an older summary doesn't know. */
function unapprovedNote({ unapproved = 0 }: StoredSummary, locale: Locale): string[] {
  if (unapproved === 0) return [];
  const count = formatInteger(locale, unapproved);
  return [`<p>${escapeHtml(translateReport(locale, 'summary.unapproved', { count }))}</p>`];
}

function dimensionTable(
  summary: StoredSummary,
  locale: Locale,
  framework: Framework | null,
): string[] {
  const t = (key: Parameters<typeof translateReport>[1]) =>
    escapeHtml(translateReport(locale, key));
  const heads = [
    t('summary.problems'),
    t('summary.needs'),
    t('summary.innovations'),
    t('summary.strategies'),
    t('summary.programs'),
    t('summary.amount'),
  ];
  const rows = summary.dimensions.map((dimension) => {
    const known = framework?.dimensions.find(({ id }) => id === dimension.dimensionId);
    const cells = [
      formatInteger(locale, dimension.problems),
      formatInteger(locale, dimension.needs),
      formatInteger(locale, dimension.innovations),
      formatInteger(locale, dimension.strategies),
      formatInteger(locale, dimension.programs),
      formatRupiahShort(locale, dimension.budget),
    ];
    const name = escapeHtml(known?.name[locale] ?? dimension.dimensionId);
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    '<table>',
    `<caption>${t('summary.per-dimension')}</caption>`,
    `<thead><tr><th scope="col">${t('summary.dimension')}</th>${heads
      .map((head) => `<th scope="col">${head}</th>`)
      .join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ];
}
