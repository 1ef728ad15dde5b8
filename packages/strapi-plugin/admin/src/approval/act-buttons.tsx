import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { ActButton } from './act-button';
import type { ActButtonProps } from './act-button-props';
import { ConfirmButton } from './confirm-button';
import { needsReason } from './needs-reason';
import { ReasonButton } from './reason-button';

interface ActButtonsProps extends Omit<ActButtonProps, 'act'> {
  acts: readonly ApprovalAct[];
}

/** A button for each act; those that need a reason or can't be undone by everyone ask first. */
export function ActButtons({ acts, ...rest }: ActButtonsProps): React.JSX.Element {
  return (
    <Flex wrap="wrap" gap={2}>
      {acts.map((act) => {
        const Button = buttonFor(act);
        return <Button key={act} act={act} {...rest} />;
      })}
    </Flex>
  );
}

function buttonFor(act: ApprovalAct): React.ComponentType<ActButtonProps> {
  if (needsReason(act)) return ReasonButton;
  return act === 'lock' ? ConfirmButton : ActButton;
}
