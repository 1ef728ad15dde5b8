import type { MasterplanSummary } from '@kotacerdas/core/dashboard';
import { formatRupiahShort, translateReport, translateTerm } from '@kotacerdas/core/locale';
import { table } from '../../output/table.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';

/** The budget by year, one column a source of money. */
export function budgetLines(
  { budget: { bySource, byYear, total } }: Pick<MasterplanSummary, 'budget'>,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const amount = (value: number) => formatRupiahShort(lang, value);
  return [
    { heading: translateReport(lang, 'summary.budget') },
    '',
    ...table(
      [
        { heading: messages.summarise.year },
        { heading: translateReport(lang, 'summary.amount'), isNumber: true },
      ],
      [
        ...byYear.map((year) => [String(year.year), amount(year.amount)]),
        [messages.summarise.total, amount(total)],
      ],
    ),
    '',
    ...table(
      [{}, { isNumber: true }],
      bySource.map(({ amount: value, source }) => [
        translateTerm(lang, `funding.${source}`),
        amount(value),
      ]),
    ),
  ];
}
