import type { Sheet } from '../reader/sheet.js';
import type { HeaderCandidate } from './header-candidate.js';
import type { HeaderOption } from './header-options.js';
import { headerText } from './header-text.js';
import type { NameFits } from './name-fit.js';
import type { PreparedTopic } from './prepared-topic.js';

export interface ReadyTopic {
  readonly topic: PreparedTopic;
  readonly fitsOf: NameFits;
}

export interface ChosenTopic {
  readonly ready: ReadyTopic;
  readonly option: HeaderOption;
  readonly confidence: number;
}

const weights = { required: 1.5, other: 1, missing: 0.75, named: 2, mentioned: 1 } as const;
/** Two columns, or one on a sheet that is called like the topic. */
const fewestColumns = 2;
/** Ahead by so much, a topic is beyond doubt. */
const clearLead = 1.5;

/** A title says it soon; a paragraph above a table is looked at no further. */
const longest = 300;

/** What a sheet is called, in row 0, and what its rows say, from the top, with blanks around each word. */
type Said = readonly { readonly row: number; readonly text: string }[];

/** Of all that may stand above one of these headers. */
function saidAbove(sheet: Sheet, options: readonly HeaderOption[]): Said {
  const last = options.at(-1)?.row ?? 0;
  return [
    { row: 0, text: headerText(sheet.name) },
    ...sheet.rows
      .filter(({ number }) => number < last)
      .flatMap(({ cells, number }) =>
        cells.flatMap(({ value }) =>
          value.kind === 'text'
            ? [{ row: number, text: headerText(value.text.slice(0, longest)) }]
            : [],
        ),
      ),
  ].map(({ row, text }) => ({ row, text: ` ${text} ` }));
}

/**
 * What speaks for a topic besides its columns: how the sheet is called, and what stands above the table. Looked for
 * once for all headers that a sheet may have.
 */
function nameBonus({ titles }: PreparedTopic, said: Said): (option: HeaderOption) => number {
  if (said[0] !== undefined && titles.includes(said[0].text.trim())) return () => weights.named;
  const first = said.find(({ text }) => titles.some((title) => text.includes(` ${title} `)));
  return ({ row }) => (first !== undefined && first.row < row ? weights.mentioned : 0);
}

const withoutAside = (header: HeaderCandidate): HeaderCandidate =>
  header.texts.some(({ isAside }) => isAside)
    ? { ...header, texts: header.texts.filter(({ isAside }) => !isAside) }
    : header;

/** How many columns of a topic a header seems to have, required ones counting more; `null` where too few. */
function scoreOf({ fitsOf, topic }: ReadyTopic, option: HeaderOption, bonus: number) {
  const best = topic.columns.map(() => 0);
  for (const header of option.columns) {
    fitsOf(withoutAside(header)).forEach((fit, index) => {
      best[index] = Math.max(best[index] ?? 0, fit?.confidence ?? 0);
    });
  }
  topic.columns.forEach(({ name }, index) => {
    if (name.aside === true) best[index] = 0;
  });
  const found = best.filter((confidence) => confidence > 0).length;
  if (found < Math.min(fewestColumns, bonus > 0 ? 1 : fewestColumns)) return null;
  const covered = new Set(
    topic.columns.flatMap(({ name }, index) => ((best[index] ?? 0) > 0 ? (name.covers ?? []) : [])),
  );
  // Amounts of five years say no more of what a sheet is than an amount does.
  let ofYears = 0;
  const columns = topic.columns.reduce((sum, { name }, index) => {
    const confidence = best[index] ?? 0;
    if (name.covers !== undefined) {
      ofYears = Math.max(ofYears, confidence);
      return sum;
    }
    if (covered.has(name.key)) return sum;
    if (confidence === 0) return name.required ? sum - weights.missing : sum;
    return sum + confidence * (name.required ? weights.required : weights.other);
  }, 0);
  return columns + ofYears * weights.required + bonus;
}

/** The topic and the header that go together best; `null` where none does. */
export function chooseTopic(
  sheet: Sheet,
  options: readonly HeaderOption[],
  topics: readonly ReadyTopic[],
): ChosenTopic | null {
  const said = saidAbove(sheet, options);
  const scored = topics.flatMap((ready) => {
    const bonusOf = nameBonus(ready.topic, said);
    let best: { ready: ReadyTopic; option: HeaderOption; score: number } | null = null;
    for (const option of options) {
      const score = scoreOf(ready, option, bonusOf(option));
      if (score !== null && (best === null || score > best.score)) best = { ready, option, score };
    }
    return best === null ? [] : [best];
  });
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  if (first === undefined || first.score <= 0) return null;
  const lead = first.score - Math.max(0, second?.score ?? 0);
  return {
    ready: first.ready,
    option: first.option,
    confidence: Math.min(1, lead / clearLead),
  };
}
