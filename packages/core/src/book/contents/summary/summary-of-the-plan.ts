import { paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import type { BookBlock } from '../../types.js';
import { pointsToDecide } from './points-to-decide.js';
import { standingPoints } from './standing-points.js';
import { dimensionsTable, figuresTable } from './summary-tables.js';

/**
 * The whole plan on one page, for the head of the region: where it stands, what has to be decided, and the figures of
 * the dashboard.
 */
export function summaryOfThePlan(context: BookContext): Composed {
  return {
    blocks: [
      ...radar(context),
      points(standingPoints(context)),
      ...decisions(context),
      figuresTable(context),
      dimensionsTable(context),
    ],
  };
}

/** Beside what is said of it; nothing as long as nothing is rated. */
function radar({ summary: { readiness } }: BookContext): BookBlock[] {
  if (readiness === null || readiness.score.score === null) return [];
  return [
    {
      kind: 'figure',
      id: 'summary-radar',
      caption: 'Kesiapan menurut subelemen',
      alternative:
        'Diagram radar berskala 1 sampai 5 tentang kesiapan saat ini dan target setiap subelemen.',
      isAside: true,
      drawing: { name: 'readiness-radar', assessmentId: readiness.assessmentId },
    },
  ];
}

function decisions(context: BookContext): BookBlock[] {
  const { innovations, needs, problems, programs } = context.summary.items;
  if (problems + needs + innovations + programs === 0) {
    return [unfilled('Inventarisasi dan rencana aksi', 'dimension-lead')];
  }
  const waiting = pointsToDecide(context);
  return waiting.length === 0
    ? [paragraph('Saat ini tidak ada yang menunggu keputusan.')]
    : [paragraph({ strong: 'Perlu keputusan' }), points(waiting)];
}
