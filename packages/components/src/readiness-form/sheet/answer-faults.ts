import { isSafeLink, type Rater } from '@kotacerdas/core/masterplan';
import type { Answer, EvidenceRow } from './answer.js';

/** The longest texts that a plan holds, by field. */
export const longest = { note: 20_000, justification: 20_000, label: 500 } as const;

/** Something that an answer lacks, and the field where it is to be put right. */
export interface AnswerFault {
  /** `note`, `justification`, or `label-0`, `url-0` and so on for evidence. */
  readonly field: string;
  readonly problem:
    | 'reason-missing'
    | 'justification-missing'
    | 'label-missing'
    | 'link-unsafe'
    | 'note-too-long'
    | 'label-too-long';
}

/**
 * What has to be mended before an answer can go into the plan. A level needs nothing; *tidak berlaku* needs
 * a reason; whatever consolidates needs a justification, which is its reason too.
 */
export function answerFaults(answer: Answer, rater: Rater['kind']): readonly AnswerFault[] {
  const { current, justification, note } = answer;
  const faults: AnswerFault[] = [];
  if (rater === 'consolidated') {
    if (isBlank(justification)) faults.push(fault('justification', 'justification-missing'));
    if (justification.length > longest.justification)
      faults.push(fault('justification', 'note-too-long'));
  } else if (current === 'not-applicable' && isBlank(note)) {
    faults.push(fault('note', 'reason-missing'));
  }
  if (note.length > longest.note) faults.push(fault('note', 'note-too-long'));
  return [...faults, ...answer.evidence.flatMap(rowFaults)];
}

/** What is wrong with one piece of evidence; a row in which nothing stands yet is no fault. */
export function rowFaults({ label, url }: EvidenceRow, index: number): readonly AnswerFault[] {
  const at = String(index);
  const faults: AnswerFault[] = [];
  if (isBlank(label) && !isBlank(url)) faults.push(fault(`label-${at}`, 'label-missing'));
  if (label.length > longest.label) faults.push(fault(`label-${at}`, 'label-too-long'));
  if (!isBlank(url) && !isSafeLink(url)) faults.push(fault(`url-${at}`, 'link-unsafe'));
  return faults;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

function fault(field: string, problem: AnswerFault['problem']): AnswerFault {
  return { field, problem };
}
