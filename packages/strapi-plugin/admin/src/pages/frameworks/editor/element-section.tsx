import type { ReadinessElement, ReadinessInstrument } from '@kotacerdas/core/framework';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import { NumberField } from './fields';
import { IndicatorFields } from './indicator-fields';
import { newIndicator } from './new-indicator';
import { replaced } from './replaced';

interface ElementSectionProps {
  instrument: ReadinessInstrument;
  at: number;
  isFixed: boolean;
  onChange: (instrument: ReadinessInstrument) => void;
}

/** The indicators of one element of readiness, with their weights. */
export function ElementSection(props: ElementSectionProps): React.JSX.Element | null {
  const { instrument, at, isFixed, onChange } = props;
  const { text, locale } = useText();
  const element = instrument.elements[at];
  if (element === undefined) return null;
  const set = (changed: ReadinessElement) =>
    onChange({ ...instrument, elements: replaced(instrument.elements, at, changed) });
  const setIndicators = (
    part: number,
    indicators: ReadinessElement['subElements'][number]['indicators'],
  ) => {
    const subElements = element.subElements.map((each, index) =>
      index === part ? { ...each, indicators } : each,
    );
    set({ ...element, subElements });
  };
  const name = { id: text('frameworks.indicator.new'), en: text('frameworks.indicator.new') };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box maxWidth="24rem">
        <NumberField
          label={text('frameworks.element-weight', { element: element.name[locale] })}
          value={element.weight}
          isFixed={isFixed}
          onChange={(weight) => set({ ...element, weight })}
        />
      </Box>
      <Typography tag="p" textColor="neutral600">
        {text('frameworks.weight.hint')}
      </Typography>
      {element.subElements.map(({ id, indicators, name: partName }, part) => (
        <Box key={id}>
          <Typography tag="h4" fontWeight="bold">
            {partName[locale]}
          </Typography>
          {indicators.map((indicator, index) => (
            <IndicatorFields
              key={indicator.id}
              indicator={indicator}
              levels={instrument.levels?.[indicator.id]}
              isFixed={isFixed}
              isLast={indicators.length === 1}
              onChange={(changed) => setIndicators(part, replaced(indicators, index, changed))}
              onLevels={(levels) =>
                onChange({
                  ...instrument,
                  levels: { ...instrument.levels, [indicator.id]: levels },
                })
              }
              onRemove={() =>
                setIndicators(
                  part,
                  indicators.filter((each) => each !== indicator),
                )
              }
            />
          ))}
          {!isFixed && (
            <Button
              variant="tertiary"
              startIcon={<Plus />}
              onClick={() => setIndicators(part, [...indicators, newIndicator(instrument, name)])}
            >
              {text('frameworks.indicator.add')}
            </Button>
          )}
        </Box>
      ))}
    </Flex>
  );
}
