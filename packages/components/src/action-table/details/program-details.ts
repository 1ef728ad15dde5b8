import { latestReport } from '@kotacerdas/core/action-plan';
import { findSubDimension } from '@kotacerdas/core/framework';
import { formatDate, translateTerm } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { nomenclatureMeaning } from '../../base/codes/nomenclature-meaning.js';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { dataTable, type DataTable } from '../../base/figure/data-table.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import { sentence } from '../../base/locale/sentence.js';
import type { DetailsOptions } from './details-options.js';
import { linkedItems } from './linked-items.js';
import { locationLines } from './location-lines.js';
import { programRemarks } from './program-remarks.js';
import { budgetTable, indicatorTable } from './program-tables.js';

/** Everything a row of the rencana aksi says, from its objective to its risks. */
export function programDetails(options: DetailsOptions): TemplateResult {
  const { index, program, text } = options;
  const { dimensions, locale, plan } = index;
  const remarks = [...programRemarks(program, index, text), ...options.remarks];
  const chips = [
    sentence(translateTerm(locale, `program.status.${program.status}`)),
    sentence(translateTerm(locale, `program.horizon.${program.horizon}`)),
    `${program.period.from}–${program.period.to}`,
    ...(program.quickWin ? [`★ ${text.quickWin}`] : []),
  ];
  return html`<h3 id="program-title" tabindex="-1" dir="auto">${program.name}</h3>
    <p class="dimension">
      ${dimensionMark(plan.framework, program.dimensionId)}<span
        >${dimensions.get(program.dimensionId)}</span
      >
    </p>
    <p class="chips">${chips.map((chip) => html`<span class="chip">${chip}</span>`)}</p>
    ${
      remarks.length === 0
        ? nothing
        : html`<ul class="note" aria-label=${text.details.remarks}>
            ${remarks.map((remark) => html`<li dir="auto">${remark}</li>`)}
          </ul>`
    }
    <dl class="facts-list">
      ${facts(options).map(([label, content]) =>
        content === undefined || content === ''
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${content}</dd>
            </div>`,
      )}
    </dl>
    ${framed(indicatorTable(program, locale, text.details))}
    ${framed(budgetTable(program, locale, text.details))} ${linkedItems(options)}`;
}

function framed(table: DataTable | null): TemplateResult | typeof nothing {
  return table === null
    ? nothing
    : html`<div class="table-frame" role="group" aria-label=${table.caption} tabindex="0">
        ${dataTable(table)}
      </div>`;
}

function facts(options: DetailsOptions) {
  const { index, program, text } = options;
  const { locale, opds, plan } = index;
  const { details } = text;
  const report = latestReport(program.progress, plan.asOf);
  const sub = findSubDimension(plan.framework, program.subDimensionId ?? '');
  return [
    [details.objective, program.objective],
    [details.activity, program.activity],
    [details.output, program.output],
    [
      text.columns.progress,
      report === null
        ? text.noReport
        : `${details.reported(formatProgress(locale, report.percent), formatDate(locale, report.reportedOn))}${
            report.note === undefined ? '' : `. ${report.note}`
          }`,
    ],
    [details.leadOpd, opds.get(program.leadOpdId) ?? text.unknownOpd],
    [
      details.supportingOpds,
      program.supportingOpdIds.map((id) => opds.get(id) ?? text.unknownOpd).join(', '),
    ],
    [details.stakeholders, program.stakeholders.join(', ')],
    [details.risk, program.risk],
    [details.locations, locationLines(options)],
    [text.columns.kind, translateTerm(locale, `program.kind.${program.kind}`)],
    [details.subDimension, sub?.subDimension.name[locale] ?? program.subDimensionId],
    [
      details.beneficiaries,
      program.beneficiaries.map((name) => details.beneficiary[name]).join(', '),
    ],
    [details.pillars, program.pillars.map((name) => details.pillar[name]).join(', ')],
    [details.nomenclature, nomenclatureText(options)],
  ] as const;
}

function nomenclatureText({ index, program }: DetailsOptions): string {
  const { nomenclatureCode: code } = program;
  if (code === undefined) return '';
  const meaning = nomenclatureMeaning(index.locale, code, index.plan.masterplan);
  return meaning === null ? code : `${code}: ${meaning}`;
}
