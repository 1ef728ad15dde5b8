import { rpjmdFigureText, type RpjmdQuestion } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { RpjmdQuestionLine } from '../../../../../shared/contracts/rpjmd-import';

/** Questions about a file, with readings as they would be shown. */
export function toQuestions(
  questions: readonly RpjmdQuestion[],
  lang: Locale,
): RpjmdQuestionLine[] {
  return questions.map((question): RpjmdQuestionLine => {
    switch (question.kind) {
      case 'period':
      case 'vision':
        return { kind: question.kind };
      case 'opd': {
        const { candidates, found, id, kind, place } = question;
        const list = candidates.map(({ name, opdId }) => ({ name, opdId }));
        return { kind, id, ...toPlace(place), found, candidates: list };
      }
      case 'unit': {
        const { choices, found, id, kind, place } = question;
        return { kind, id, ...toPlace(place), found, choices: [...choices] };
      }
      case 'figure': {
        const { found, id, kind, place, readings } = question;
        const shown = readings.map((value) => ({ value, text: rpjmdFigureText(lang, value) }));
        return { kind, id, ...toPlace(place), found, readings: shown };
      }
    }
  });
}

const toPlace = ({ cell, sheet }: RpjmdPlace) => ({ sheet, address: cell ?? '' });

type RpjmdPlace = Extract<RpjmdQuestion, { kind: 'opd' }>['place'];
