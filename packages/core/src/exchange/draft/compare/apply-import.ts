import * as z from 'zod/mini';
import type { Framework } from '../../../framework/types.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import { parseMasterplan, recheckMasterplan } from '../../../masterplan/parse-masterplan.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { valueAt } from '../../../issue/value-at.js';
import type { Issue } from '../../../issue/issue.js';
import type { ImportIssue } from '../import-issue.js';
import { chosenItem } from './chosen-item.js';
import type { ComparedImport, ImportChoice } from './types.js';

/**
 * How an import is applied.
 *
 * @example
 * const options: ApplyImportOptions = { framework, choices: { 'problems/p-1': 'take' } };
 */
export interface ApplyImportOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** By the keys of items; an item without one is taken where nothing speaks against it. */
  readonly choices?: Readonly<Record<string, ImportChoice>> | undefined;
}

/**
 * The plan with what was imported, or why there is none.
 *
 * @example
 * const titleOf = (result: AppliedImport) => (result.ok ? result.masterplan.title : null);
 */
export type AppliedImport =
  | {
      readonly ok: true;
      readonly masterplan: Masterplan;
      /** Keys of the items that are new or other than before. */
      readonly changed: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly ImportIssue[] };

/**
 * Makes the plan that a compared file asks for: all of it, or nothing. An item that was refused, or with a conflict
 * that nobody chose about, refuses the whole; `keep` leaves it out. What comes out was checked as a whole plan. A file
 * that changes nothing gives the very plan back.
 *
 * @example
 * const nothing: ComparedImport = { items: [], issues: [] };
 * applyImport(masterplan, nothing, { framework }).ok; // true
 */
export function applyImport(
  plan: Masterplan,
  { issues: fileIssues, items }: ComparedImport,
  { choices = {}, framework }: ApplyImportOptions,
): AppliedImport {
  const issues = fileIssues.filter(({ severity }) => severity === 'error');
  const next = new Map<ItemListName, Map<string, unknown>>();
  const changed: string[] = [];
  // What comes out of a merge may not fit together; all else was read by its schema.
  let isMerged = false;
  for (const item of items) {
    const chosen = chosenItem(item, choices[item.key]);
    if (chosen.kind === 'refused') issues.push(...chosen.issues);
    if (chosen.kind !== 'item') continue;
    const list = next.get(item.list) ?? new Map<string, unknown>();
    next.set(item.list, list.set(item.id, chosen.item));
    changed.push(item.key);
    isMerged ||= chosen.item !== item.ours;
  }
  if (issues.length > 0) return { ok: false, issues };
  if (changed.length === 0) return { ok: true, masterplan: plan, changed };
  const lists = [...next].map(([list, byId]) => [list, withItems(plan[list], byId)]);
  const document: unknown = { ...plan, ...Object.fromEntries(lists) };
  const parsed = isMerged
    ? parseMasterplan(document, { frameworks: [framework] })
    : recheckMasterplan(ofReadParts(document), { frameworks: [framework] });
  if (parsed.ok) return { ok: true, masterplan: parsed.masterplan, changed };
  const errors = parsed.issues.filter(({ severity }) => severity === 'error');
  return { ok: false, issues: errors.map((issue) => located(issue, document, items)) };
}

/** A plan of parts that were each read by their schema: types don't follow lists that are put in by their names. */
const ofReadParts = (document: unknown): Masterplan => z.custom<Masterplan>().parse(document);

/** Items stay in their places; new ones come last. */
function withItems(
  items: readonly { readonly id: string }[],
  changed: ReadonlyMap<string, unknown>,
): unknown[] {
  const known = new Set(items.map(({ id }) => id));
  const added = [...changed].filter(([id]) => !known.has(id)).map(([, item]) => item);
  return [...items.map((item) => changed.get(item.id) ?? item), ...added];
}

/** What the whole plan has against the import, with the sheet of the item that it is about. */
function located(cause: Issue, document: unknown, items: ComparedImport['items']): ImportIssue {
  const [list, at] = cause.path;
  const found = valueAt(document, [list ?? '', at ?? 0, 'id']);
  const item = items.find((candidate) => candidate.list === list && candidate.id === found);
  const field = item?.fields[0];
  return {
    severity: 'error',
    code: 'item-invalid',
    sheet: field?.sheet ?? '',
    address: field?.address ?? '',
    params: item === undefined ? {} : { found: item.label },
    cause,
  };
}
