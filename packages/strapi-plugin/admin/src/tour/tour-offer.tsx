import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import { markedPlace } from './tour-mark';

interface TourOfferProps {
  /** How many steps it has. */
  count: number;
  onBegin: () => void;
  onSkip: () => void;
}

/** Offers the tour to whoever is here for the first time. It takes no focus and covers nothing. */
export function TourOffer({ count, onBegin, onSkip }: TourOfferProps): React.JSX.Element {
  const { text } = useText();
  const skip = () => {
    onSkip();
    // Where the tour is found again.
    markedPlace('help')?.focus();
  };
  return (
    <Box background="primary100" padding={4} hasRadius role="note">
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography>{text('tour.offer', { count })}</Typography>
        <Flex gap={2} wrap="wrap">
          <Button onClick={onBegin}>{text('tour.begin')}</Button>
          <Button variant="tertiary" onClick={skip}>
            {text('tour.skip')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
