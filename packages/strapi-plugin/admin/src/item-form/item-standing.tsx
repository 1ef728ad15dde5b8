import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import type { WrittenType } from '../../../shared/contracts/item';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { useAllowed } from '../api/use-allowed';
import { AdviceNote } from '../approval/advice-note';
import { OtherEyesNote } from '../approval/other-eyes-note';
import { StateBadge } from '../approval/state-badge';
import { ItemComments } from '../comments/item-comments';
import { ChangedSince } from '../history/changed-since';
import { useText } from '../translations/use-text';
import { ItemActs } from './item-acts';
import { ListReturn } from './list-return';
import { unsavedNote } from './unsaved-note';
import type { ItemForm } from './use-item-form';

interface ItemStandingProps<Type extends WrittenType> {
  planDocumentId: string;
  item: ReviewItem;
  form: ItemForm<Type>;
  /** What is odd about it as it was saved. */
  faults?: readonly LocatedIssue[];
  /** Those of the plan, as far as the officer sees them. */
  listed: readonly ReviewItem[];
  onChanged: () => void;
  /** What is to be known of the item beside its state. */
  note?: React.ReactNode;
  /** Further buttons. */
  children?: React.ReactNode;
  /** Whether what can be decided is offered at another place. */
  hasActsElsewhere?: boolean;
}

/** Where an item stands on its way through approval, and what can be done with it next. */
export function ItemStanding<Type extends WrittenType>(
  props: ItemStandingProps<Type>,
): React.JSX.Element {
  const { children, faults, form, hasActsElsewhere = false, item, listed, note } = props;
  const { onChanged, planDocumentId } = props;
  const { text } = useText();
  const { mayReadHistory } = useAllowed();
  const unsaved = unsavedNote(form);
  const isToDecide = item.state === 'submitted' && waitsForMe(item);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <StateBadge state={item.state} />
        {/* An analysis is of no OPD. */}
        {item.type !== 'swot-analysis' && (
          <Typography variant="pi" textColor="neutral600">
            {item.opd ?? text('inventory.no-opd')}
          </Typography>
        )}
      </Flex>
      {item.stateReason !== null && item.stateReason !== '' && (
        <Box background="warning100" padding={3} hasRadius>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {text('item.reason', { reason: item.stateReason })}
          </Typography>
        </Box>
      )}
      <AdviceNote item={item} />
      <ListReturn planDocumentId={planDocumentId} item={item} listed={listed} />
      {note}
      {mayReadHistory && isToDecide && <ChangedSince planDocumentId={planDocumentId} item={item} />}
      {form.isModified && item.acts.length > 0 && (
        <Typography role="status">
          {/* What can't be saved is mended first. */}
          {form.waiting > 0 && unsaved !== null
            ? text(unsaved, { count: form.waiting })
            : text('form.save-first')}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {!hasActsElsewhere && (
          <ItemActs
            planDocumentId={planDocumentId}
            item={item}
            form={form}
            faults={faults}
            onChanged={onChanged}
          />
        )}
        {children}
      </Flex>
      <OtherEyesNote items={[item]} />
      <ItemComments planDocumentId={planDocumentId} item={item} />
    </Flex>
  );
}
