import { indicatorsOf } from '../../../framework/indicators-of.js';
import type { Framework } from '../../../framework/types.js';
import type { Locale } from '../../../locale/locale.js';
import type { Masterplan, ReadinessAssessment } from '../../../masterplan/types.js';
import type { SheetTopic } from '../sheet-topic.js';
import { scopeKey } from '../options/scope-options.js';
import type { RowRecord } from '../sheet-column.js';
import { stateText, type ItemStanding } from './state-text.js';
import { rowId } from './row-id.js';
import { listOfTopic, type TopicRow } from './topic-row.js';

/**
 * Whose rows, and in which language.
 *
 * @example
 * const options: RowsOptions = { framework, lang: 'id', opdId: 'opd-izin' };
 */
export interface RowsOptions {
  readonly framework: Framework;
  readonly lang: Locale;
  /** Whose rows; without it those of everybody. */
  readonly opdId?: string | undefined;
}

/**
 * The rows of a topic in the order of the plan. What an OPD isn't the owner of is left out where `opdId` is given:
 * SWOT and strategies belong to the region. Readiness has a row for each indicator and OPD of the latest assessment,
 * also where nobody has rated it yet; without an assessment it has none.
 *
 * @example
 * rowsOf('problems', masterplan, { framework, lang: 'id' }).map(({ id }) => id); // ['p-1']
 */
export function rowsOf(topic: SheetTopic, plan: Masterplan, options: RowsOptions): TopicRow[] {
  const { lang, opdId } = options;
  const isOwn = (owner: string | undefined) => opdId === undefined || owner === opdId;
  const programs = plan.programs.filter(({ leadOpdId }) => isOwn(leadOpdId));
  switch (topic) {
    case 'problems':
    case 'needs':
    case 'innovations':
      return items(
        topic,
        plan[topic].filter((item) => isOwn(item.opdId)),
        lang,
      );
    case 'strategies':
      return items(topic, opdId === undefined ? plan.strategies : [], lang);
    case 'programs':
      return items(topic, programs, lang);
    case 'indicators':
      return programs.flatMap((program) =>
        program.indicators.map((measure) =>
          part(topic, program, [measure.id], { programId: program.id, ...measure }, lang),
        ),
      );
    case 'budgets':
      return programs.flatMap((program) =>
        program.budgets.map((line) =>
          part(topic, program, [line.year, line.source], { programId: program.id, ...line }, lang),
        ),
      );
    case 'swot':
      return (opdId === undefined ? plan.swot : []).flatMap((analysis) =>
        analysis.factors.map((factor) =>
          part(topic, analysis, [factor.id], { scope: scopeKey(analysis.scope), ...factor }, lang),
        ),
      );
    case 'readiness':
      return readinessRows(plan, options);
  }
}

/** The assessment that sheets ask about: the latest; of several of a day, the last. */
export function askedAssessment({ readiness }: Masterplan): ReadinessAssessment | null {
  return readiness.reduce<ReadinessAssessment | null>(
    (latest, next) => (latest === null || next.assessedOn >= latest.assessedOn ? next : latest),
    null,
  );
}

type Item = ItemStanding & { readonly id: string };

function items(
  topic: 'problems' | 'needs' | 'innovations' | 'strategies' | 'programs',
  list: readonly (RowRecord & Item)[],
  lang: Locale,
): TopicRow[] {
  return list.map((record) => part(topic, record, [], record, lang));
}

function part(
  topic: SheetTopic,
  item: Item,
  rest: readonly (string | number)[],
  record: RowRecord,
  lang: Locale,
  given: TopicRow['given'] = {},
): TopicRow {
  return {
    topic,
    id: rowId(item.id, ...rest),
    list: listOfTopic[topic],
    itemId: item.id,
    record,
    state: item.state,
    given: { state: stateText(lang, item), ...given },
  };
}

function readinessRows(plan: Masterplan, { framework, lang, opdId }: RowsOptions): TopicRow[] {
  const assessment = askedAssessment(plan);
  if (assessment === null) return [];
  const { levels = {} } = framework.readiness;
  const descriptions = new Map(
    indicatorsOf(framework.readiness).map(({ id }) => [
      id,
      (levels[id] ?? []).map(({ statement }, at) => `${at + 1}: ${statement[lang]}`).join('\n'),
    ]),
  );
  const opds = plan.opds.filter(({ id }) => opdId === undefined || id === opdId);
  return opds.flatMap((opd) => {
    const sheet = assessment.opdRatings.find((candidate) => candidate.opdId === opd.id);
    const ratings = new Map(sheet?.ratings.map((rating) => [rating.indicatorId, rating]));
    return [...descriptions].map(([indicatorId, description]) =>
      part(
        'readiness',
        assessment,
        [opd.id, indicatorId],
        { opdId: opd.id, indicatorId, ...ratings.get(indicatorId) },
        lang,
        { levels: description },
      ),
    );
  });
}
