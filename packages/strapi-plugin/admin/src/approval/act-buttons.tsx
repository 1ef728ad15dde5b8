import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { ActButton } from './act-button';
import type { ActButtonProps } from './act-button-props';
import { ConfirmButton } from './confirm-button';
import { needsReason } from './needs-reason';
import { questionsOf } from './questions-of';
import { ReasonButton } from './reason-button';

interface ActButtonsProps extends Omit<ActButtonProps, 'act'> {
  acts: readonly ApprovalAct[];
  /** What they are done to. */
  items: readonly Pick<ReviewItem, 'type' | 'documentId' | 'label' | 'levels'>[];
  /** What is still odd about it: it is named before it is submitted. */
  faults?: readonly LocatedIssue[];
  /** Whether that isn't known yet. */
  isLooking?: boolean;
}

/** A button for each act; those that need a reason ask for it, and those with something to be known tell it first. */
export function ActButtons(props: ActButtonsProps): React.JSX.Element {
  const { acts, faults = [], isLooking = false, ...rest } = props;
  return (
    <Flex wrap="wrap" gap={2}>
      {acts.map((act) => {
        const isDisabled = rest.isDisabled || (act === 'submit' && isLooking);
        const own = { ...rest, act, isDisabled };
        if (needsReason(act)) return <ReasonButton key={act} {...own} />;
        const questions = questionsOf(act, rest.items, faults);
        return questions.length === 0 ? (
          <ActButton key={act} {...own} />
        ) : (
          <ConfirmButton key={act} {...own} questions={questions} />
        );
      })}
    </Flex>
  );
}
