import { formatDate, formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { stackedBar, swatch } from '../../base/drawing/stacked-bar.js';
import { panel, type PanelContext } from '../panel.js';

/** Keterkinian data: how long ago the innovations were last touched. */
export function freshnessPanel({ locale, summary, text }: PanelContext): TemplateResult {
  const { freshness, total } = summary.innovations;
  const ages = [
    { shade: 1, name: text.under30, value: freshness.under30Days },
    { shade: 3, name: text.from30To90, value: freshness.from30To90Days },
    { shade: 4, name: text.over90, value: freshness.over90Days },
  ];
  return panel({
    name: 'freshness',
    title: text.freshness,
    hint: text.freshnessHint(formatDate(locale, summary.asOf)),
    body: html`${stackedBar(ages, total)}
      <table class="key-table">
        <caption class="visually-hidden">
          ${text.freshness}
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${text.age}</th>
            <th scope="col">${text.count}</th>
          </tr>
        </thead>
        <tbody>
          ${ages.map(
            ({ name, shade, value }) =>
              html`<tr>
                <th scope="row">
                  <span class="key-name">${swatch(shade)}${name}</span>
                </th>
                <td>${formatInteger(locale, value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
}
