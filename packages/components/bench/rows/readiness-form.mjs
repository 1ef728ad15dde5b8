import { kominfo2021, withLevels } from '@kotacerdas/core/framework';
import { samplePlan } from '../../src/testing/plans.ts';
import { firstRender } from '../lib/first-render.mjs';
import { mountWidget } from '../lib/mount-widget.mjs';
import { mountSurvey, surveyOf } from '../peers/survey-js.mjs';

const size = 60;
const levels = 5;
/** As many as a large screen shows. */
const firstCards = 12;

/** The built-in instrument with its indicators written out again and again, until there are so many. */
function enlarge(instrument, wanted) {
  let left = wanted;
  const parts = instrument.elements.flatMap(({ subElements }) => subElements).length;
  const fill = (part, at) => {
    const count = Math.ceil(left / (parts - at));
    left -= count;
    const indicators = Array.from({ length: count }, (_, index) => {
      const { id, ...rest } = part.indicators[index % part.indicators.length];
      return { ...rest, id: `${id}-${index}` };
    });
    return { ...part, indicators };
  };
  let at = 0;
  return {
    ...instrument,
    elements: instrument.elements.map((element) => ({
      ...element,
      subElements: element.subElements.map((part) => fill(part, at++)),
    })),
  };
}

const { levels: known, ...instrument } = withLevels(kominfo2021).readiness;
const large = enlarge(instrument, size);
const ids = large.elements.flatMap(({ subElements }) =>
  subElements.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
);
const framework = {
  ...kominfo2021,
  id: 'bench',
  readiness: {
    ...large,
    levels: Object.fromEntries(ids.map((id) => [id, known[id.replace(/-\d+$/, '')]])),
  },
};
const sample = samplePlan();
const plan = {
  ...sample,
  framework: { id: framework.id, version: framework.version },
  readiness: sample.readiness.map((assessment) => ({
    ...assessment,
    consolidated: null,
    state: 'draft',
    opdRatings: [],
  })),
};

export default {
  name: 'readiness-form',
  target: 1 / 8,
  rounds: 11,
  element: 'kc-readiness-form',
  base: firstRender('survey-js-ui', {
    mount: mountSurvey(surveyOf(large)),
    shows: 'input[type=radio]',
    atLeast: size * (levels + 1),
  }),
  measured: firstRender('<kc-readiness-form> with 60 indicators', {
    mount: mountWidget('kc-readiness-form', {
      masterplan: plan,
      framework,
      opd: 'diskominfo',
      view: 'all',
    }),
    shows: 'input[type=radio]',
    atLeast: firstCards * levels,
    whole: size * levels,
  }),
};
