import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import type { Missing } from './missing-of';

/** What roles of an account need and it doesn't have, and what to do. */
export function MissingNote({ missing }: { missing: readonly Missing[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      {missing.map(({ kind, roles }) => (
        <Flex key={kind} tag="li" gap={2} alignItems="flex-start">
          <Flex shrink={0} paddingTop={1}>
            <WarningCircle aria-hidden fill="warning600" />
          </Flex>
          <Typography>{text(`members.missing.${kind}`, { roles: roles.join(', ') })}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
