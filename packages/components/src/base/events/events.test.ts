import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import '../../readiness-radar/define.js';
import { mount, widget } from '../../testing/mount.js';
import { emptyPlan, samplePlan } from '../../testing/plans.js';
import { KcChangeEvent } from './change-event.js';
import type { KcLoadEvent } from './load-event.js';
import type { KcProblemEvent } from './problem-event.js';
import { KcSelectEvent } from './select-event.js';

test('events reach the page out of the shadow tree', () => {
  const change = new KcChangeEvent({ kind: 'set', field: 'title', value: 'Rencana' });
  expect(change).toMatchObject({ type: 'kc-change', bubbles: true, composed: true });
  const select = new KcSelectEvent({ kind: 'program', id: 'program-1' });
  expect(select).toMatchObject({ type: 'kc-select', bubbles: true, composed: true });
  select.preventDefault();
  expect(select.item).toEqual({ kind: 'program', id: 'program-1' });
});

test('a widget tells of each plan once, when it is drawn', async () => {
  const loaded = vi.fn((event: KcLoadEvent) => event.plan.masterplan.region.name);
  mount(
    html`<kc-readiness-radar .masterplan=${samplePlan()} @kc-load=${loaded}></kc-readiness-radar>`,
  );
  const element = await widget('kc-readiness-radar');
  element.theme = 'dark';
  await element.updateComplete;
  element.masterplan = emptyPlan();
  await element.updateComplete;
  expect(loaded.mock.results.map(({ value }) => value)).toEqual([
    'Kota Tasikmalaya',
    'Kabupaten Ciamis',
  ]);
});

test('a widget tells of a plan that it can’t show', async () => {
  const problems: string[] = [];
  mount(
    html`<kc-readiness-radar
      src="http://["
      @kc-problem=${(event: KcProblemEvent) => problems.push(event.problem.kind)}
    ></kc-readiness-radar>`,
  );
  await widget('kc-readiness-radar');
  expect(problems).toEqual(['failed']);
});
