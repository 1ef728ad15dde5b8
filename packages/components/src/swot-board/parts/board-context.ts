import type { Issue } from '@kotacerdas/core';
import type { Locale } from '@kotacerdas/core/locale';
import type { FactorKind, ScoredFactor, SwotResult } from '@kotacerdas/core/swot';
import type { Disclosure } from '../../base/controllers/disclosure.js';
import type { NeededPart } from '../../base/states/needed-part.js';
import type { BoardEditor } from '../board-editor.js';
import type { FactorDrag } from '../factor-drag.js';
import type { BoardMessages } from '../messages/types.js';
import type { Board, Factor } from '../model/board.js';
import type { Citation } from '../model/citations.js';
import type { Table } from '../weighing/weighing.js';
import type { WeighingState } from '../weighing/weighing-state.js';

/** A factor as the board shows it: with its score, and what is odd about it. */
export interface Row {
  readonly factor: Factor;
  readonly scored: ScoredFactor | undefined;
  readonly issues: readonly Issue[];
}

/** What every part of the board draws from. */
export interface BoardContext {
  readonly board: Board;
  readonly rows: Readonly<Record<FactorKind, readonly Row[]>>;
  readonly result: SwotResult;
  readonly locale: Locale;
  readonly text: BoardMessages;
  readonly editor: BoardEditor;
  readonly editable: boolean;
  readonly drag: FactorDrag;
  readonly weighing: WeighingState;
  /** What helps to find weights, once somebody opens it. */
  readonly helper: NeededPart<WeighingPanel>;
  readonly disclosure: Disclosure;
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  readonly kindName: (kind: FactorKind) => string;
  /** A side's score, which explains itself. */
  readonly sideScore: (kind: FactorKind) => unknown;
}

type WeighingPanel = (context: BoardContext, table: Table, factors: readonly Factor[]) => unknown;
