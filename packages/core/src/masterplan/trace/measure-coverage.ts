import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import type { Answers } from './ask-questions.js';
import type { ItemsByKind } from './collect-items.js';
import type { LinkCoverage, TraceCoverage } from './types.js';

/** Counts the answers over the whole plan, each dimension and each OPD. */
export function measureCoverage(
  { opds }: Masterplan,
  items: ItemsByKind,
  answers: readonly Answers[],
  framework: Framework | null,
): TraceCoverage {
  const dimensionIds = new Set((framework?.dimensions ?? []).map(({ id }) => id));
  const counted = answers.map((answer) => countAnswers(answer, items));
  for (const { dimensions } of counted) {
    for (const id of dimensions.keys()) dimensionIds.add(id);
  }
  return {
    overall: counted.map(({ overall, question }) => coverageOf(question, overall)),
    dimensions: [...dimensionIds].map((dimensionId) => ({
      dimensionId,
      links: counted.map(({ dimensions, question }) =>
        coverageOf(question, dimensions.get(dimensionId)),
      ),
    })),
    opds: opds.map(({ id }) => ({
      opdId: id,
      links: counted.map((count) => coverageOf(count.question, count.opds.get(id))),
    })),
  };
}

interface Tally {
  asked: number;
  linked: number;
}

function countAnswers({ linked, question: { kind, question } }: Answers, items: ItemsByKind) {
  const overall: Tally = { asked: 0, linked: 0 };
  const dimensions = new Map<string, Tally>();
  const opds = new Map<string, Tally>();
  items[kind].forEach(({ dimensionId, opdId }, at) => {
    const isLinked = linked[at] ?? null;
    if (isLinked === null) return;
    count(overall, isLinked);
    if (dimensionId !== null) count(tallyOf(dimensions, dimensionId), isLinked);
    if (opdId !== null) count(tallyOf(opds, opdId), isLinked);
  });
  return { question, overall, dimensions, opds };
}

function tallyOf(groups: Map<string, Tally>, id: string): Tally {
  let tally = groups.get(id);
  if (tally === undefined) {
    tally = { asked: 0, linked: 0 };
    groups.set(id, tally);
  }
  return tally;
}

function count(tally: Tally, isLinked: boolean): void {
  tally.asked += 1;
  if (isLinked) tally.linked += 1;
}

function coverageOf(question: LinkCoverage['question'], tally: Tally | undefined): LinkCoverage {
  const { asked, linked } = tally ?? { asked: 0, linked: 0 };
  const share = asked === 0 ? null : linked / asked;
  return { question, numerator: linked, denominator: asked, share };
}
