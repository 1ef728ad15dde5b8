import { formatInteger } from '@kotacerdas/core/locale';
import { unapprovedStates } from '@kotacerdas/core/masterplan';
import { Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { UnapprovedItems } from '../../../shared/contracts/snapshot';
import { homeAddress } from '../item-filter/item-filter-address';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

interface UnapprovedListProps {
  planDocumentId: string;
  chapters: UnapprovedItems['chapters'];
}

/** How many items of each chapter nobody has approved, by state, with the way to them. */
export function UnapprovedList(props: UnapprovedListProps): React.JSX.Element {
  const { chapters, planDocumentId } = props;
  const { locale } = useText();
  const { choiceName, typeName } = useNames();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {chapters.map(({ type, ...counts }) => (
        <Flex tag="li" key={type} gap={3} wrap="wrap">
          <Typography fontWeight="semiBold">{typeName(type)}</Typography>
          {unapprovedStates
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <Link
                key={state}
                tag={RouterLink}
                to={homeAddress(planDocumentId, { scope: 'all', type, state })}
              >
                {`${formatInteger(locale, counts[state])} ${choiceName('state', state).toLowerCase()}`}
              </Link>
            ))}
        </Flex>
      ))}
    </Flex>
  );
}
