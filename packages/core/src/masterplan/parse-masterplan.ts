import type { Framework } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';
import { checks } from './check/checks.js';
import { openMasterplan, type Shaped } from './open-masterplan.js';
import { readDocument } from './reader/read-document.js';
import type { Masterplan } from './types.js';

/**
 * What {@link parseMasterplan} may be told.
 *
 * @example
 * const options: ParseOptions = { frameworks: [{ ...kominfo2021, id: 'kerangka-kami' }] };
 */
export interface ParseOptions {
  /** Frameworks of the region's own; they come before the built-in ones. */
  readonly frameworks?: readonly Framework[];
}

/**
 * What {@link parseMasterplan} gives: the plan with its framework, or why it was refused. A plan that was read
 * may have issues too, none of them an error.
 *
 * @example
 * const titleOf = (result: ParseResult) => (result.ok ? result.masterplan.title : null);
 * titleOf(parseMasterplan('bukan rencana')); // null
 */
export type ParseResult =
  | {
      readonly ok: true;
      readonly masterplan: Masterplan;
      readonly framework: Framework;
      /** What is odd but no reason to refuse. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a masterplan from anything: the only door into the typed world. A plan is refused as a whole,
 * with the faults that were found and their places, or comes back complete with the framework it names.
 * It never throws and never mends silently: an unknown field is a fault too.
 *
 * Shape first, then links: while a field is missing or of the wrong form, all faults of shape are told and no
 * others, since nothing can be said yet of what the plan refers to. A plan of the right shape gives every fault
 * of its links, codes, periods and SWOT tables at once.
 *
 * @example
 * const result = parseMasterplan(JSON.parse(text));
 * if (result.ok) summariseMasterplan(result.masterplan, { asOf: '2026-11-23' });
 * else for (const issue of result.issues) console.error(describeIssue('id', issue));
 */
export function parseMasterplan(input: unknown, options: ParseOptions = {}): ParseResult {
  const shape = (document: unknown) => readDocument('masterplan', document);
  return checked(openMasterplan(input, options.frameworks ?? [], shape));
}

/** The same of a plan whose parts have all been read by their schema: its shape isn't looked at again. */
export function recheckMasterplan(plan: Masterplan, options: ParseOptions = {}): ParseResult {
  const asItIs = (): Shaped<Masterplan> => ({ ok: true, document: plan });
  return checked(openMasterplan(plan, options.frameworks ?? [], asItIs));
}

function checked(opened: ReturnType<typeof openMasterplan>): ParseResult {
  if (!opened.ok) return opened;
  const { framework, masterplan } = opened;
  const issues = checks.flatMap((check) => check(masterplan, framework));
  return issues.some((issue) => issue.severity === 'error')
    ? { ok: false, issues }
    : { ok: true, masterplan, framework, issues };
}
