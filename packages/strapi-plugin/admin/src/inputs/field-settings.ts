import { frameworks } from '@kotacerdas/core/framework';
import { levels } from '../../../shared/classification/field-options';
import { planFramework } from '../../../shared/contracts/classification';
import { pluginId } from '../plugin-id';
import type { TextKey } from '../translations/use-text';

const label = (key: TextKey) => ({ id: `${pluginId}.${key}`, defaultMessage: key });

const option = (value: string, intlLabel: object) => ({
  key: value,
  value,
  metadatas: { intlLabel },
});

const level = {
  name: 'options.level',
  type: 'select',
  intlLabel: label('input.option.level'),
  description: label('input.option.level.description'),
  defaultValue: 'dimension',
  options: levels.map((each) => option(each, label(`input.option.level.${each}`))),
};

const framework = {
  name: 'options.framework',
  type: 'select',
  intlLabel: label('input.option.framework'),
  description: label('input.option.framework.description'),
  defaultValue: planFramework,
  options: [
    option(planFramework, label('input.option.framework.plan')),
    ...[...new Set(frameworks.map(({ id }) => id))].map((id) =>
      option(id, { id: `${pluginId}.framework.${id}`, defaultMessage: id }),
    ),
  ],
};

const dimensionField = {
  name: 'options.dimensionField',
  type: 'text',
  intlLabel: label('input.option.dimension-field'),
  description: label('input.option.dimension-field.description'),
  defaultValue: 'dimensionId',
};

const advanced = [
  {
    sectionTitle: label('input.option.settings'),
    items: [
      {
        name: 'required',
        type: 'checkbox',
        intlLabel: label('input.option.required'),
        description: label('input.option.required.description'),
      },
      {
        name: 'private',
        type: 'checkbox',
        intlLabel: label('input.option.private'),
        description: label('input.option.private.description'),
      },
    ],
  },
];

const section = (...items: object[]) => ({ base: [{ sectionTitle: null, items }], advanced });

/** What Content-Type Builder asks of an office that puts such a field into a content type of its own. */
export const fieldSettings = {
  dimension: section(level, framework),
  dimensions: section(level, framework),
  'sub-dimension': section(dimensionField, framework),
} as const;
