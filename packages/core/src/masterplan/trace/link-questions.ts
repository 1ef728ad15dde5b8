import type { IssueCode } from '../../issue/issue-code.js';
import type { Mark } from './link-marks.js';
import type { TraceKind } from './trace-kinds.js';
import type { LinkQuestion } from './types.js';

export interface Question {
  readonly question: LinkQuestion;
  readonly kind: TraceKind;
  /** One of these links, something to measure by, or an owner. */
  readonly asks: readonly Mark[] | 'owner';
  /** What is found where the answer is no; `null` where that is no fault by itself. */
  readonly finding: IssueCode | null;
}

/**
 * What a complete plan is asked for, in the order of the chain. Which links a plan needs is laid down nowhere:
 * our own proposal.
 */
export const linkQuestions: readonly Question[] = [
  {
    question: 'problem-need',
    kind: 'problem',
    asks: ['problem-need'],
    finding: 'problem-without-need',
  },
  {
    question: 'need-answer',
    kind: 'need',
    asks: ['need-innovation', 'need-program'],
    finding: 'need-without-answer',
  },
  { question: 'need-innovation', kind: 'need', asks: ['need-innovation'], finding: null },
  { question: 'need-program', kind: 'need', asks: ['need-program'], finding: null },
  {
    question: 'innovation-owner',
    kind: 'innovation',
    asks: 'owner',
    finding: 'innovation-without-owner',
  },
  {
    question: 'innovation-origin',
    kind: 'innovation',
    asks: ['need-innovation', 'problem-innovation'],
    finding: 'innovation-without-origin',
  },
  {
    question: 'innovation-program',
    kind: 'innovation',
    asks: ['innovation-program'],
    finding: null,
  },
  {
    question: 'strategy-factor',
    kind: 'strategy',
    asks: ['factor-strategy'],
    finding: 'strategy-without-factor',
  },
  {
    question: 'strategy-program',
    kind: 'strategy',
    asks: ['strategy-program'],
    finding: 'strategy-without-program',
  },
  {
    question: 'program-origin',
    kind: 'program',
    asks: ['strategy-program', 'need-program', 'innovation-program'],
    finding: 'program-without-origin',
  },
  {
    question: 'program-indicator',
    kind: 'program',
    asks: ['program-indicator'],
    finding: 'program-without-indicator',
  },
  {
    question: 'indicator-baseline',
    kind: 'indicator',
    asks: ['measure'],
    finding: 'indicator-without-baseline',
  },
  {
    question: 'objective-indicator',
    kind: 'objective',
    asks: ['measure'],
    finding: 'objective-without-indicator',
  },
];
