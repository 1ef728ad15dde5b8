import type { Issue } from '@kotacerdas/core';
import { formatNumber } from '@kotacerdas/core/locale';
import { normaliseWeights, weightBalance, type FactorKind } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { decimalsOf } from '../../base/explain/exact.js';
import { laterDescribeIssue } from '../../base/issue-text/later-describe-issue.js';
import { baseMessages } from '../../base/messages/messages.js';
import type { Table } from '../weighing/weighing.js';
import { applyWeights } from '../weighing/apply-weights.js';
import type { BoardContext } from './board-context.js';
import { factorList } from './factor-list.js';

const sides = {
  ifas: ['strength', 'weakness'],
  efas: ['opportunity', 'threat'],
} as const satisfies Record<Table, readonly FactorKind[]>;

/** A table of two lists side by side, the sum of its weights, and help with them. */
export function tableBand(context: BoardContext, table: Table): TemplateResult {
  const { disclosure, editable, helper, locale, rows, text } = context;
  const factors = sides[table].flatMap((kind) => rows[kind].map(({ factor }) => factor));
  const open = disclosure.isOpen(`help ${table}`);
  return html`<section class="band" part="table-band" aria-labelledby="band-${table}">
    <header class="band-head">
      <h3 id="band-${table}">${text.tables[table]}</h3>
      ${sumLine(context, table)}
      ${
        editable
          ? html`<button
              type="button"
              class="link-button"
              aria-expanded=${open}
              @click=${() => disclosure.toggle(`help ${table}`)}
            >
              ${text.help}<span class="visually-hidden">: ${text.tables[table]}</span>
            </button>`
          : nothing
      }
    </header>
    ${open && editable ? (helper.get()?.(context, table, factors) ?? helper.standIn(locale)) : nothing}
    <div class="lists">${sides[table].map((kind) => factorList(context, kind))}</div>
  </section>`;
}

/** What the weights sum to, live: in words, with a sign and a colour. */
function sumLine(context: BoardContext, table: Table): TemplateResult {
  const { editable, locale, result, rows, text } = context;
  const { difference, expected, holds, sum } = weightBalance(result)[table];
  if (sum === null || difference === null) {
    return html`<p class="sum muted" role="status">${text.noWeights}</p>`;
  }
  const decimals = decimalsOf([sum], expected === 1 ? 2 : 0);
  const figure = (value: number) => formatNumber(locale, value, decimals);
  const gap = figure(Math.abs(difference));
  const state = holds ? text.fits : difference < 0 ? text.missing(gap) : text.tooMuch(gap);
  const even = (): void => {
    const factors = sides[table].flatMap((kind) => rows[kind].map(({ factor }) => factor));
    const { issues, weights } = normaliseWeights(factors.map(({ weight }) => weight));
    const [issue] = issues;
    if (issue !== undefined) void sayIssue(context, issue);
    else applyWeights(context, factors, weights, null, text.evened(table.toUpperCase()));
  };
  return html`<p class=${holds ? 'sum sum-fits' : 'sum sum-off'} role="status">
      <span class="sum-sign" aria-hidden="true">${holds ? '✓' : '!'}</span>
      ${text.sum(figure(sum), figure(expected))} — <strong>${state}</strong>
    </p>
    ${
      holds || !editable || sum === 0
        ? nothing
        : html`<button type="button" class="button" @click=${even}>
            ${text.even}<span class="visually-hidden">: ${text.tables[table]}</span>
          </button>`
    }`;
}

async function sayIssue({ editor, locale }: BoardContext, issue: Issue): Promise<void> {
  const describe = await laterDescribeIssue.fetch();
  editor.say(describe?.(locale, issue) ?? baseMessages[locale].partMissing);
}
