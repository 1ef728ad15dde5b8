import type { SwotSummary } from '../../../dashboard/types.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { positionText } from '../swot/position-text.js';

type StandingAnalysis = Pick<SwotSummary, 'quadrantLabel' | 'scope'> & {
  readonly turnedRound: Pick<NonNullable<SwotSummary['turnedRound']>, 'quadrantLabel'> | null;
};

/** Where the region stands, and where it would with the reversed ratings turned round. */
export function regionPosition(swot: readonly StandingAnalysis[]): string {
  const region = swot.find(({ scope }) => scope.kind === 'region');
  const quadrantLabel = region?.quadrantLabel ?? null;
  const position = positionText({ quadrantLabel });
  const turned = region?.turnedRound?.quadrantLabel ?? null;
  return quadrantLabel === null || turned === null || turned === quadrantLabel
    ? position
    : `${position}; bila rating kelemahan dan ancaman dibalik: ${lowerFirst(positionText({ quadrantLabel: turned }))}`;
}
