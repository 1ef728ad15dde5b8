import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { Choice } from '../../../shared/contracts/choices';
import type { ItemValue } from '../../../shared/contracts/item';
import type { FormType } from '../item-types/form-types';
import { textAt, valueAt } from '../item-form/fields/value-at';
import { offeredOpds } from '../opds/offered-opds';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import { TakeProposal } from './take-proposal';

interface CouncilProposalProps<Type extends FormType> {
  planDocumentId: string;
  item: ReviewItem;
  value: ItemValue<Type>;
  opds: readonly Choice[];
  /** Those of the officer, by ids of the document. */
  ownOpdIds: readonly string[];
  /** What is typed has to be saved first. */
  isModified: boolean;
  onTaken: () => void;
}

/** Who of the council proposed an innovation, and the way to hand it to an OPD. */
export function CouncilProposal<Type extends FormType>(
  props: CouncilProposalProps<Type>,
): React.JSX.Element | null {
  const { item, opds, ownOpdIds, value } = props;
  const { text } = useText();
  const { choiceName } = useNames();
  if (valueAt(value, ['proposer', 'kind']) !== 'council') return null;
  const institution = textAt(value, ['proposer', 'institution']);
  const takers = offeredOpds(opds, item.takers === 'any' ? 'any' : ownOpdIds);
  const isFree = item.opd === null && item.state !== 'locked';
  return (
    <Box background="primary100" padding={3} hasRadius>
      <Typography tag="p" fontWeight="semiBold">
        {text('council.by', {
          name: textAt(value, ['proposer', 'name']),
          institution: choiceName('institution', institution),
        })}
      </Typography>
      {isFree && (item.takers === null || takers.length === 0) && (
        <Typography tag="p">{text('council.wait')}</Typography>
      )}
      {isFree && item.takers !== null && takers.length > 0 && (
        <TakeProposal {...props} takers={takers} />
      )}
    </Box>
  );
}
