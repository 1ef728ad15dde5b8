import { latestPercent } from '@kotacerdas/core/action-plan';
import { firstRender } from '../lib/first-render.mjs';
import { mountWidget } from '../lib/mount-widget.mjs';
import { mountGantt, tasksOf } from '../peers/frappe-gantt.mjs';
import { plan } from './large-plan.mjs';

const asOf = '2026-11-23';

export default {
  name: 'roadmap',
  target: 1 / 50,
  rounds: 3,
  element: 'kc-roadmap',
  base: firstRender('frappe-gantt', {
    mount: mountGantt(tasksOf(plan.programs, ({ progress }) => latestPercent(progress, asOf))),
    shows: '.bar-wrapper',
    atLeast: plan.programs.length,
  }),
  measured: firstRender('<kc-roadmap> with 5,000 programmes', {
    mount: mountWidget('kc-roadmap', { masterplan: plan, asOf }),
    shows: 'svg rect',
    atLeast: 10,
  }),
};
