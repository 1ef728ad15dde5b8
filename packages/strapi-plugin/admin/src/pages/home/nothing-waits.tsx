import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { pagePath } from '../../addresses/page-path';
import { useAllowed } from '../../api/use-allowed';
import { useText } from '../../translations/use-text';
import { isNarrowed, noFilter, type ItemFilter } from '../../item-filter/shown-items';

interface NothingWaitsProps {
  planDocumentId: string;
  filter: ItemFilter;
  /** Whether the plan has no items at all. */
  isEmpty: boolean;
  onChange: (filter: ItemFilter) => void;
}

/** Why the list is empty, and what to do then. */
export function NothingWaits(props: NothingWaitsProps): React.JSX.Element {
  const { filter, isEmpty, onChange, planDocumentId } = props;
  const { text } = useText();
  const { mayReadDashboard, mayReadItems } = useAllowed();
  const isFiltered = isNarrowed(filter);
  const everything: ItemFilter = { ...noFilter, scope: 'all' };
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={2} paddingBottom={2}>
      <Typography tag="p">{text(emptyText(isEmpty, isFiltered))}</Typography>
      {isEmpty
        ? mayReadDashboard &&
          mayReadItems && (
            <LinkButton
              tag={Link}
              to={`${pagePath('inventory')}?${new URLSearchParams({ plan: planDocumentId })}`}
              variant="secondary"
            >
              {text('home.empty.open')}
            </LinkButton>
          )
        : (isFiltered || filter.scope === 'waiting') && (
            <Button
              variant="secondary"
              onClick={() =>
                onChange(isFiltered ? { ...everything, scope: filter.scope } : everything)
              }
            >
              {text(isFiltered ? 'home.empty.unfilter' : 'home.empty.all')}
            </Button>
          )}
    </Flex>
  );
}

function emptyText(isEmpty: boolean, isFiltered: boolean) {
  if (isEmpty) return 'home.empty.plan';
  return isFiltered ? 'home.empty.filtered' : 'home.empty.waiting';
}
