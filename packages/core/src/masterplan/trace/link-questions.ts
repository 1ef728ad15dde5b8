import type { TraceQuestion } from './types.js';

/**
 * What a complete plan is asked for, in the order of the chain. Which links a plan needs is laid down nowhere:
 * our own proposal. `traceMasterplan` takes other ones as an option.
 *
 * @example
 * linkQuestions[0]?.question; // 'problem-need'
 */
export const linkQuestions: readonly TraceQuestion[] = [
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
