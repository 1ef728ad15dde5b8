import type { MergeChoice, MergeConflict } from '@kotacerdas/core/masterplan';
import { Box, Grid, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { useText } from '../../translations/use-text';

interface ConflictChoiceProps {
  conflict: MergeConflict;
  chosen: MergeChoice | null;
  /** Where it stands, in words. */
  place: string;
  tell: (value: unknown) => string;
  onChoose: (choice: MergeChoice) => void;
}

/** One field that both have changed: both versions in full, to choose one of. */
export function ConflictChoice(props: ConflictChoiceProps): React.JSX.Element {
  const { chosen, conflict, onChoose, place, tell } = props;
  const { text } = useText();
  const name = React.useId();
  const told = (value: unknown) => tell(value) || text('conflict.nothing');
  return (
    <Choice>
      <legend>
        <Typography fontWeight="bold">{place}</Typography>
      </legend>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${text('conflict.base')}: ${told(conflict.base)}`}
      </Typography>
      <Grid.Root gap={3} paddingTop={2}>
        {(['ours', 'theirs'] as const).map((side) => (
          <Grid.Item key={side} col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Side $isChosen={chosen === side}>
              <input
                type="radio"
                name={name}
                checked={chosen === side}
                onChange={() => onChoose(side)}
              />
              <Box>
                <Typography tag="span" fontWeight="semiBold">
                  {text(side === 'ours' ? 'conflict.mine' : 'conflict.theirs')}
                </Typography>
                <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {told(conflict[side])}
                </Typography>
              </Box>
            </Side>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Choice>
  );
}

const Choice = styled.fieldset`
  margin-top: 1.6rem;
  border: 0;
`;

const Side = styled.label<{ $isChosen: boolean }>`
  display: flex;
  gap: 0.8rem;
  padding: 1.2rem;
  border: 1px solid
    ${({ $isChosen, theme }) => ($isChosen ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: 4px;
  cursor: pointer;

  input {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
  }
`;
