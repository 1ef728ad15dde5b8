import { formatDate, translateTerm } from '@kotacerdas/core/locale';
import type { DataTable } from '../../base/figure/data-table.js';
import { sentence } from '../../base/locale/sentence.js';
import { cellText } from '../../action-table/grid/cell-text.js';
import { actionTableMessages } from '../../action-table/messages/messages.js';
import type { RoadmapContext } from '../roadmap-context.js';

/** The roadmap as a table, in the order of its rows. Rows are made when somebody asks for them. */
export function roadmapTable(context: RoadmapContext): DataTable {
  const { index, locale, signsOf, text, timeline } = context;
  const words = actionTableMessages[locale];
  let made: readonly (readonly string[])[] | null = null;
  return {
    caption: `${text.title}, ${formatDate(locale, index.plan.asOf)}`,
    columns: [
      { label: text.program, width: 'long' },
      { label: words.columns.dimension },
      { label: words.columns.horizon },
      { label: words.columns.opd },
      { label: text.from, numeric: true, width: 'short' },
      { label: text.to, numeric: true, width: 'short' },
      { label: words.columns.status },
      { label: words.columns.progress, numeric: true },
      { label: text.dependsOn },
      { label: text.hints },
    ],
    get rows() {
      made ??= timeline.rows.flatMap((row) => {
        if (row.kind === 'heading') return [];
        const { program } = row;
        const signs = signsOf(program);
        return [
          [
            `${program.code} ${program.name}`,
            cellText('dimension', program, { index, locale, text: words }),
            cellText('horizon', program, { index, locale, text: words }),
            cellText('opd', program, { index, locale, text: words }),
            String(program.period.from),
            String(program.period.to),
            sentence(translateTerm(locale, `program.status.${program.status}`)),
            cellText('progress', program, { index, locale, text: words }),
            program.dependsOnProgramIds.map((id) => index.programs.get(id)?.code ?? id).join(', '),
            [
              ...(program.quickWin ? [text.quickWin] : []),
              ...(signs.late ? [text.late] : []),
              ...(signs.critical ? [text.critical] : []),
            ].join(', '),
          ],
        ];
      });
      return made;
    },
  };
}
