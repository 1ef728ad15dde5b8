import type * as React from 'react';
import { AskButton } from '../components/ask-button';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';
import { QuestionPart } from './question-part';
import type { Question } from './questions-of';
import { useNameOfItems } from './use-name-of-items';

interface ConfirmButtonProps extends ActButtonProps {
  questions: readonly Question[];
}

/** An act that asks first, by one dialog with all that is to be known. */
export function ConfirmButton(props: ConfirmButtonProps): React.JSX.Element {
  const { act, isDisabled, items, onAct, questions } = props;
  const { text } = useText();
  const of = useNameOfItems()(items);
  const label = text(`act.${act}`);
  const isInSpite = questions.some(({ about }) => about !== 'kinds');
  return (
    <AskButton
      label={label}
      of={of}
      {...actLook[act]}
      title={text('act.ask.title', { act: label, items: of })}
      yes={text(isInSpite ? 'act.ask.in-spite' : 'act.ask.yes', { act: label.toLowerCase() })}
      no={text('act.cancel')}
      isDisabled={isDisabled}
      onYes={() => void onAct(act)}
    >
      {questions.map((question) => (
        <QuestionPart key={question.about} act={act} items={items} question={question} />
      ))}
    </AskButton>
  );
}
