import { findFramework } from '../../framework/find-framework.js';
import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import type { Answer } from './ask-questions.js';
import { linkQuestions } from './link-questions.js';
import type { LinkCoverage, LinkQuestion, TraceCoverage } from './types.js';

/** Counts the answers over the whole plan, each dimension and each OPD. */
export function measureCoverage(
  { framework: named, opds }: Masterplan,
  answers: readonly Answer[],
  given?: Framework,
): TraceCoverage {
  const framework = given ?? findFramework(named.id, named.version);
  const overall = newTally();
  const dimensions = new Map((framework?.dimensions ?? []).map(({ id }) => [id, newTally()]));
  const perOpd = new Map<string, Tally>(opds.map(({ id }) => [id, newTally()]));
  for (const answer of answers) {
    const { dimensionId, opdId } = answer.node;
    count(overall, answer);
    if (dimensionId !== null) count(tallyOf(dimensions, dimensionId), answer);
    if (opdId !== null) count(tallyOf(perOpd, opdId), answer);
  }
  return {
    overall: coverageOf(overall),
    dimensions: [...dimensions].map(([dimensionId, tally]) => ({
      dimensionId,
      links: coverageOf(tally),
    })),
    opds: opds.map(({ id }) => ({ opdId: id, links: coverageOf(tallyOf(perOpd, id)) })),
  };
}

type Tally = Map<LinkQuestion, { linked: number; asked: number }>;

function newTally(): Tally {
  return new Map(linkQuestions.map(({ question }) => [question, { linked: 0, asked: 0 }]));
}

function tallyOf(groups: Map<string, Tally>, id: string): Tally {
  const found = groups.get(id) ?? newTally();
  groups.set(id, found);
  return found;
}

function count(tally: Tally, { linked, question }: Answer): void {
  const counts = tally.get(question.question);
  if (counts === undefined) return;
  counts.asked += 1;
  if (linked) counts.linked += 1;
}

function coverageOf(tally: Tally): LinkCoverage[] {
  return [...tally].map(([question, { asked, linked }]) => ({
    question,
    numerator: linked,
    denominator: asked,
    share: asked === 0 ? null : linked / asked,
  }));
}
