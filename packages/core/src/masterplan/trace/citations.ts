import type { Innovation, Masterplan, Need, Problem, Program } from '../types.js';
import type { TraceEdgeKind } from './types.js';

export type CitedList = 'opds' | 'problems' | 'needs' | 'innovations' | 'strategies' | 'programs';

/** A field by which items of one kind name others. */
export interface CitingField {
  readonly kind: 'problem' | 'need' | 'innovation' | 'program';
  readonly field: string;
  /** The list of what is named. */
  readonly list: CitedList;
  /** The link it makes in the chain; `null` where it makes none. */
  readonly edge: TraceEdgeKind | null;
}

interface ReadField<Item> extends CitingField {
  readonly read: (item: Item) => readonly string[] | string | undefined;
}

/** The item that names others, and its position in its list. */
export interface Citer {
  readonly id: string;
  readonly at: number;
}

/**
 * Hears of one id that an item names, and of its position in the field: `null` where that holds a single id.
 * Called instead of making a list, as a large plan has hundreds of thousands of them.
 */
export type OnCitation = (
  field: CitingField,
  by: Citer,
  found: string,
  position: number | null,
) => void;

const problemFields: readonly ReadField<Problem>[] = [
  { kind: 'problem', field: 'opdId', list: 'opds', edge: null, read: ({ opdId }) => opdId },
];

const needFields: readonly ReadField<Need>[] = [
  { kind: 'need', field: 'opdId', list: 'opds', edge: null, read: ({ opdId }) => opdId },
  {
    kind: 'need',
    field: 'problemIds',
    list: 'problems',
    edge: 'problem-need',
    read: ({ problemIds }) => problemIds,
  },
];

const innovationFields: readonly ReadField<Innovation>[] = [
  { kind: 'innovation', field: 'opdId', list: 'opds', edge: null, read: ({ opdId }) => opdId },
  {
    kind: 'innovation',
    field: 'needIds',
    list: 'needs',
    edge: 'need-innovation',
    read: ({ needIds }) => needIds,
  },
  {
    kind: 'innovation',
    field: 'problemIds',
    list: 'problems',
    edge: 'problem-innovation',
    read: ({ problemIds }) => problemIds,
  },
];

const programFields: readonly ReadField<Program>[] = [
  {
    kind: 'program',
    field: 'leadOpdId',
    list: 'opds',
    edge: null,
    read: ({ leadOpdId }) => leadOpdId,
  },
  {
    kind: 'program',
    field: 'supportingOpdIds',
    list: 'opds',
    edge: null,
    read: ({ supportingOpdIds }) => supportingOpdIds,
  },
  {
    kind: 'program',
    field: 'strategyIds',
    list: 'strategies',
    edge: 'strategy-program',
    read: ({ strategyIds }) => strategyIds,
  },
  {
    kind: 'program',
    field: 'needIds',
    list: 'needs',
    edge: 'need-program',
    read: ({ needIds }) => needIds,
  },
  {
    kind: 'program',
    field: 'innovationIds',
    list: 'innovations',
    edge: 'innovation-program',
    read: ({ innovationIds }) => innovationIds,
  },
  {
    kind: 'program',
    field: 'dependsOnProgramIds',
    list: 'programs',
    edge: null,
    read: ({ dependsOnProgramIds }) => dependsOnProgramIds,
  },
];

/** Every id by which items of the inventory and the action plan name each other or an OPD. */
export function visitCitations(
  { innovations, needs, problems, programs }: Masterplan,
  on: OnCitation,
): void {
  visit(problems, problemFields, on);
  visit(needs, needFields, on);
  visit(innovations, innovationFields, on);
  visit(programs, programFields, on);
}

function visit<Item extends { readonly id: string }>(
  items: readonly Item[],
  fields: readonly ReadField<Item>[],
  on: OnCitation,
): void {
  items.forEach((item, at) => {
    const by = { id: item.id, at };
    for (const field of fields) {
      const found = field.read(item);
      if (typeof found === 'string') on(field, by, found, null);
      else {
        found?.forEach((id, position) => {
          on(field, by, id, position);
        });
      }
    }
  });
}
