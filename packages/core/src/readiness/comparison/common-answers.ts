import { answerCodes, levelAt, type AnswerSheet } from '../sheet/answer-sheet.js';

/** Two sheets with only the levels of those indicators that have one in both. */
export function commonAnswers(
  one: AnswerSheet,
  other: AnswerSheet,
): readonly [AnswerSheet, AnswerSheet] {
  const onlyCommon = (sheet: AnswerSheet): AnswerSheet => ({
    ...sheet,
    levels: sheet.levels.map((code, position) =>
      levelAt(one, position) !== undefined && levelAt(other, position) !== undefined
        ? code
        : answerCodes.notRated,
    ),
  });
  return [onlyCommon(one), onlyCommon(other)];
}
