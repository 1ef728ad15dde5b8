import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import { topics } from './column.js';
import { columnContext, type ColumnContext } from './column-context.js';
import type { SheetTopic } from './sheet-topic.js';
import type { TopicColumns } from './sheet-column.js';
import { budgetColumns } from './topics/budgets.js';
import { indicatorColumns } from './topics/indicators.js';
import { innovationColumns } from './topics/innovations.js';
import { needColumns } from './topics/needs.js';
import { problemColumns } from './topics/problems.js';
import { programColumns } from './topics/programs.js';
import { readinessColumns } from './topics/readiness.js';
import { strategyColumns } from './topics/strategies.js';
import { swotColumns } from './topics/swot.js';

const makers: Readonly<Record<SheetTopic, (context: ColumnContext) => TopicColumns>> = {
  problems: problemColumns,
  needs: needColumns,
  innovations: innovationColumns,
  readiness: readinessColumns,
  swot: swotColumns,
  strategies: strategyColumns,
  programs: programColumns,
  indicators: indicatorColumns,
  budgets: budgetColumns,
};

/** The columns of a topic in a context. */
export const topicColumns = (topic: SheetTopic, context: ColumnContext): TopicColumns =>
  makers[topic](context);

/**
 * The sheets that a plan is written to and read from, with their columns: targets and realisations have one for each
 * year of the plan, and choices are those of its framework.
 *
 * @example
 * columnsOf(masterplan, kominfo2021).map(({ title }) => title.id); // ['Permasalahan', 'Kebutuhan', …]
 */
export function columnsOf(plan: Masterplan, framework: Framework): TopicColumns[] {
  const context = columnContext(plan, framework);
  return topics.map((topic) => topicColumns(topic, context));
}
