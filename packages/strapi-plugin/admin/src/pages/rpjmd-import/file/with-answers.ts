import type { ColumnUnit } from '@kotacerdas/core/exchange';
import type {
  RpjmdImportCheck,
  RpjmdImportRequest,
} from '../../../../../shared/contracts/rpjmd-import';

/** By the id of a question, or `from`, `to`, `vision` and `sign`: as it was typed or chosen. */
export type TypedAnswers = Readonly<Record<string, string>>;

const year = (typed: string | undefined): number | null =>
  typed !== undefined && /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;

/** What is said about a file, with what was answered now; what was left open stays a question. */
export function withAnswers(
  request: RpjmdImportRequest,
  { questions }: Pick<RpjmdImportCheck, 'questions'>,
  typed: TypedAnswers,
  leaveOpen: boolean,
): RpjmdImportRequest {
  const { answers = {} } = request;
  const said = (kind: 'figure' | 'opd') =>
    questions.flatMap((question): [string, string][] => {
      if (question.kind !== kind) return [];
      const value = typed[question.id] ?? '';
      return value === '' ? [] : [[question.id, value]];
    });
  const [from, to] = [year(typed['from']), year(typed['to'])];
  const vision = typed['vision']?.trim() ?? '';
  const sign = typed['sign'];
  return {
    ...request,
    leaveOpen,
    ...(from !== null && to !== null && from <= to ? { period: { from, to } } : {}),
    answers: {
      ...answers,
      ...(sign === 'point' || sign === 'comma' ? { decimalSign: sign } : {}),
      ...(vision === '' ? {} : { vision }),
      figures: {
        ...answers.figures,
        ...Object.fromEntries(said('figure').map(([id, value]) => [id, Number(value)])),
      },
      opds: { ...answers.opds, ...Object.fromEntries(said('opd')) },
      units: {
        ...answers.units,
        ...Object.fromEntries(
          questions.flatMap((question): [string, ColumnUnit][] => {
            if (question.kind !== 'unit') return [];
            const unit = question.choices.find((choice) => choice === typed[question.id]);
            return unit === undefined ? [] : [[question.id, unit]];
          }),
        ),
      },
    },
  };
}
