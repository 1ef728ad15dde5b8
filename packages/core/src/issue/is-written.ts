const written = /\S/u;

/** Whether something is a text that says anything: blanks alone do not. */
export function isWritten(value: unknown): value is string {
  return typeof value === 'string' && written.test(value);
}
