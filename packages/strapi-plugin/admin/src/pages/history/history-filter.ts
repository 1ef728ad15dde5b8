import type { ChangeAct, HistoryQuery } from '../../../../shared/contracts/history';

/** What is looked for in the change log; `null` and nothing typed leave out nothing. */
export interface HistoryFilter {
  act: ChangeAct | null;
  type: string | null;
  /** By name; an empty one is Strapi itself. */
  actor: string | null;
  words: string;
  /** Days of the reader's clock, the last one included. */
  from: string;
  to: string;
}

export const noFilter: HistoryFilter = {
  act: null,
  type: null,
  actor: null,
  words: '',
  from: '',
  to: '',
};

/** The filter as the server is asked: days become moments by the clock that the reader's times are told by. */
export function toHistoryQuery(
  { act, actor, from, to, type, words }: HistoryFilter,
  entry?: string,
): HistoryQuery {
  const since = momentOf(from, 0);
  const until = momentOf(to, 1);
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(act === null ? {} : { act }),
    ...(type === null ? {} : { type }),
    ...(actor === null ? {} : { actor }),
    ...(words.trim() === '' ? {} : { words: words.trim() }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  };
}

function momentOf(day: string, daysLater: number): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const moment = new Date(`${day}T00:00:00`);
  if (Number.isNaN(moment.getTime())) return null;
  moment.setDate(moment.getDate() + daysLater);
  return moment.toISOString();
}
