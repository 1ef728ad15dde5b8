/** A label for one line of a drawing: what doesn't fit ends with an ellipsis; the table beside the drawing has it whole. */
export function cutLabel(text: string, lineLength: number, isCut = false): string {
  const letters = [...text];
  if (letters.length <= lineLength) return isCut ? `${text}…` : text;
  return `${letters.slice(0, Math.max(lineLength - 1, 0)).join('')}…`;
}
