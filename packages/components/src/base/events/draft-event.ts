import type { DraftStatus } from '../editing/draft-session.js';

/** What is written in a form and not in the plan yet. */
export interface OpenDraft {
  /** What has become of it in this browser. */
  readonly status: DraftStatus;
  /** Whether the page was not told of it yet: it is being typed, or a reload brought it back. */
  readonly untold: boolean;
  /** How many answers or fields wait for something that they lack, and go into the plan only then. */
  readonly incomplete: number;
}

/** Nothing is written that isn't in the plan. */
export const noDraft: OpenDraft = { status: 'none', untold: false, incomplete: 0 };

/**
 * `kc-draft`: what is written in a form and not in the plan yet, told once the form is drawn and whenever it has
 * changed. A page that saves by itself may say so beside what it tells of saving.
 */
export class KcDraftEvent extends Event {
  static readonly eventName = 'kc-draft';
  readonly draft: OpenDraft;

  constructor(draft: OpenDraft) {
    super(KcDraftEvent.eventName, { bubbles: true, composed: true });
    this.draft = draft;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-draft': KcDraftEvent;
  }
}
