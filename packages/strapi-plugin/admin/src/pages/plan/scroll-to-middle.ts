/** Moves a row sideways until one of its parts is in the middle of it; the page itself stays where it is. */
export function scrollToMiddle(row: HTMLElement | null, part: string): void {
  const shown = row?.querySelector<HTMLElement>(part) ?? null;
  if (row === null || shown === null) return;
  row.scrollLeft = shown.offsetLeft - (row.clientWidth - shown.offsetWidth) / 2;
}
