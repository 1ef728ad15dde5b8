import { indicatorsOf } from '../../../framework/indicators-of.js';
import type { Framework } from '../../../framework/types.js';
import type { Locale } from '../../../locale/locale.js';
import type { Masterplan, ReadinessAssessment } from '../../../masterplan/types.js';
import type { SheetTopic } from '../sheet-topic.js';
import { scopeKey } from '../options/scope-options.js';
import type { RowRecord } from '../sheet-column.js';
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
  const { opdId } = options;
  const isOwn = (owner: string | undefined) => opdId === undefined || owner === opdId;
  const programs = plan.programs.filter(({ leadOpdId }) => isOwn(leadOpdId));
  switch (topic) {
    case 'problems':
    case 'needs':
    case 'innovations':
      return items(
        topic,
        plan[topic].filter((item) => isOwn(item.opdId)),
      );
    case 'strategies':
      return items(topic, opdId === undefined ? plan.strategies : []);
    case 'programs':
      return items(topic, programs);
    case 'indicators':
      return programs.flatMap(({ id, indicators }) =>
        indicators.map((measure) => part(topic, id, [measure.id], { programId: id, ...measure })),
      );
    case 'budgets':
      return programs.flatMap(({ budgets, id }) =>
        budgets.map((line) =>
          part(topic, id, [line.year, line.source], { programId: id, ...line }),
        ),
      );
    case 'swot':
      return (opdId === undefined ? plan.swot : []).flatMap(({ factors, id, scope }) =>
        factors.map((factor) =>
          part(topic, id, [factor.id], { scope: scopeKey(scope), ...factor }),
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

function items(
  topic: 'problems' | 'needs' | 'innovations' | 'strategies' | 'programs',
  list: readonly (RowRecord & { readonly id: string })[],
): TopicRow[] {
  return list.map((record) => part(topic, record.id, [], record));
}

function part(
  topic: SheetTopic,
  itemId: string,
  rest: readonly (string | number)[],
  record: RowRecord,
  given: TopicRow['given'] = {},
): TopicRow {
  return { topic, id: rowId(itemId, ...rest), list: listOfTopic[topic], itemId, record, given };
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
        assessment.id,
        [opd.id, indicatorId],
        { opdId: opd.id, indicatorId, ...ratings.get(indicatorId) },
        { levels: description },
      ),
    );
  });
}
