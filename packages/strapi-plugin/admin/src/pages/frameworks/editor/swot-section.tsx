import type { Framework } from '@kotacerdas/core/framework';
import { Grid } from '@strapi/design-system';
import type * as React from 'react';
import { PlainSelect } from '../../../components/plain-select';
import { useText } from '../../../translations/use-text';
import { NumberField } from './fields';
import { methodChoices } from './method-choices';

type Method = Framework['swot']['method'];

interface SwotSectionProps {
  method: Method;
  isFixed: boolean;
  onChange: (method: Method) => void;
}

/** How SWOT analyses are read, where an analysis doesn't say otherwise. */
export function SwotSection({ method, isFixed, onChange }: SwotSectionProps): React.JSX.Element {
  const { text } = useText();
  const { weightUnit, ratingScale, ratingDirection, coordinates, quadrantNaming } = methodChoices;
  const select = <Value extends string>(
    label: string,
    value: Value,
    options: { value: Value; name: string }[],
    set: (value: Value) => Method,
  ) => (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
      <PlainSelect
        label={label}
        value={value}
        isDisabled={isFixed}
        options={options}
        onChange={(chosen) => onChange(set(chosen))}
      />
    </Grid.Item>
  );
  return (
    <Grid.Root gap={4}>
      {select(
        text('frameworks.swot.weightUnit'),
        method.weightUnit,
        weightUnit.map((value) => ({ value, name: text(`frameworks.swot.weightUnit.${value}`) })),
        (value) => ({ ...method, weightUnit: value }),
      )}
      {select(
        text('frameworks.swot.ratingScale'),
        method.ratingScale,
        ratingScale.map((value) => ({ value, name: text(`frameworks.swot.ratingScale.${value}`) })),
        (value) => ({ ...method, ratingScale: value }),
      )}
      {select(
        text('frameworks.swot.ratingDirection'),
        method.ratingDirection,
        ratingDirection.map((value) => ({
          value,
          name: text(`frameworks.swot.ratingDirection.${value}`),
        })),
        (value) => ({ ...method, ratingDirection: value }),
      )}
      {select(
        text('frameworks.swot.coordinates'),
        method.coordinates,
        coordinates.map((value) => ({ value, name: text(`frameworks.swot.coordinates.${value}`) })),
        (value) => ({ ...method, coordinates: value }),
      )}
      {select(
        text('frameworks.swot.quadrantNaming'),
        method.quadrantNaming,
        quadrantNaming.map((value) => ({
          value,
          name: text(`frameworks.swot.quadrantNaming.${value}`),
        })),
        (value) => ({ ...method, quadrantNaming: value }),
      )}
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <NumberField
          label={text('frameworks.swot.weightTolerance')}
          value={method.weightTolerance}
          isFixed={isFixed}
          onChange={(weightTolerance) => onChange({ ...method, weightTolerance })}
        />
      </Grid.Item>
    </Grid.Root>
  );
}
