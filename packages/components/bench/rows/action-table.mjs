import { firstRender } from '../lib/first-render.mjs';
import { mountWidget } from '../lib/mount-widget.mjs';
import { scrolling } from '../lib/scrolling.mjs';
import { mountTanstackTable } from '../peers/tanstack-table.mjs';
import { plan } from './large-plan.mjs';
import { asOf, programColumns } from './program-columns.mjs';

const element = 'kc-action-table';
const mountBase = mountTanstackTable(plan.programs, programColumns);
const mount = mountWidget(element, { masterplan: plan, asOf });

export default [
  {
    name: 'action-table',
    target: 1.5,
    rounds: 21,
    element,
    base: firstRender('a virtual table of TanStack', {
      mount: mountBase,
      shows: 'tbody tr.row',
      atLeast: 15,
    }),
    measured: firstRender('<kc-action-table> with 5,000 rows', {
      mount,
      shows: 'tbody tr:not(.room)',
      atLeast: 15,
    }),
  },
  {
    name: 'action-table-scroll',
    target: 1.5,
    rounds: 9,
    element,
    base: scrolling('a virtual table of TanStack, scrolled', { mount: mountBase }),
    measured: scrolling('<kc-action-table> with 5,000 rows, scrolled', { mount }),
  },
];
