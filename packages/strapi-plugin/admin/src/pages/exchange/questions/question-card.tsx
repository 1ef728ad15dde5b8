import { Box, Checkbox, Flex, Radio, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ImportQuestionLine } from '../../../../../shared/contracts/imports';
import { type Answers, columnKey } from '../../../exchange/questions/answer-keys';
import { answerOf } from '../../../exchange/questions/answer-of';
import { useText } from '../../../translations/use-text';

interface QuestionCardProps {
  question: ImportQuestionLine;
  answers: Answers;
  onAnswer: (reading: number, forColumn: boolean) => void;
}

/** One cell: what it says, and what that may mean. */
export function QuestionCard({ answers, onAnswer, question }: QuestionCardProps) {
  const { text, locale } = useText();
  const id = React.useId();
  const chosen = answerOf(answers, question);
  const isForColumn = answers.columns[columnKey(question)] !== undefined;
  const [wantsColumn, setWantsColumn] = React.useState(isForColumn);
  const forColumn = chosen === null ? wantsColumn : isForColumn;
  const { address, column, original, readings, sheet } = question;
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Typography tag="h4" variant="omega" fontWeight="bold" id={id}>
        {text('exchange.questions.cell', { column: column[locale], address, sheet })}
      </Typography>
      <Typography tag="p">{text('exchange.questions.written', { original })}</Typography>
      <Radio.Group
        aria-labelledby={id}
        value={chosen === null ? '' : String(chosen)}
        onValueChange={(value: string) => onAnswer(Number(value), forColumn)}
      >
        <Flex gap={5} wrap="wrap" paddingTop={3}>
          {readings.map((reading, place) => (
            <Radio.Item key={place} value={String(place)}>
              {reading}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      {question.aboutDecimals && (
        <Box paddingTop={3}>
          <Checkbox
            checked={forColumn}
            onCheckedChange={(checked) => {
              setWantsColumn(checked === true);
              if (chosen !== null) onAnswer(chosen, checked === true);
            }}
          >
            {text('exchange.questions.for-column')}
          </Checkbox>
        </Box>
      )}
    </Box>
  );
}
