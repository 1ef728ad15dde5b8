import type { SwotSummary } from '../../../dashboard/types.js';
import { translateTerm } from '../../../locale/translate-term.js';

/** Where the region stands, and where it would with the reversed ratings turned round. */
export function positionText(swot: readonly SwotSummary[]): string {
  const region = swot.find(({ scope }) => scope.kind === 'region');
  const label = region?.quadrantLabel ?? null;
  if (label === null) return 'belum dapat ditentukan';
  const turned = region?.turnedRound?.quadrantLabel ?? null;
  const position = translateTerm('id', label);
  return turned === null || turned === label
    ? position
    : `${position}; bila rating kelemahan dan ancaman dibalik: ${translateTerm('id', turned)}`;
}
