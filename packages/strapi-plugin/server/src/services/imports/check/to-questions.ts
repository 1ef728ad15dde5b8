import type { FoundSources, ImportDraft } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { ImportQuestionLine } from '../../../../../shared/contracts/imports';
import { columnsBy } from './columns-by';
import { shownValue } from './shown-value';

/** What has to be asked about cells that may mean several things. */
export function toQuestions(
  { questions }: ImportDraft,
  { sources, topics }: FoundSources,
  lang: Locale,
): ImportQuestionLine[] {
  const columnOf = columnsBy(topics);
  const topicOf = new Map(sources.map(({ sheet, topic }) => [sheet.name, topic]));
  return questions.map(({ address, key, original, readings, sheet }) => {
    const column = columnOf(topicOf.get(sheet), key);
    return {
      sheet,
      address,
      key,
      column: column?.title ?? { id: key, en: key },
      original,
      readings: readings.map((reading) =>
        column === undefined
          ? String(reading)
          : (shownValue(column, reading, lang) ?? String(reading)),
      ),
      aboutDecimals: readings.every((reading) => typeof reading === 'number'),
    };
  });
}
