/**
 * What the reader is told of the draft: there is none; it is kept in this browser; it was brought back
 * after a reload; it was brought back, or was still open, and the plan has changed meanwhile; the browser
 * won't keep it.
 */
export type DraftStatus = 'none' | 'kept' | 'restored' | 'outdated' | 'not-kept';

/** A value that may be missing, and be anything. */
export interface Held<Value> {
  readonly of: Value;
}

/** The work on one part of a plan; it waits here while another part is shown. */
export interface DraftSession<Value> {
  status: DraftStatus;
  keptAt: string | null;
  /** The draft; `null` while there is nothing but the plan. */
  value: Held<Value> | null;
  /** What the plan said when it was last looked at. */
  seen: Held<Value> | null;
  /** What the page was told last; `null` while it knows no more than the plan. */
  told: Held<Value> | null;
  past: Value[];
  future: Value[];
  /** Names the field that is being typed in: all of that is one step. */
  group: string | null;
}

export function draftSession<Value>(): DraftSession<Value> {
  return {
    status: 'none',
    keptAt: null,
    value: null,
    seen: null,
    told: null,
    past: [],
    future: [],
    group: null,
  };
}
