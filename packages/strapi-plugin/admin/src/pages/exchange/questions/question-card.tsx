import { Box, Button, Checkbox, Flex, Radio, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ImportQuestionLine } from '../../../../../shared/contracts/imports';
import { type Answers, columnKey } from '../../../exchange/questions/answer-keys';
import { answerOf } from '../../../exchange/questions/answer-of';
import { shownCells } from '../../../exchange/questions/shown-cells';
import { useText } from '../../../translations/use-text';
import { QuestionCells } from './question-cells';

interface QuestionCardProps {
  question: ImportQuestionLine;
  answers: Answers;
  onAnswer: (reading: number, forColumn: boolean) => void;
  onCell: (address: string, reading: number | null) => void;
  /** To where the unit of a column is chosen; `null` where there is no such choice. */
  onUnit: (() => void) | null;
}

/** What cells of a column say, and what that may mean: one answer for all of them. */
export function QuestionCard(props: QuestionCardProps): React.JSX.Element {
  const { answers, onAnswer, onCell, onUnit, question } = props;
  const { text, locale } = useText();
  const id = React.useId();
  const chosen = answerOf(answers, question);
  const isForColumn = answers.columns[columnKey(question)] !== undefined;
  const [wantsColumn, setWantsColumn] = React.useState(isForColumn);
  const forColumn = chosen === null ? wantsColumn : isForColumn;
  const { about, addresses, column, original, readings, sheet, signs } = question;
  const isOneNumber = about === 'decimals' && readings.length === 1;
  const { first, rest } = shownCells(addresses);
  const places =
    first.length === 0
      ? text('exchange.questions.all-rows', { sheet })
      : text('exchange.questions.places', { sheet, cells: first.join(', '), rest });
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Typography
        tag="h4"
        variant="omega"
        fontWeight="bold"
        id={id}
        style={{ overflowWrap: 'anywhere' }}
      >
        {text('exchange.questions.heading', { column: column[locale], original })}
      </Typography>
      <Typography tag="p" textColor="neutral600" id={`${id}-cells`}>
        {places}
      </Typography>
      <Typography tag="p" id={`${id}-why`}>
        {text(`exchange.questions.about.${isOneNumber ? 'decimals-one' : about}`)}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        aria-describedby={`${id}-cells ${id}-why`}
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
      {signs.length > 0 && (
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
      {about === 'unit' && onUnit !== null && (
        <Box paddingTop={3}>
          <Button variant="tertiary" size="S" onClick={onUnit}>
            {text('exchange.questions.to-unit')}
          </Button>
        </Box>
      )}
      {addresses.length > 1 && (
        <QuestionCells question={question} answers={answers} onAnswer={onCell} />
      )}
    </Box>
  );
}
