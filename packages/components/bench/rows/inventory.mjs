import { findDimension, kominfo2021 } from '@kotacerdas/core/framework';
import { translate } from '@kotacerdas/core/locale';
import { mountWidget } from '../lib/mount-widget.mjs';
import { scrolling } from '../lib/scrolling.mjs';
import { mountTanstackTable } from '../peers/tanstack-table.mjs';
import { plan } from './large-plan.mjs';

const opds = new Map(plan.opds.map(({ id, shortName }) => [id, shortName]));

const columns = [
  { name: 'Kode', value: ({ code }) => code },
  { name: 'Nama', value: ({ title }) => title },
  {
    name: 'Dimensi',
    value: ({ dimensionId }) => findDimension(kominfo2021, dimensionId).name.id,
  },
  { name: 'OPD', value: ({ opdId }) => opds.get(opdId) },
  { name: 'Keadaan', value: ({ state }) => translate('id', `item.state.${state}`) },
];

/** Asks for more of the list until it is some screens long: it grows by pages, as its readers want it. */
async function lengthen(place) {
  const widget = place.firstElementChild;
  for (let page = 0; page < 7; page += 1) {
    widget.shadowRoot.querySelector('.more button')?.click();
    await widget.updateComplete;
  }
}

export default {
  name: 'inventory-scroll',
  target: 1.5,
  rounds: 9,
  element: 'kc-inventory',
  base: scrolling('a virtual table of TanStack, scrolled', {
    mount: mountTanstackTable([...plan.problems, ...plan.needs], columns),
  }),
  measured: scrolling('<kc-inventory> with 10,000 items, scrolled', {
    mount: mountWidget('kc-inventory', { masterplan: plan }),
    ready: lengthen,
  }),
};
