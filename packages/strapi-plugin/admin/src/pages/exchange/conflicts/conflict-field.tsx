import type { MergeChoice } from '@kotacerdas/core/masterplan';
import { Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { ImportConflict } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';

interface ConflictFieldProps {
  conflict: ImportConflict;
  /** What was chosen for the whole item; fields are chosen one by one with `merge`. */
  way: 'keep' | 'take' | 'merge' | null;
  side: MergeChoice | null;
  onChoose: (side: MergeChoice) => void;
}

const sides = ['ours', 'theirs'] as const;

/** One field: what it said when the workbook was made, what the file says, and what the plan says now. */
export function ConflictField({ conflict, onChoose, side, way }: ConflictFieldProps) {
  const { text, locale } = useText();
  const name = React.useId();
  const isTaken = (each: MergeChoice) =>
    way === 'merge' ? side === each : way === (each === 'ours' ? 'take' : 'keep');
  const told = (value: string | null) => (
    <Typography tag="span" style={{ display: 'block', whiteSpace: 'pre-line' }}>
      {value ?? text('exchange.review.nothing')}
    </Typography>
  );
  return (
    <Field>
      <legend>
        <Typography fontWeight="bold">{conflict.field[locale]}</Typography>
        {way === 'merge' && side === null && (
          <Typography textColor="danger600"> ({text('exchange.conflict.open')})</Typography>
        )}
      </legend>
      <div>
        <Value as="div" $isTaken={false}>
          <span>
            <Typography variant="pi" textColor="neutral600">
              {text('exchange.conflict.base')}
            </Typography>
            {told(conflict.base)}
          </span>
        </Value>
        {sides.map((each) => (
          <Value key={each} as={way === 'merge' ? 'label' : 'div'} $isTaken={isTaken(each)}>
            {way === 'merge' && (
              <input
                type="radio"
                name={name}
                checked={side === each}
                onChange={() => onChoose(each)}
              />
            )}
            <span>
              <Typography variant="pi" textColor="neutral600">
                {text(`exchange.conflict.${each}`)}
              </Typography>
              {told(conflict[each])}
            </span>
          </Value>
        ))}
      </div>
    </Field>
  );
}

const Field = styled.fieldset`
  margin-top: 1.6rem;
  border: 0;

  > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 0.8rem;
    padding-top: 0.4rem;
  }
`;

const Value = styled.label<{ $isTaken: boolean }>`
  display: flex;
  gap: 0.8rem;
  padding: 1.2rem;
  border: 1px solid
    ${({ $isTaken, theme }) => ($isTaken ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: 4px;
  background: ${({ $isTaken, theme }) => ($isTaken ? theme.colors.primary100 : 'transparent')};
  overflow-wrap: anywhere;

  input {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
  }
`;
