import { html } from 'lit';
import { expect, test } from 'vitest';
import '../../swot-quadrant/define.js';
import { button, mount, one, textOf, widget } from '../../testing/mount.js';
import { samplePlan } from '../../testing/plans.js';

test('the button works with the keyboard, and the table can be reached and scrolled', async () => {
  mount(html`<kc-swot-quadrant .masterplan=${samplePlan()}></kc-swot-quadrant>`);
  const element = await widget('kc-swot-quadrant');
  const frame = one(element, '#table-swot-swot-region');
  expect(frame.hasAttribute('tabindex')).toBe(false);
  button(element, 'Lihat tabel').click();
  await element.updateComplete;
  expect(frame.tabIndex).toBe(0);
  expect(frame.getAttribute('aria-label')).toBe('Posisi SWOT: Seluruh daerah');
  button(element, 'Tutup tabel').click();
  await element.updateComplete;
  expect(frame.hasAttribute('tabindex')).toBe(false);
});

test('the rows name themselves and figures are aligned', async () => {
  mount(html`<kc-swot-quadrant .masterplan=${samplePlan()}></kc-swot-quadrant>`);
  const element = await widget('kc-swot-quadrant');
  const rows = [...one(element, 'tbody').querySelectorAll('tr')];
  expect(rows.map((row) => row.querySelector('th[scope=row]')).every(Boolean)).toBe(true);
  expect(rows.map(textOf)[2]).toMatch(/Jumlah IFAS 1,00\s?3,10/);
  expect(getComputedStyle(one(element, 'td.numeric')).textAlign).toBe('end');
});
