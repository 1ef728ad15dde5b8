import {
  linkQuestions,
  nodeKey,
  type LinkCoverage,
  type TraceFinding,
} from '@kotacerdas/core/masterplan';
import type { Explanation } from '../../base/explain/explanation.js';
import { columnOf, columns } from '../model/columns.js';
import type { TraceContext } from '../trace-context.js';
import { percent } from './coverage.js';

const mostListed = 100;

/** What lacks a link, overall or of the dimension that is looked at. */
export function lackingItems(
  finding: string,
  { filter, model }: Pick<TraceContext, 'filter' | 'model'>,
): readonly TraceFinding[] {
  const { dimensionId } = filter;
  return model.trace.unlinked.filter(
    (found) =>
      found.code === finding && (dimensionId === undefined || found.dimensionId === dimensionId),
  );
}

/** Where a share of linked items comes from: how many were asked, which lack the link, what isn't asked. */
export function coverageExplanation(
  { denominator, numerator, question, share }: LinkCoverage,
  name: string,
  lacking: readonly TraceFinding[],
  context: TraceContext,
): Explanation {
  const { count, dimensionName, filter, model, plan, text } = context;
  const asked = linkQuestions.find((entry) => entry.question === question)?.kind;
  const column = asked === undefined ? null : columnOf(asked);
  const kind = column === null ? undefined : columns[column];
  const figure = share === null ? '–' : percent(share, context);
  const shown = lacking.slice(0, mostListed);
  const withoutCancelled = kind === 'program' || kind === 'indicator';
  const cancelled = plan.masterplan.programs
    .filter(({ status }) => status === 'cancelled')
    .filter(
      ({ dimensionId }) => filter.dimensionId === undefined || dimensionId === filter.dimensionId,
    );
  return {
    title: name,
    figure,
    steps: [
      ...(kind === undefined ? [] : [text.explainAsked(text.kinds[kind])]),
      text.explainShare(count(numerator), count(denominator), figure),
      text.explainProposal,
    ],
    ...(shown.length === 0
      ? {}
      : {
          contributions: {
            caption: text.lacking(count(shown.length), count(lacking.length)),
            columns: [text.code, text.name, text.dimension].map((label) => ({ label })),
            rows: shown.map(({ dimensionId, item }) => {
              const node = model.trace.index.nodes.get(nodeKey(item.kind, item.id));
              return [item.code ?? '–', node?.title ?? '', dimensionName(dimensionId)];
            }),
          },
        }),
    leftOut:
      withoutCancelled && cancelled.length > 0
        ? [text.cancelledLeftOut(cancelled.map(({ code }) => code).join(', '))]
        : [],
    source: text.source,
  };
}
