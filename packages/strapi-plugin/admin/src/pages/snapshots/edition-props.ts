import type { ListSnapshotsResponse, SnapshotItem } from '../../../../shared/contracts/snapshot';
import type { useEditionActs } from '../../api/use-edition-acts';
import type { ComparedSides } from './compared-sides';

/** An edition among the others, and what can be done with it. */
export interface EditionProps {
  planDocumentId: string;
  snapshot: SnapshotItem;
  list: ListSnapshotsResponse['data'];
  acts: ReturnType<typeof useEditionActs>;
  /** After something was done to the list of editions. */
  onChanged: () => void;
  onCompare: (sides: ComparedSides) => void;
}
