import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { columnKey, type Answers } from './answer-keys';
import { answerOf } from './answer-of';

/** The same answers question by question, for who wants to look at each: nothing that was chosen is lost. */
export function withoutColumn(
  answers: Answers,
  question: ImportQuestionLine,
  asked: readonly ImportQuestionLine[],
): Answers {
  const column = columnKey(question);
  const { [column]: sign, ...columns } = answers.columns;
  if (sign === undefined) return answers;
  const questions: Record<string, number> = { ...answers.questions };
  for (const each of asked) {
    const reading = columnKey(each) === column ? answerOf(answers, each) : null;
    if (reading !== null) questions[each.id] = reading;
  }
  return { ...answers, questions, columns };
}
