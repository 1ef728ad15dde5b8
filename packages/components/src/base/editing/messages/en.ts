import type { EditingMessages } from './types.js';

export const en: EditingMessages = {
  steps: 'Steps of editing',
  undo: 'Undo',
  redo: 'Redo',
  kept: (at) => `Draft kept in this browser (${at}); it is not in the plan yet.`,
  restored: (at) => `Your draft of ${at} was brought back. It is not in the plan yet.`,
  outdated: (at) =>
    `Your draft of ${at} was brought back, but the plan has changed since. Please check it.`,
  notKept: 'This browser can’t keep drafts. Don’t close the page before your work is in the plan.',
  offline: 'There is no internet connection.',
  hand: 'Put into the plan',
  discard: 'Discard draft',
  discardSure: 'Discard everything that is not in the plan yet?',
  discardYes: 'Yes, discard',
  discardNo: 'No',
};
