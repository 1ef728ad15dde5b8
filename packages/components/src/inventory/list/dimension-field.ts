import type { InventoryChoices, InventoryFilter } from '@kotacerdas/core/dashboard';
import { findSubDimension, type Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { option, selectField } from '../../base/list/select-field.js';
import type { InventoryMessages } from '../messages/types.js';

export interface DimensionField {
  readonly choices: InventoryChoices;
  readonly filter: InventoryFilter;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly text: Pick<InventoryMessages, 'dimension' | 'wholeDimension'>;
  readonly change: (fields: InventoryFilter) => void;
}

/** A dimension, or one of its sub-dimensions, in one choice. */
export function dimensionField(options: DimensionField): TemplateResult {
  const { change, choices, filter, framework, locale, text } = options;
  const value = filter.subDimensionId ?? filter.dimensionId ?? '';
  const known = new Set(framework.dimensions.map(({ id }) => id));
  return selectField({
    label: text.dimension,
    value,
    change: (id) => {
      const sub = findSubDimension(framework, id);
      change({
        dimensionId: sub?.dimension.id ?? (id === '' ? undefined : id),
        subDimensionId: sub?.subDimension.id,
      });
    },
    options: html`${option('', listMessages[locale].any, value)}
    ${framework.dimensions
      .filter(({ id }) => choices.dimensionIds.has(id))
      .map(
        ({ id, name, subDimensions }) =>
          html`<optgroup label=${name[locale]}>
            ${option(id, text.wholeDimension(name[locale]), value)}
            ${subDimensions
              .filter((sub) => choices.subDimensionIds.has(sub.id))
              .map((sub) => option(sub.id, sub.name[locale], value))}
          </optgroup>`,
      )}
    ${[...choices.dimensionIds].filter((id) => !known.has(id)).map((id) => option(id, id, value))}`,
  });
}
