import { findFramework } from '../../framework/find-framework.js';
import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { figuresWithFramework } from './figures-with-framework.js';
import type { TraceFigures, TraceOptions } from './types.js';

/**
 * The figures of a trace without the trace: coverage and the status of each problem, the same as
 * `traceMasterplan` gives, several times as fast, as no node, link or finding is made. For a dashboard, which
 * shows no more than that.
 *
 * @example
 * traceFigures(masterplan).statuses; // ['answered']
 */
export function traceFigures(
  masterplan: Masterplan,
  framework?: Framework,
  options?: TraceOptions,
): TraceFigures {
  return figuresWithFramework(masterplan, framework ?? builtIn(masterplan), options);
}

function builtIn({ framework: { id, version } }: Masterplan): Framework | null {
  return findFramework(id, version);
}
