/** How far down the instrument the rows go. */
export const gapLevels = ['element', 'sub-element', 'indicator'] as const;

export type GapLevel = (typeof gapLevels)[number];

/** A level as a page or a field names it; sub-elements for anything else. */
export function readLevel(value: string | null): GapLevel {
  return gapLevels.find((level) => level === value) ?? 'sub-element';
}
