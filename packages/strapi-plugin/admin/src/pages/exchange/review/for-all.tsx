import type { ImportChoice } from '@kotacerdas/core/exchange';
import { Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { isDecided } from '../../../exchange/choices/is-decided';
import type { ImportState } from '../../../exchange/import-state/import-state';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';

interface ForAllProps {
  items: readonly ImportItem[];
  state: ImportState;
  act: FileImport['act'];
}

/** One choice for all that conflict, and one for all that is refused. */
export function ForAll({ act, items, state }: ForAllProps): React.JSX.Element | null {
  const { text } = useText();
  const keysOf = (status: ImportItem['status']) =>
    items.filter((item) => item.status === status).map(({ key }) => key);
  const conflicting = keysOf('conflicting');
  const openRefused = items
    .filter((item) => item.status === 'refused' && !isDecided(item, state.choices[item.key]))
    .map(({ key }) => key);
  const choose = (keys: readonly string[], choice: ImportChoice) =>
    act({ type: 'choose', keys, choice });
  if (conflicting.length < 2 && openRefused.length < 2) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {conflicting.length > 1 && (
        <Flex gap={3} wrap="wrap">
          <Typography>
            {text('exchange.conflict.for-all', { count: conflicting.length })}
          </Typography>
          <Button variant="tertiary" onClick={() => choose(conflicting, 'keep')}>
            {text('exchange.conflict.keep')}
          </Button>
          <Button variant="tertiary" onClick={() => choose(conflicting, 'take')}>
            {text('exchange.conflict.take')}
          </Button>
        </Flex>
      )}
      {openRefused.length > 1 && (
        <Flex>
          <Button variant="tertiary" onClick={() => choose(openRefused, 'keep')}>
            {text('exchange.review.skip-all', { count: openRefused.length })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
