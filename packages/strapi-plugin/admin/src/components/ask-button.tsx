import { Button, type ButtonProps, Dialog } from '@strapi/design-system';
import type { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';

interface AskButtonProps {
  label: string;
  /** What it is done to, for those who hear buttons one by one. */
  of: string;
  Icon: typeof ArrowClockwise;
  title: string;
  question: string;
  yes: string;
  no: string;
  isDisabled?: boolean;
  variant?: ButtonProps['variant'];
  onYes: () => void;
}

/** A button that asks before it does what can't simply be undone. */
export function AskButton(props: AskButtonProps): React.JSX.Element {
  const { label, of, Icon, title, question, yes, no, isDisabled = false, onYes } = props;
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
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<Icon width="24px" height="24px" />}>{question}</Dialog.Body>
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
