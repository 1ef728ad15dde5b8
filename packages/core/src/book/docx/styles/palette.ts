/** As on a screen; see the styles of the HTML. */
export const palette = {
  accent: '0B5C7A',
  muted: '57606A',
  line: 'C5CDD6',
  soft: 'EEF4F6',
  total: 'F6F8FA',
  warn: '8A4B00',
} as const;
