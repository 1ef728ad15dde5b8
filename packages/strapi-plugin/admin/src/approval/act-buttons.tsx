import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { openLevels } from '../../../shared/approval/lacks-levels';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { ActButton } from './act-button';
import type { ActButtonProps } from './act-button-props';
import { ConfirmButton } from './confirm-button';
import { needsReason } from './needs-reason';
import { OpenLevelsButton } from './open-levels-button';
import { ReasonButton } from './reason-button';
import { subjectOf } from './subject-of';

interface ActButtonsProps extends Omit<ActButtonProps, 'act'> {
  acts: readonly ApprovalAct[];
  /** What they are done to. */
  items: readonly Pick<ReviewItem, 'type' | 'documentId' | 'levels'>[];
}

/**
 * A button for each act; those that need a reason, can't be undone by everyone, leave something out, approve many or
 * submit what has faults ask first.
 */
export function ActButtons({ acts, items, ...rest }: ActButtonsProps): React.JSX.Element {
  const { faults = [] } = rest;
  // What is typed for one item isn't meant for another.
  const subject = subjectOf(items);
  return (
    <Flex wrap="wrap" gap={2}>
      {acts.map((act) => {
        const key = `${act} ${subject}`;
        const open = openLevels(act, items);
        if (open > 0) {
          return <OpenLevelsButton key={key} act={act} open={open} items={items} {...rest} />;
        }
        const Button = buttonFor(act, items.length, faults.length);
        return <Button key={key} act={act} items={items} {...rest} />;
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
