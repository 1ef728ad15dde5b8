import { innovationStages } from '@kotacerdas/core/inventory';
import { Grid } from '@strapi/design-system';
import * as React from 'react';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { FormFields } from './form-fields';
import { NumberField } from './number-input';
import { PlainInput } from './plain-input';
import { textAt, valueAt, type FieldPath } from './value-at';

/** How far each of the six stages has come, with its proof. */
export function StagesPart(form: FormFields): React.JSX.Element {
  const { text } = useText();
  const { choiceName } = useNames();
  return (
    <Grid.Root gap={4}>
      {innovationStages.map((stage) => {
        const name = choiceName('stage', stage);
        const at = (...rest: string[]): FieldPath => ['stages', stage, ...rest];
        const shared = (path: FieldPath) => ({
          name: path.join('.'),
          error: form.errorAt(path),
          isDisabled: form.isDisabled,
          onChange: (value: unknown) => form.onChange(path, value),
        });
        return (
          <React.Fragment key={stage}>
            <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
              <NumberField
                {...shared(at('progress'))}
                unit="percent"
                label={text('form.stage.progress', { stage: name })}
                value={valueAt(form.item, at('progress'))}
                onChange={(next) => form.onChange(at('progress'), next === '' ? 0 : next)}
              />
            </Grid.Item>
            {(
              [
                ['note', at('note')],
                ['file', at('file', 'label')],
                ['url', at('file', 'url')],
              ] as const
            ).map(([key, path]) => (
              <Grid.Item key={key} col={3} s={12} xs={12} direction="column" alignItems="stretch">
                <PlainInput
                  {...shared(path)}
                  label={text(`form.stage.${key}`, { stage: name })}
                  value={textAt(form.item, path)}
                />
              </Grid.Item>
            ))}
          </React.Fragment>
        );
      })}
    </Grid.Root>
  );
}
