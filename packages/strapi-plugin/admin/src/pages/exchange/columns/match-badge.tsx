import { formatPercent } from '@kotacerdas/core/locale';
import { Badge, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportColumn } from '../../../../../shared/contracts/imports';
import { sureFrom } from '../../../exchange/mapping/needs-look';
import { useText } from '../../../translations/use-text';

interface MatchBadgeProps {
  column: ImportColumn;
  chosen: string | null;
}

/** How a column was recognised, and whether somebody should look at it. */
export function MatchBadge({ chosen, column }: MatchBadgeProps): React.JSX.Element | null {
  const { text, locale } = useText();
  if (chosen === null) return null;
  const isChosen = chosen !== column.key || column.how === 'chosen';
  if (isChosen || column.how === null) {
    return <Typography textColor="neutral700">{text('exchange.how.chosen')}</Typography>;
  }
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral700">
        {`${text(`exchange.how.${column.how}`)}, ${formatPercent(locale, column.confidence * 100)}`}
      </Typography>
      {column.confidence < sureFrom && (
        <Badge backgroundColor="warning200" textColor="neutral800">
          {text('exchange.columns.look')}
        </Badge>
      )}
    </Flex>
  );
}
