import { Button, Dialog } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';

/** *Kunci*: asks first, since few may take it back. */
export function ConfirmButton(props: ActButtonProps): React.JSX.Element {
  const { act, count, isDisabled, onAct } = props;
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
        <Dialog.Header>{text('act.confirm.title', { count })}</Dialog.Header>
        <Dialog.Body icon={<Icon width="24px" height="24px" />}>
          {text('act.confirm.text')}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('act.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void onAct(act)}>
              {text('act.confirm.yes')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
