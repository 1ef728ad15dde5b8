import {
  createReadinessScorer,
  explainReadiness,
  scoreReadiness,
} from '@kotacerdas/core/readiness';
import { instrument, regions, weightsById } from '../lib/readiness-data.mjs';

/** What no scoring can do without: look up, multiply, add. */
const sumOnly = {
  label: 'a loop over plain objects that only sums',
  run: () => {
    let sum = 0;
    for (const ratings of regions) {
      for (const { indicatorId, current } of ratings) sum += weightsById[indicatorId] * current;
    }
    return sum;
  },
};

const sumScores = (score, sheets) => {
  let sum = 0;
  for (const ratings of sheets) sum += score(instrument, ratings).score;
  return sum;
};

const shuffled = regions.map((ratings, region) =>
  ratings.map((_, index) => ratings[(index * 7 + region) % ratings.length]),
);

/** Another answer each time, as when someone goes through a form: region, indicator and level all move on. */
const changes = () => {
  let count = 0;
  return () => {
    count += 1;
    const region = count % regions.length;
    const index = (count * 7) % regions[region].length;
    return { region, index, rating: { ...regions[region][index], current: 1 + (count % 5) } };
  };
};

/** One answer of one region changes, then all regions are scored and summed again. */
const scoreAllAgain = () => {
  const sheets = regions.map((ratings) => [...ratings]);
  const nextChange = changes();
  return () => {
    const { region, index, rating } = nextChange();
    sheets[region][index] = rating;
    return sumScores(scoreReadiness, sheets);
  };
};

const rateOne = () => {
  const scorers = regions.map((ratings) => createReadinessScorer(instrument, ratings));
  const nextChange = changes();
  return () => {
    const { region, rating } = nextChange();
    scorers[region].rate(rating);
    let sum = 0;
    for (const scorer of scorers) sum += scorer.score.score;
    return sum;
  };
};

const scoreFormAgain = () => {
  const sheet = [...regions[0]];
  const nextChange = changes();
  return () => {
    const { index, rating } = nextChange();
    sheet[index] = { ...rating, indicatorId: regions[0][index].indicatorId };
    return scoreReadiness(instrument, sheet).score;
  };
};

const rateForm = () => {
  const scorer = createReadinessScorer(instrument, regions[0]);
  const nextChange = changes();
  return () => {
    const { index, rating } = nextChange();
    return scorer.rate({ ...rating, indicatorId: regions[0][index].indicatorId }).score;
  };
};

export default [
  {
    name: 'readiness-score',
    target: 3,
    base: sumOnly,
    measured: {
      label: 'scoreReadiness of 514 regions × 60 answers',
      run: () => sumScores(scoreReadiness, regions),
    },
  },
  {
    name: 'readiness-score-shuffled',
    target: 4,
    base: sumOnly,
    measured: {
      label: 'scoreReadiness of the same answers out of order',
      run: () => sumScores(scoreReadiness, shuffled),
    },
  },
  {
    name: 'readiness-explain',
    target: 20,
    base: sumOnly,
    measured: {
      label: 'explainReadiness of 514 regions × 60 answers',
      run: () => sumScores(explainReadiness, regions),
    },
  },
  {
    name: 'readiness-one-answer',
    target: 0.02,
    base: { label: 'scoring all 514 regions again', run: scoreAllAgain() },
    measured: { label: 'one changed answer, all regions summed', run: rateOne() },
  },
  {
    name: 'readiness-one-answer-one-region',
    target: 1,
    base: { label: 'scoring one region again', run: scoreFormAgain() },
    measured: { label: 'one changed answer of one region', run: rateForm() },
  },
];
