import { findFramework } from '../../framework/find-framework.js';
import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { traceWithFramework } from './trace-with-framework.js';
import type { Trace, TraceOptions } from './types.js';

/**
 * Follows a plan from problem to indicator: every link, what becomes of each problem, what is unlinked, and how
 * much is linked, overall, per dimension and per OPD. `followChain` then gives the chain of one item.
 *
 * It also reads a plan that is only half linked, as in an editor: an id that leads to nothing is a finding
 * (`dangling-id`, `unknown-factor`), never an error that is thrown. Links count whatever state an item has. A
 * cancelled programme is drawn with its links but counts for nothing, as in `planProgress` and `rpjmdAlignment`: it
 * answers no need, carries out no strategy or innovation, and nothing is asked of it or its indicators; one that is
 * only postponed still counts. Dependencies between programmes are no part of the chain. It takes time in proportion
 * to items and links. An empty plan has an empty trace and `null` for every share.
 *
 * Which links a plan needs, and when a problem counts as answered, is laid down nowhere: `linkQuestions` are
 * our own proposal, and `options.questions` takes others.
 *
 * `framework` orders the dimensions; it is only needed when the plan's own isn't a built-in one.
 *
 * @example
 * const trace = traceMasterplan(masterplan);
 * trace.chains.filter(({ status }) => status === 'open').length; // 0
 */
export function traceMasterplan(
  masterplan: Masterplan,
  framework?: Framework,
  options?: TraceOptions,
): Trace {
  return traceWithFramework(masterplan, framework ?? builtIn(masterplan), options);
}

function builtIn({ framework: { id, version } }: Masterplan): Framework | null {
  return findFramework(id, version);
}
