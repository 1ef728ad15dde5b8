/** For `keyup`: browsers scroll to the caret of a long field alone, and leave the rest of it below what sticks. */
export function showWhole({ target }: Event): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}
