import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import * as React from 'react';
import type { ImportQuestionLine } from '../../../../../shared/contracts/imports';
import { cellKey, type Answers } from '../../../exchange/questions/answer-keys';
import { useText } from '../../../translations/use-text';

interface QuestionCellsProps {
  question: ImportQuestionLine;
  answers: Answers;
  /** `null` for a cell that goes with the others. */
  onAnswer: (address: string, reading: number | null) => void;
}

/** So many cells at a time. */
const aPage = 20;
/** A select's own word for no answer of its own. */
const together = 'together';

/** The cells that ask the same, one by one for who wants to answer one of them apart. */
export function QuestionCells({
  answers,
  onAnswer,
  question,
}: QuestionCellsProps): React.JSX.Element {
  const { text } = useText();
  const id = React.useId();
  const { addresses, readings } = question;
  const ownOf = (address: string) => answers.cells[cellKey(question, address)];
  const apart = addresses.filter((address) => ownOf(address) !== undefined).length;
  // With one reading alone there is nothing else that a cell could be said to mean.
  const isSingle = readings.length === 1;
  const choosable = isSingle ? [] : addresses;
  const [isOpen, setOpen] = React.useState(false);
  const [shown, setShown] = React.useState(aPage);
  return (
    <Box paddingTop={3}>
      <Button
        variant="ghost"
        size="S"
        aria-expanded={isOpen}
        aria-controls={id}
        endIcon={<CaretDown aria-hidden style={isOpen ? { rotate: '180deg' } : {}} />}
        onClick={() => setOpen(!isOpen)}
      >
        {isSingle
          ? text('exchange.questions.all-cells', { count: addresses.length })
          : apart === 0
            ? text('exchange.questions.cells', { count: addresses.length })
            : text('exchange.questions.cells-apart', { count: addresses.length, apart })}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {isSingle && (
              <Typography style={{ overflowWrap: 'anywhere' }}>{addresses.join(', ')}</Typography>
            )}
            {choosable.slice(0, shown).map((address) => (
              <Flex key={address} gap={3} wrap="wrap">
                <Typography style={{ minWidth: '6rem' }} fontWeight="semiBold">
                  {address}
                </Typography>
                <Box style={{ flex: '1 1 16rem' }} maxWidth="40rem">
                  <SingleSelect
                    size="S"
                    aria-label={text('exchange.questions.cell-answer', { address })}
                    value={String(ownOf(address) ?? together)}
                    onChange={(chosen) =>
                      onAnswer(address, chosen === together ? null : Number(chosen))
                    }
                  >
                    <SingleSelectOption value={together}>
                      {text('exchange.questions.together')}
                    </SingleSelectOption>
                    {readings.map((reading, place) => (
                      <SingleSelectOption key={place} value={String(place)}>
                        {reading}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Box>
              </Flex>
            ))}
            {choosable.length > shown && (
              <Flex>
                <Button variant="tertiary" size="S" onClick={() => setShown(shown + aPage)}>
                  {text('exchange.questions.more', {
                    count: Math.min(aPage, choosable.length - shown),
                  })}
                </Button>
              </Flex>
            )}
          </Flex>
        )}
      </div>
    </Box>
  );
}
