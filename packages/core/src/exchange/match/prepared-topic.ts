import type { ColumnName, TopicNames } from '../columns/column.js';
import { headerText } from './header-text.js';

/** A column's names as headers are compared. */
export interface PreparedColumn {
  readonly name: ColumnName;
  readonly titles: readonly string[];
  readonly synonyms: readonly string[];
  readonly loose: readonly string[];
  /** Its names with the topic's behind them: on a sheet of innovations, `Deskripsi inovasi` is the description. */
  readonly withTopic: readonly string[];
}

export interface PreparedTopic {
  readonly names: TopicNames;
  readonly titles: readonly string[];
  readonly columns: readonly PreparedColumn[];
}

const compared = (texts: readonly string[]) =>
  [...new Set(texts.map(headerText))].filter((text) => text !== '');

/** The names of a topic, made ready once for all sheets. */
export function prepareTopic(names: TopicNames): PreparedTopic {
  const called = compared([
    names.title.id,
    ...names.synonyms.filter((synonym) => !synonym.includes(' ')),
  ]);
  return {
    names,
    titles: compared([names.title.id, names.title.en, ...names.synonyms]),
    columns: names.columns.map((name) => {
      const titles = compared([name.title.id, name.title.en]);
      const synonyms = compared(name.synonyms);
      const withTopic = [...titles, ...synonyms].flatMap((each) =>
        called.map((topic) => `${each} ${topic}`),
      );
      const loose = compared(name.looseSynonyms ?? []);
      return { name, titles, synonyms, loose, withTopic };
    }),
  };
}
