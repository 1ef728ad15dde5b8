import { linkInventory, type InventoryLinks } from './link-inventory.js';
import type { InventoryRow } from './types.js';

/**
 * An item of the inventory with what answers it.
 *
 * @example
 * const countLeaves = ({ branches }: InventoryBranch): number => branches.length;
 */
export interface InventoryBranch {
  readonly row: InventoryRow;
  /** False for one that wasn't looked for and only shows the way to one that was. */
  readonly found: boolean;
  readonly branches: readonly InventoryBranch[];
}

/**
 * The inventory by problem.
 *
 * @example
 * const none: InventoryChains = { linked: [], unlinked: [] };
 */
export interface InventoryChains {
  /** Problems with their needs and innovations. */
  readonly linked: readonly InventoryBranch[];
  /** What is in no chain: a problem that nothing answers, a need or innovation that answers no problem. */
  readonly unlinked: readonly InventoryBranch[];
}

/**
 * The chains problem → need → innovation of an inventory. `rows` is all of it, in the order that is wished; `found`
 * are those of them that are looked for. Others are there only where they lead to one. An innovation stands below
 * each need and problem it names, but below a problem only once: with its need, where it has one.
 *
 * Branches that several problems share are one object, so that it takes time in proportion to items and links; to
 * write all of them out may take far more.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * const { linked, unlinked } = chainInventory(rows, rows);
 * linked[0]?.branches[0]?.branches[0]?.row.code; // 'I-GOV-01'
 * unlinked.length; // 0
 */
export function chainInventory(
  rows: readonly InventoryRow[],
  found: readonly InventoryRow[],
): InventoryChains {
  const links = linkInventory(rows);
  const wanted = new Set(found);
  const known = new Map<InventoryRow, InventoryBranch>();
  const branchOf = (row: InventoryRow): InventoryBranch => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const branches = below(row, links)
      .map(branchOf)
      .filter((branch) => branch.found || branch.branches.length > 0);
    const branch = { row, found: wanted.has(row), branches };
    known.set(row, branch);
    return branch;
  };
  const shown = (isLinked: boolean): InventoryBranch[] =>
    rows
      .filter((row) => {
        if (links.parents.has(row.key)) return false;
        return isLinked === (row.kind === 'problem' && links.children.has(row.key));
      })
      .map(branchOf)
      .filter((branch) => branch.found || branch.branches.length > 0);
  return { linked: shown(true), unlinked: shown(false) };
}

/** What an item leads to, without what it leads to through one of its needs as well. */
function below(row: InventoryRow, { children }: InventoryLinks): readonly InventoryRow[] {
  const own = children.get(row.key) ?? [];
  if (row.kind !== 'problem') return own;
  const needs = new Set(own.filter(({ kind }) => kind === 'need').map(({ id }) => id));
  return own.filter(({ needIds }) => !needIds.some((id) => needs.has(id)));
}
