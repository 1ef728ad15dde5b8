import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { ActButton } from './act-button';
import type { ActButtonProps } from './act-button-props';
import { ConfirmButton } from './confirm-button';
import { needsReason } from './needs-reason';
import { ReasonButton } from './reason-button';
import { subjectOf } from './subject-of';

interface ActButtonsProps extends Omit<ActButtonProps, 'act'> {
  acts: readonly ApprovalAct[];
}

/** A button for each act; those that need a reason, can't be undone by everyone, approve many or submit what has faults ask first. */
export function ActButtons({ acts, ...rest }: ActButtonsProps): React.JSX.Element {
  const { faults = [], items } = rest;
  // What is typed for one item isn't meant for another.
  const subject = subjectOf(items);
  return (
    <Flex wrap="wrap" gap={2}>
      {acts.map((act) => {
        const Button = buttonFor(act, items.length, faults.length);
        return <Button key={`${act} ${subject}`} act={act} {...rest} />;
      })}
    </Flex>
  );
}

function buttonFor(
  act: ApprovalAct,
  count: number,
  faults: number,
): React.ComponentType<ActButtonProps> {
  if (needsReason(act)) return ReasonButton;
  const isAsked =
    act === 'lock' || (act === 'approve' && count > 1) || (act === 'submit' && faults > 0);
  return isAsked ? ConfirmButton : ActButton;
}
