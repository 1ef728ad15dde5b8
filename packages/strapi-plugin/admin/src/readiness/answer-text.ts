import type { SheetRating } from '../../../shared/contracts/readiness';
import type { useText } from '../translations/use-text';

type Text = ReturnType<typeof useText>['text'];

/** An answer in a few lines: the level, and what else was said. */
export function answerText(rating: SheetRating | null, text: Text): string[] {
  if (rating === null) return [text('readiness.answer.none')];
  const { current, evidence = [], justification = '', note = '', target } = rating;
  return [
    levelText(current, text),
    ...(target === undefined ? [] : [text('readiness.answer.target', { level: target })]),
    ...(evidence.length === 0
      ? []
      : [
          text('readiness.answer.evidence', {
            list: evidence.map(({ label }) => label).join('; '),
          }),
        ]),
    ...(note === '' ? [] : [text('readiness.answer.note', { note })]),
    ...(justification === '' ? [] : [text('readiness.answer.justification', { justification })]),
  ];
}

export function levelText(current: SheetRating['current'], text: Text): string {
  if (current === null) return text('readiness.answer.none');
  if (current === 'not-applicable') return text('readiness.answer.not-applicable');
  return text('readiness.answer.level', { level: current });
}
