import type { ReadinessIndicator, ReadinessLevels } from '@kotacerdas/core/framework';
import { Box, Button, Grid, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import * as React from 'react';
import { useText } from '../../../translations/use-text';
import { NumberField, TextFields } from './fields';

type Levels = ReadinessLevels[string];

interface IndicatorFieldsProps {
  indicator: ReadinessIndicator;
  levels: Levels | undefined;
  isFixed: boolean;
  /** The last of its sub-element stays: there is none without indicators. */
  isLast: boolean;
  onChange: (indicator: ReadinessIndicator) => void;
  onLevels: (levels: Levels) => void;
  onRemove: () => void;
}

/** Name and weight of an indicator, and what its levels mean. */
export function IndicatorFields(props: IndicatorFieldsProps): React.JSX.Element {
  const { indicator, levels, isFixed, isLast, onChange, onLevels, onRemove } = props;
  const { text, locale } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const of = indicator.name[locale];
  return (
    <Box paddingTop={3} paddingBottom={3}>
      <Grid.Root gap={3}>
        <TextFields
          label={text('frameworks.indicator')}
          value={indicator.name}
          isFixed={isFixed}
          onChange={(name) => onChange({ ...indicator, name })}
        />
        <Grid.Item col={3} s={6} xs={6} direction="column" alignItems="stretch">
          <NumberField
            label={text('frameworks.weight')}
            value={indicator.weight}
            isFixed={isFixed}
            onChange={(weight) => onChange({ ...indicator, weight })}
          />
        </Grid.Item>
        <Grid.Item col={9} s={6} xs={6} gap={2} alignItems="flex-end" style={{ flexWrap: 'wrap' }}>
          {levels !== undefined && (
            <Button
              variant="tertiary"
              aria-expanded={isOpen}
              aria-label={`${text('frameworks.levels')}: ${of}`}
              onClick={() => setOpen(!isOpen)}
            >
              {text('frameworks.levels')}
            </Button>
          )}
          {!isFixed && !isLast && (
            <Button
              variant="danger-light"
              startIcon={<Trash />}
              aria-label={`${text('frameworks.indicator.remove')}: ${of}`}
              onClick={onRemove}
            >
              {text('frameworks.indicator.remove')}
            </Button>
          )}
        </Grid.Item>
      </Grid.Root>
      {isOpen && levels !== undefined && (
        <LevelFields levels={levels} isFixed={isFixed} onChange={onLevels} />
      )}
    </Box>
  );
}

interface LevelFieldsProps {
  levels: Levels;
  isFixed: boolean;
  onChange: (levels: Levels) => void;
}

function LevelFields({ levels, isFixed, onChange }: LevelFieldsProps): React.JSX.Element {
  const { text } = useText();
  const set = (at: number, changed: Levels[number]) => {
    const [one, two, three, four, five] = levels;
    const pick = (index: number, level: Levels[number]) => (index === at ? changed : level);
    onChange([pick(0, one), pick(1, two), pick(2, three), pick(3, four), pick(4, five)]);
  };
  return (
    <Box background="neutral100" padding={4} marginTop={3} hasRadius>
      <Typography tag="p" fontWeight="bold">
        {text('frameworks.levels')}
      </Typography>
      <Grid.Root gap={3} paddingTop={2}>
        {levels.map((level, at) => (
          <React.Fragment key={at}>
            {(['statement', 'evidence'] as const).map((field) => (
              <TextFields
                key={field}
                label={text(`frameworks.level.${field}`, { level: at + 1 })}
                value={level[field]}
                isFixed={isFixed}
                isLong
                onChange={(value) => set(at, { ...level, [field]: value })}
              />
            ))}
          </React.Fragment>
        ))}
      </Grid.Root>
    </Box>
  );
}
