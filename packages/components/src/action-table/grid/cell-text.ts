import {
  fundingOf,
  latestPercent,
  sumBudget,
  type ProgramColumn,
} from '@kotacerdas/core/action-plan';
import { formatRupiah, translateTerm } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { formatProgress } from '../../base/locale/format-progress.js';
import { sentence } from '../../base/locale/sentence.js';
import type { TableContext } from '../table-context.js';

/** What a cell says, in full: the CSV has it, and the table where nothing shorter will do. */
export function cellText(
  column: ProgramColumn,
  program: Program,
  { index, locale, text }: Pick<TableContext, 'index' | 'locale' | 'text'>,
): string {
  switch (column) {
    case 'code':
    case 'name':
      return program[column];
    case 'dimension':
      return index.dimensions.get(program.dimensionId) ?? program.dimensionId;
    case 'opd':
      return index.opds.get(program.leadOpdId) ?? text.unknownOpd;
    case 'period': {
      const { from, to } = program.period;
      return from === to ? String(from) : `${from}–${to}`;
    }
    case 'horizon':
      return sentence(translateTerm(locale, `program.horizon.${program.horizon}`));
    case 'kind':
      return translateTerm(locale, `program.kind.${program.kind}`);
    case 'budget':
      return formatRupiah(locale, sumBudget(program.budgets));
    case 'funding':
      return fundingOf(program.budgets)
        .map((source) => translateTerm(locale, `funding.${source}`))
        .join(', ');
    case 'status':
      return sentence(translateTerm(locale, `program.status.${program.status}`));
    case 'progress': {
      const percent = latestPercent(program.progress, index.plan.asOf);
      return percent === null ? text.noReport : formatProgress(locale, percent);
    }
    case 'quick-win':
      return program.quickWin ? text.yes : text.no;
  }
}
