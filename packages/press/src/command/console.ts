/** Where a command says what it does. */
export interface Console {
  /** Its answer. */
  readonly out: (line: string) => void;
  /** How far it is, and why it can't go on. */
  readonly error: (line: string) => void;
}
