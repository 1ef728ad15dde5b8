import * as React from 'react';
import type { DirectionEntry, DirectionType } from '../../../../../shared/contracts/direction';
import type { OpenedEntry } from './use-entry-form';

/** What can be done with what the page shows. */
export interface DirectionWriting {
  /** By the id that it has in the document. */
  readonly entryOf: (type: DirectionType, id: string) => DirectionEntry | undefined;
  readonly entriesOf: (type: DirectionType) => readonly DirectionEntry[];
  readonly mayAdd: (type: DirectionType) => boolean;
  readonly onOpen: (opened: OpenedEntry) => void;
  /** Opens the ceilings of a programme of the RPJMD, or the targets of an indicator, all years at once. */
  readonly onOpenYears: (owner: DirectionEntry) => void;
}

const nothing: DirectionWriting = {
  entryOf: () => undefined,
  entriesOf: () => [],
  mayAdd: () => false,
  onOpen: () => undefined,
  onOpenYears: () => undefined,
};

/** Until it is known what may be done, nothing is offered. */
export const DirectionContext = React.createContext(nothing);
