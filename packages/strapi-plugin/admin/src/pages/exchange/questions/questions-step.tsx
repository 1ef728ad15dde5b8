import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { openPoints } from '../../../exchange/choices/open-points';
import type { ImportState } from '../../../exchange/import-state/import-state';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { QuestionCard } from './question-card';

interface QuestionsStepProps {
  state: ImportState;
  act: FileImport['act'];
}

/** So many at a time: a long column usually takes one answer. */
const aPage = 20;

/** *Pertanyaan*: what cells say that may mean several things, and what it may mean. */
export function QuestionsStep({ act, state }: QuestionsStepProps): React.JSX.Element {
  const { text } = useText();
  const [shown, setShown] = React.useState(aPage);
  const { answers, asked } = state;
  const left = openPoints(state).questions;
  const isForeign = (sheet: string) =>
    state.check?.sheets.some(({ name, own }) => name === sheet && !own) === true;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <div>
        <Typography tag="h3" variant="delta" fontWeight="bold">
          {text('exchange.questions.title')}
        </Typography>
        <Typography tag="p">{text('exchange.questions.text')}</Typography>
        <Typography tag="p" role="status" fontWeight="semiBold">
          {left === 0
            ? text('exchange.questions.all')
            : text('exchange.questions.left', { count: left })}
        </Typography>
      </div>
      {asked.slice(0, shown).map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answers={answers}
          onAnswer={(reading, forColumn) => act({ type: 'answer', question, reading, forColumn })}
          onCell={(address, reading) => act({ type: 'answer-cell', question, address, reading })}
          onUnit={isForeign(question.sheet) ? () => act({ type: 'go', step: 'columns' }) : null}
        />
      ))}
      {asked.length > shown && (
        <Flex>
          <Button variant="tertiary" onClick={() => setShown(shown + aPage)}>
            {text('exchange.questions.more', { count: Math.min(aPage, asked.length - shown) })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
