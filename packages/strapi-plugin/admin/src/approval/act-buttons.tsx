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

interface ActButtonsProps extends Omit<ActButtonProps, 'act' | 'count'> {
  acts: readonly ApprovalAct[];
  /** What they are done to. */
  items: readonly Pick<ReviewItem, 'levels'>[];
}

/** A button for each act; those that need a reason, can't be undone by everyone or leave something out ask first. */
export function ActButtons({ acts, items, ...rest }: ActButtonsProps): React.JSX.Element {
  return (
    <Flex wrap="wrap" gap={2}>
      {acts.map((act) => {
        const open = openLevels(act, items);
        if (open > 0) return <OpenLevelsButton key={act} act={act} open={open} {...rest} />;
        const Button = buttonFor(act);
        return <Button key={act} act={act} count={items.length} {...rest} />;
      })}
    </Flex>
  );
}

function buttonFor(act: ApprovalAct): React.ComponentType<ActButtonProps> {
  if (needsReason(act)) return ReasonButton;
  return act === 'lock' ? ConfirmButton : ActButton;
}
