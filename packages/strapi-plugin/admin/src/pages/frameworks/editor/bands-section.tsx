import type { Band } from '@kotacerdas/core/framework';
import { Grid } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../translations/use-text';
import { NumberField, TextFields } from './fields';
import { replaced } from './replaced';

interface BandsSectionProps {
  bands: Band[];
  isFixed: boolean;
  onChange: (bands: Band[]) => void;
}

/** What a score is called, and from where to where. */
export function BandsSection({ bands, isFixed, onChange }: BandsSectionProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Grid.Root gap={3}>
      {bands.map((band, at) => {
        const set = (changed: Partial<Band>) =>
          onChange(replaced(bands, at, { ...band, ...changed }));
        return (
          <React.Fragment key={band.id}>
            <TextFields
              label={`${text('frameworks.band')} ${at + 1}`}
              value={band.name}
              isFixed={isFixed}
              onChange={(name) => set({ name })}
            />
            {(['from', 'below'] as const).map((end) => (
              <Grid.Item key={end} col={6} s={6} xs={6} direction="column" alignItems="stretch">
                <NumberField
                  label={text(`frameworks.band.${end}`)}
                  value={band[end]}
                  isFixed={isFixed}
                  onChange={(value) => set({ [end]: value })}
                />
              </Grid.Item>
            ))}
          </React.Fragment>
        );
      })}
    </Grid.Root>
  );
}
