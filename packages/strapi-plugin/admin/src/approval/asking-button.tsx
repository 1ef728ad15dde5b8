import { Button, Dialog } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';

interface AskingButtonProps extends Pick<ActButtonProps, 'act' | 'isDisabled' | 'onAct'> {
  title: string;
  text: string;
  yes: string;
  /** What it is about, below the text. */
  children?: React.ReactNode;
}

/** A button for an act that asks before it does anything. */
export function AskingButton(props: AskingButtonProps): React.JSX.Element {
  const { act, children, isDisabled, onAct, title, yes } = props;
  const { text } = useText();
  const { Icon, variant } = actLook[act];
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} startIcon={<Icon />} disabled={isDisabled}>
          {text(`act.${act}`)}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Icon width="24px" height="24px" />
          <Dialog.Description>{props.text}</Dialog.Description>
          {children}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('act.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void onAct(act)}>
              {yes}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
