import { regionMeasures, type RegionMeasure } from '@kotacerdas/core/dashboard';
import { html, type TemplateResult } from 'lit';
import { option, selectField } from '../../base/list/select-field.js';
import type { GridContext } from '../grid-context.js';
import { provinceName } from '../model/province-name.js';
import { readMeasure } from '../model/read-measure.js';
import { regionSearch, type RegionSearch } from './region-search.js';

export interface Toolbar extends RegionSearch {
  readonly shadeBy: (measure: RegionMeasure) => void;
  readonly setProvince: (code: string | null) => void;
}

/** Search, what regions are shaded by, and which province is shown. */
export function toolbar(context: GridContext, options: Toolbar): TemplateResult {
  const { model, province, text } = context;
  return html`<div class="toolbar no-print">
    <div class="filters">
      ${regionSearch(context, options)}
      ${selectField({
        label: text.measure,
        value: model.measure,
        change: (value) => options.shadeBy(readMeasure(value)),
        options: regionMeasures.map((measure) =>
          option(measure, text.measures[measure], model.measure),
        ),
      })}
      ${selectField({
        label: text.province,
        value: province ?? '',
        change: (value) => options.setProvince(value === '' ? null : value),
        options: [
          option('', text.allProvinces, province ?? ''),
          ...[...model.provinces.keys()].map((code) =>
            option(code, provinceName(code), province ?? ''),
          ),
        ],
      })}
    </div>
  </div>`;
}
