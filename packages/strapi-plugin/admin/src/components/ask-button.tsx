import { Button, type ButtonProps, Dialog, Flex, Typography } from '@strapi/design-system';
import type { ArrowClockwise } from '@strapi/icons';
import * as React from 'react';

interface AskButtonProps {
  label: string;
  /** What it is done to, for those who hear buttons one by one. */
  of: string;
  Icon: typeof ArrowClockwise;
  title: string;
  question?: string;
  /** What is to be known before one answers, below the question. */
  children?: React.ReactNode;
  yes: string;
  no: string;
  isDisabled?: boolean;
  variant?: ButtonProps['variant'];
  onYes: () => void;
}

/** A button that asks before it does what can't simply be undone. All that it asks is read out when it opens. */
export function AskButton(props: AskButtonProps): React.JSX.Element {
  const { children, label, of, Icon, title, question, yes, no, isDisabled = false, onYes } = props;
  // The design system's own description is a paragraph, in which no list can stand.
  const described = React.useId();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant={props.variant ?? 'secondary'}
          startIcon={<Icon />}
          disabled={isDisabled}
          aria-label={`${label}: ${of}`}
        >
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content aria-describedby={described} style={{ maxHeight: 'calc(100dvh - 2rem)' }}>
        <Dialog.Header style={{ overflowWrap: 'anywhere' }}>{title}</Dialog.Header>
        <Dialog.Body justifyContent="flex-start" style={{ overflowY: 'auto' }}>
          <Icon width="24px" height="24px" style={{ flexShrink: 0 }} />
          <Flex id={described} direction="column" gap={3} maxWidth="100%">
            {question !== undefined && (
              <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                {question}
              </Typography>
            )}
            {children}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {no}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onYes}>
              {yes}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
