import { Button, Dialog } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';

interface OpenLevelsButtonProps extends ActButtonProps {
  /** How many indicators have no final level. */
  open: number;
}

/** *Ajukan* and *Setujui* of an assessment that isn't decided throughout: says what would stay open. */
export function OpenLevelsButton(props: OpenLevelsButtonProps): React.JSX.Element {
  const { act, isDisabled, onAct, open } = props;
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
        <Dialog.Header>{text('act.open-levels.title', { count: open })}</Dialog.Header>
        <Dialog.Body icon={<Icon width="24px" height="24px" />}>
          {text('act.open-levels.text')}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('act.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void onAct(act)}>
              {text('act.open-levels.yes', { act: text(`act.${act}`) })}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
