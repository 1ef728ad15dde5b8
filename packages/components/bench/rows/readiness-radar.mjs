import { kominfo2021 } from '@kotacerdas/core/framework';
import { scoreReadiness } from '@kotacerdas/core/readiness';
import { samplePlan } from '../../src/testing/plans.ts';
import { firstRender } from '../lib/first-render.mjs';
import { mountWidget } from '../lib/mount-widget.mjs';
import { mountRadar } from '../peers/chart-js.mjs';

const plan = samplePlan();
const { readiness } = kominfo2021;
const score = scoreReadiness(readiness, plan.readiness[0].consolidated.ratings);
const scores = score.elements.flatMap(({ subElements }) => subElements);
const parts = readiness.elements.flatMap(({ subElements }) => subElements);

export default {
  name: 'readiness-radar',
  target: 1 / 3,
  rounds: 41,
  element: 'kc-readiness-radar',
  base: firstRender('a radar of Chart.js', {
    mount: mountRadar({
      labels: parts.map(({ name }) => name.id),
      datasets: [
        { label: 'Saat ini', data: scores.map(({ score: current }) => current), fill: true },
        { label: 'Sasaran', data: scores.map(({ target }) => target) },
      ],
    }),
    shows: 'canvas',
    atLeast: 1,
  }),
  measured: firstRender('<kc-readiness-radar>, with its score, key and names,', {
    mount: mountWidget('kc-readiness-radar', { masterplan: plan }),
    shows: 'svg circle, svg path, svg polygon, svg polyline',
    atLeast: parts.length,
  }),
};
