import { html } from 'lit';
import { expect, test } from 'vitest';
import '../program-editor/define.js';
import '../readiness-form/define.js';
import '../tows-matrix/define.js';
import { mount, textOf, widget } from '../testing/mount.js';
import { samplePlan } from '../testing/plans.js';

test('a property that a framework sets to undefined is as if it had never been set', async () => {
  mount(html`<kc-program-editor .masterplan=${samplePlan()}></kc-program-editor>`);
  const editor = await widget('kc-program-editor');
  const list = textOf(editor);
  Reflect.set(editor, 'program', 'program-1');
  await editor.updateComplete;
  expect(textOf(editor)).not.toBe(list);
  Reflect.set(editor, 'program', undefined);
  await editor.updateComplete;
  expect(editor.program).toBeNull();
  expect(textOf(editor)).toBe(list);
});

test('so it is from the beginning', async () => {
  mount(
    html`<kc-readiness-form
      .opd=${undefined}
      .rater=${undefined}
      .masterplan=${samplePlan()}
    ></kc-readiness-form>`,
  );
  const form = await widget('kc-readiness-form');
  expect([form.opd, form.rater]).toEqual([null, null]);
  expect(textOf(form)).toContain('Siapa yang mengisi?');
});

test('null from the beginning is what nobody has set, too', async () => {
  const matrix = document.createElement('kc-tows-matrix');
  Object.assign(matrix, { scope: null, masterplan: samplePlan() });
  mount(html`${matrix}`);
  await matrix.updateComplete;
  expect(matrix.scope).toBe('region');
  expect(textOf(matrix)).toContain('Matriks TOWS: Seluruh daerah');
});

test('an attribute that is removed leaves what there was without it', async () => {
  mount(
    html`<kc-tows-matrix scope="smart-governance" .masterplan=${samplePlan()}></kc-tows-matrix>`,
  );
  const matrix = await widget('kc-tows-matrix');
  expect(textOf(matrix)).toContain('Smart Governance');
  matrix.removeAttribute('scope');
  await matrix.updateComplete;
  expect(matrix.scope).toBe('region');
  expect(textOf(matrix)).toContain('Matriks TOWS: Seluruh daerah');
});
