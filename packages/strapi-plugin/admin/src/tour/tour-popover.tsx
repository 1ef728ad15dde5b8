import { Box, Button, Flex, Link, Popover, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { membersSettingsPath } from '../addresses/members-settings-path';
import { useText } from '../translations/use-text';
import type { BubblePlace } from './bubble-place';
import { markedPlace } from './tour-mark';
import type { TourStep } from './tour-steps';
import { useShownPlace } from './use-shown-place';

interface TourPopoverProps {
  steps: readonly TourStep[];
  at: number;
  onGo: (step: number) => void;
  onLeave: () => void;
}

/** One step of the tour, beside what it tells of. A mouse may use the page meanwhile; Escape leaves the tour. */
export function TourPopover({ at, onGo, onLeave, steps }: TourPopoverProps): React.ReactNode {
  const { text } = useText();
  const title = React.useId();
  const telling = React.useId();
  const next = React.useRef<HTMLButtonElement>(null);
  const step = steps[at];
  const { anchor, at: standing } = useShownPlace(step?.place ?? null);
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  const leave = () => {
    onLeave();
    // Where the tour is found again.
    markedPlace('help')?.focus();
  };
  return (
    // Each step is a dialog of its own: it is read out anew, and Enter goes on.
    <Popover.Root key={step.name} open onOpenChange={leave}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Content
        aria-labelledby={title}
        aria-describedby={telling}
        {...(standing === null ? { align: 'center' } : sides[standing])}
        collisionPadding={16}
        sideOffset={12}
        style={{ width: 'min(36rem, calc(100vw - 3.2rem))' }}
        onInteractOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          next.current?.focus();
        }}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <Box padding={4}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('tour.count', { at: at + 1, count: steps.length })}
          </Typography>
          <Typography tag="h2" variant="delta" id={title}>
            {text(`tour.${step.name}.title`)}
          </Typography>
          <Box paddingTop={2} paddingBottom={4}>
            <Typography tag="p" id={telling}>
              {text(`tour.${step.name}.text`)}
            </Typography>
            {step.name === 'members' && (
              <Link tag={RouterLink} to={membersSettingsPath}>
                {text('tour.members.open')}
              </Link>
            )}
          </Box>
          <Flex gap={2} wrap="wrap" justifyContent="space-between">
            {!isLast && (
              <Button variant="tertiary" onClick={leave}>
                {text('tour.leave')}
              </Button>
            )}
            <Flex gap={2} marginLeft="auto">
              {at > 0 && (
                <Button variant="tertiary" onClick={() => onGo(at - 1)}>
                  {text('tour.back')}
                </Button>
              )}
              <Button ref={next} onClick={() => (isLast ? leave() : onGo(at + 1))}>
                {text(isLast ? 'tour.done' : 'tour.next')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
}

/** A bubble at an edge of the window stands inside it. */
const sides = {
  below: { side: 'bottom', align: 'start' },
  right: { side: 'right', align: 'start' },
  left: { side: 'left', align: 'start' },
  foot: { side: 'top', align: 'center' },
  head: { side: 'bottom', align: 'center' },
} as const satisfies Record<BubblePlace, unknown>;
