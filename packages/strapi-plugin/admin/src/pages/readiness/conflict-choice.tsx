import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { SheetRating } from '../../../../shared/contracts/readiness';
import { answerText } from '../../readiness/answer-text';
import type { AnswerConflict } from '../../readiness/merge-sheets';
import { useText } from '../../translations/use-text';

interface ConflictChoiceProps {
  /** Of the indicator. */
  name: string;
  by: string;
  conflict: AnswerConflict;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
}

/** One indicator that two people answered: mine or theirs. */
export function ConflictChoice(props: ConflictChoiceProps): React.JSX.Element {
  const { by, conflict, isTheirs, name, onChoose } = props;
  const { text } = useText();
  const id = React.useId();
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="bold" id={id}>
        {name}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={isTheirs ? 'theirs' : 'mine'}
        onValueChange={(value: string) => onChoose(value === 'theirs')}
      >
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          <Radio.Item value="mine">
            <Answer title={text('readiness.conflict.mine')} rating={conflict.mine} />
          </Radio.Item>
          <Radio.Item value="theirs">
            <Answer title={text('readiness.conflict.theirs', { by })} rating={conflict.theirs} />
          </Radio.Item>
        </Flex>
      </Radio.Group>
    </Box>
  );
}

function Answer({ rating, title }: { title: string; rating: SheetRating | null }) {
  const { text } = useText();
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" fontWeight="semiBold">
        {title}
      </Typography>
      {answerText(rating, text).map((line, index) => (
        <Typography key={index} tag="p">
          {line}
        </Typography>
      ))}
    </Box>
  );
}
