import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import type { Choice } from '../../../../shared/contracts/choices';
import type { ItemValue } from '../../../../shared/contracts/item';
import { useAllowed } from '../../api/use-allowed';
import { ActButtons } from '../../approval/act-buttons';
import { StateBadge } from '../../approval/state-badge';
import { useText } from '../../translations/use-text';
import { historyOf } from '../plan/history-of';
import { answerTo } from './answer-to';
import { CouncilProposal } from './council-proposal';
import { DeleteButton } from './delete-button';
import type { ItemDialogProps } from './item-dialog-props';
import { useActOnItem } from '../../approval/use-act-on-item';
import type { InventoryType } from '../../item-form/fields/groups';
import type { ItemForm } from '../../item-form/use-item-form';

type ItemStepsProps<Type extends InventoryType> = Omit<ItemDialogProps, 'opened'> & {
  type: Type;
  item: ReviewItem;
  value: ItemValue<Type>;
  form: ItemForm<Type>;
  opds: readonly Choice[];
};

/** Where an item stands, and what can be done with it next. */
export function ItemSteps<Type extends InventoryType>(
  props: ItemStepsProps<Type>,
): React.JSX.Element {
  const { form, item, listed, onChanged, onOpen, planDocumentId, type, value } = props;
  const { text } = useText();
  const { mayReadHistory } = useAllowed();
  const { act, isRunning } = useActOnItem(planDocumentId, () => {
    form.reload();
    onChanged();
  });
  const next = type === 'problem' ? 'need' : 'innovation';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <StateBadge state={item.state} />
        <Typography variant="pi" textColor="neutral600">
          {item.opd ?? text('inventory.no-opd')}
        </Typography>
      </Flex>
      {item.stateReason !== null && item.stateReason !== '' && (
        <Box background="warning100" padding={3} hasRadius>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {text('item.reason', { reason: item.stateReason })}
          </Typography>
        </Box>
      )}
      <CouncilProposal {...props} />
      {form.isModified && item.acts.length > 0 && (
        <Typography role="status">{text('form.save-first')}</Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <ActButtons
          acts={item.acts}
          count={1}
          isDisabled={form.isModified || isRunning}
          onAct={(...wanted) => act(item, ...wanted)}
        />
        {type !== 'innovation' && listed.creatable.includes(next) && (
          <Button
            variant="secondary"
            endIcon={<ArrowRight />}
            disabled={form.isModified}
            onClick={() => onOpen(answerTo(type === 'problem' ? 'problem' : 'need', value))}
          >
            {text(`form.next.${next}`)}
          </Button>
        )}
        {item.canDelete && <DeleteButton {...props} />}
        {mayReadHistory && (
          <LinkButton
            tag={RouterLink}
            variant="tertiary"
            to={historyOf(planDocumentId, item.documentId)}
          >
            {text('form.history')}
          </LinkButton>
        )}
      </Flex>
    </Flex>
  );
}
