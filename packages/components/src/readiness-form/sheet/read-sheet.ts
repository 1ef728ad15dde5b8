import type { ReadinessRating } from '@kotacerdas/core/readiness';
import { isEmpty, type Answer, type EvidenceRow, type Sheet } from './answer.js';
import { readCurrent, readLevel } from './levels.js';

/** The ratings of a plan as a sheet; where an indicator was rated twice, the first counts. */
export function sheetOf(
  ratings: readonly (ReadinessRating & { readonly justification?: string })[],
  indicatorIds: readonly string[],
): Sheet {
  return inOrder(
    ratings.map(
      ({ current, evidence = [], indicatorId, justification = '', note = '', target }) => ({
        indicatorId,
        current,
        target: target ?? null,
        evidence: evidence.map(({ label, url = '' }) => ({ label, url })),
        note,
        justification,
      }),
    ),
    indicatorIds,
  );
}

/** A sheet that was kept in the browser; `null` for what this form can't have written. */
export function readStored(stored: unknown, indicatorIds: readonly string[]): Sheet | null {
  if (!Array.isArray(stored)) return null;
  const entries: readonly unknown[] = stored;
  const answers = entries.flatMap((entry) => readAnswer(entry) ?? []);
  return answers.length === entries.length ? inOrder(answers, indicatorIds) : null;
}

/** A sheet with some answers changed; empty ones go. */
export function withAnswers(
  sheet: Sheet,
  answers: readonly Answer[],
  indicatorIds: readonly string[],
): Sheet {
  return inOrder([...answers, ...sheet], indicatorIds);
}

function inOrder(answers: readonly Answer[], indicatorIds: readonly string[]): Sheet {
  const found = new Map<string, Answer>();
  for (const answer of answers) {
    if (!found.has(answer.indicatorId)) found.set(answer.indicatorId, answer);
  }
  return indicatorIds.flatMap((id) => {
    const answer = found.get(id);
    return answer === undefined || isEmpty(answer) ? [] : [answer];
  });
}

function readAnswer(stored: unknown): Answer | null {
  const { current, evidence, indicatorId, justification, note, target } = fieldsOf(stored);
  if (typeof indicatorId !== 'string' || !Array.isArray(evidence)) return null;
  const rows: readonly unknown[] = evidence;
  return {
    indicatorId,
    current: readCurrent(current),
    target: readLevel(target),
    evidence: rows.map(readRow),
    note: textOf(note),
    justification: textOf(justification),
  };
}

function readRow(stored: unknown): EvidenceRow {
  const { label, url } = fieldsOf(stored);
  return { label: textOf(label), url: textOf(url) };
}

function fieldsOf(stored: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

function textOf(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}
