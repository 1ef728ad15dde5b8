import type { Framework } from '../../framework/types.js';
import { figuresWithFramework } from '../../masterplan/trace/figures-with-framework.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { TraceSummary } from './types.js';

/**
 * How much of a plan hangs together. Links are followed through the whole plan, so that what a filter leaves
 * out doesn't break a chain; only the problems that `shown` holds are counted.
 */
export function summariseTrace(
  masterplan: Masterplan,
  shown: Masterplan,
  framework: Framework,
): TraceSummary {
  const { coverage, statuses } = figuresWithFramework(masterplan, framework);
  const counted = new Set<string>(shown.problems.map(({ id }) => id));
  const count = { answered: 0, partly: 0, open: 0 };
  masterplan.problems.forEach(({ id }, at) => {
    const status = statuses[at];
    if (status !== undefined && counted.has(id)) count[status] += 1;
  });
  const total = count.answered + count.partly + count.open;
  return {
    problems: { ...count, total, share: total === 0 ? null : count.answered / total },
    links: shown === masterplan ? coverage.overall : null,
  };
}
