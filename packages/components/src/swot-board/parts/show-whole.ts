/** For `keyup`: browsers scroll to the caret of a long field only, and leave the rest of it below what sticks. */
export function showWhole({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof HTMLTextAreaElement) {
    target.scrollIntoView({ block: 'nearest' });
  }
}
