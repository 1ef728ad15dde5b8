import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type * as React from 'react';
import type { OwnKind } from '../../../../server/src/permissions/own-query';
import { useText } from '../../translations/use-text';

/** What an account needs before its roles let it do anything, and what to do. */
export function MissingNote({ missing }: { missing: readonly OwnKind[] }): React.JSX.Element {
  const { text } = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      {missing.map((kind) => (
        <Flex key={kind} tag="li" gap={2} alignItems="flex-start">
          <Flex shrink={0} paddingTop={1}>
            <WarningCircle aria-hidden fill="warning600" />
          </Flex>
          <Typography textColor="warning700">{text(`members.missing.${kind}`)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
