import type { ColumnName, TopicNames } from '../columns/column.js';
import { headerText } from './header-text.js';

/** A column's names as headers are compared. */
export interface PreparedColumn {
  readonly name: ColumnName;
  readonly titles: readonly string[];
  readonly synonyms: readonly string[];
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
  return {
    names,
    titles: compared([names.title.id, names.title.en, ...names.synonyms]),
    columns: names.columns.map((name) => ({
      name,
      titles: compared([name.title.id, name.title.en]),
      synonyms: compared(name.synonyms),
    })),
  };
}
