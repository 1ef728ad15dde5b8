import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';
import type { ComparedSide } from '../../../../shared/contracts/snapshot-comparison';

export interface ComparedSides {
  from: ComparedSide;
  to: ComparedSide;
}

/** What most ask first: what has changed since the public read the plan last. */
export function firstSides({
  current,
  snapshots,
}: Pick<ListSnapshotsResponse['data'], 'current' | 'snapshots'>): ComparedSides {
  return { from: current ?? snapshots[0]?.number ?? 1, to: 'live' };
}
