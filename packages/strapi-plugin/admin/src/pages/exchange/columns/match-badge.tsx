import { formatPercent } from '@kotacerdas/core/locale';
import { Badge, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { HowMatched } from '@kotacerdas/core/exchange';
import type { ImportColumn, ImportTopic } from '../../../../../shared/contracts/imports';
import { sureFrom } from '../../../exchange/mapping/needs-look';
import { useText } from '../../../translations/use-text';

interface MatchBadgeProps {
  column: ImportColumn;
  topic: ImportTopic;
  chosen: string | null;
}

/** How a column was recognised, and whether somebody should look at it. */
export function MatchBadge(props: MatchBadgeProps): React.JSX.Element | null {
  const { chosen, column, topic } = props;
  const { text, locale } = useText();
  if (chosen === null) return null;
  const isChosen = chosen !== column.key || column.how === 'chosen';
  if (isChosen || column.how === null) {
    return <Typography textColor="neutral700">{text('exchange.how.chosen')}</Typography>;
  }
  const field = topic.columns.find(({ key }) => key === chosen);
  const how = (matched: HowMatched) => {
    if (matched !== 'by-content' || field === undefined) return text(`exchange.how.${matched}`);
    const isNamed = field.form === 'choice' || field.form === 'reference';
    const name = field.title[locale].replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
    return text(isNamed ? 'exchange.how.by-names' : 'exchange.how.by-cells', { name });
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral700">
        {`${how(column.how)}, ${formatPercent(locale, column.confidence * 100)}`}
      </Typography>
      {column.confidence < sureFrom && (
        <Badge backgroundColor="warning200" textColor="neutral800">
          {text('exchange.columns.look')}
        </Badge>
      )}
    </Flex>
  );
}
