import { Badge, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Cell } from '../../components/cell';
import { RowHead } from '../../components/row-head';
import { levelText } from '../../readiness/answer-text';
import type { OpinionRow } from '../../readiness/opinion-rows';
import { useText } from '../../translations/use-text';

interface OpinionLineProps {
  row: OpinionRow;
  /** Of the indicator. */
  name: string;
  opdName: (opdId: string) => string;
  /** How many OPDs the plan has. */
  opds: number;
}

/** One indicator: who gave which level, how far they lie apart, and what was decided. */
export function OpinionLine({ name, opdName, opds, row }: OpinionLineProps): React.JSX.Element {
  const { text } = useText();
  const { accord, answered, decided, groups, range, suggestion } = row;
  return (
    <tr>
      <RowHead>
        <Typography fontWeight="semiBold">{name}</Typography>
      </RowHead>
      <Cell data-label={text('readiness.column.opinions')}>
        {groups.length === 0 && (
          <Typography textColor="neutral600">{text('readiness.opinions.none')}</Typography>
        )}
        {groups.map(({ answer, opdIds }) => (
          <Typography key={answer} tag="p">
            <strong>{levelText(answer, text)}:</strong> {opdIds.map(opdName).join(', ')}
          </Typography>
        ))}
      </Cell>
      <Cell data-label={text('readiness.column.range')}>
        {accord === 'disputed' ? (
          <Badge backgroundColor="warning100" textColor="warning700">
            {range !== null && range > 0
              ? text('readiness.opinions.range', { count: range })
              : text('readiness.opinions.applicability')}
          </Badge>
        ) : (
          <Typography textColor="neutral600">{text(`readiness.opinions.${accord}`)}</Typography>
        )}
        {answered > 0 && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('readiness.opinions.answered', { answered, opds })}
          </Typography>
        )}
      </Cell>
      <Cell data-label={text('readiness.column.suggestion')}>
        <Typography>{suggestion === null ? '–' : levelText(suggestion, text)}</Typography>
      </Cell>
      <Cell data-label={text('readiness.column.decided')}>
        <Typography textColor={decided === null ? 'neutral600' : 'neutral800'}>
          {decided === null ? text('readiness.opinions.undecided') : levelText(decided, text)}
        </Typography>
      </Cell>
    </tr>
  );
}
