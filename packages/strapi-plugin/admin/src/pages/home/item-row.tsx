import { Box, Checkbox, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { StateBadge } from '../../approval/state-badge';
import { Cell } from '../../components/cell';
import { knownDimensions } from '../../inputs/known-dimensions';
import { DraftMark } from '../../drafts/draft-mark';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { fromList } from '../../addresses/came-from';
import { formPath } from '../../addresses/form-path';

interface ItemRowProps {
  planDocumentId: string;
  item: ReviewItem;
  /** Where there is no room for columns of their own, state and OPD stand below the name. */
  isNarrow: boolean;
  isChosen: boolean;
  onToggle: () => void;
}

/** One item: what it is, whose, where it stands, and why it came back. */
export function ItemRow(props: ItemRowProps): React.JSX.Element {
  const { isChosen, isNarrow, item, onToggle, planDocumentId } = props;
  const { text, locale } = useText();
  const { pathname, search } = useLocation();
  const { typeName } = useNames();
  const { label, opd, state, stateReason, type } = item;
  const dimension = knownDimensions().find(({ id }) => id === item.dimensionId)?.name[locale];
  const facts = [typeName(type), dimension, isNarrow ? opd : null];
  return (
    <tr>
      <Cell width="1px">
        <Checkbox
          checked={isChosen}
          onCheckedChange={onToggle}
          aria-label={text('table.choose-item', { item: label })}
        />
      </Cell>
      <Cell>
        <Link
          tag={RouterLink}
          to={formPath(item, planDocumentId)}
          state={fromList(`${pathname}${search}`)}
        >
          {label}
        </Link>
        {isNarrow && (
          <Box paddingTop={1} paddingBottom={1}>
            <StateBadge state={state} />
          </Box>
        )}
        <DraftMark planDocumentId={planDocumentId} item={item} />
        <Typography tag="p" variant="pi" textColor="neutral600">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        {stateReason !== null && stateReason !== '' && (
          <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
            {text('item.reason', { reason: stateReason })}
          </Typography>
        )}
      </Cell>
      {!isNarrow && (
        <>
          <Cell>
            <Typography>{opd ?? '–'}</Typography>
          </Cell>
          <Cell width="1px">
            <StateBadge state={state} />
          </Cell>
        </>
      )}
    </tr>
  );
}
