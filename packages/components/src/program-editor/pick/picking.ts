import type { Choice, Choices } from './choices.js';

export interface PickOptions {
  readonly key: string;
  readonly label: string;
  readonly hint?: unknown;
  readonly choices: Choices;
  readonly chosen: readonly string[];
  /** Whether one at most can be chosen. */
  readonly single?: boolean;
  readonly required?: boolean;
  /** Why a choice can't be made; `null` where it can. */
  readonly refuse?: (choice: Choice) => string | null;
  readonly change: (chosen: readonly string[]) => void;
}

/** What a pick list does when somebody chooses. */
export interface Picking extends PickOptions {
  readonly matching: readonly Choice[];
  readonly pick: (choice: Choice) => void;
}
