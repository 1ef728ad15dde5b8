import { findFramework } from '@kotacerdas/core/framework';
import { expect, test, vi } from 'vitest';
import { examplePlan } from '../testing/story.js';
import './define.js';
import type { programFormPart } from './program-form-part.js';

const form = vi.hoisted(() => {
  let come: (part: typeof programFormPart) => void = () => undefined;
  const coming = new Promise<typeof programFormPart>((resolve) => {
    come = resolve;
  });
  return { come: (part: typeof programFormPart) => come(part), coming };
});

vi.mock(import('./later-program-form.js'), async () => {
  const { Later } = await import('../base/later.js');
  return { laterProgramForm: new Later(() => form.coming) };
});

test('the way back stands before the form, and nothing to write or undo does', async () => {
  const element = document.createElement('kc-program-editor');
  element.masterplan = examplePlan;
  element.framework = findFramework(examplePlan.framework.id);
  element.program = examplePlan.programs.find(({ state }) => state === 'draft')?.id ?? null;
  document.body.append(element);
  await element.updateComplete;
  const found = (selector: string) => element.renderRoot.querySelector(selector);
  expect(found('.back')).not.toBeNull();
  expect(found('[role=status].loading')).not.toBeNull();
  expect(found('input, textarea')).toBeNull();
  expect(element.renderRoot.querySelectorAll('button')).toHaveLength(1);

  form.come((await import('./program-form-part.js')).programFormPart);
  await expect.poll(() => found('[data-field=name]')).not.toBeNull();
  expect(found('.loading')).toBeNull();
  element.remove();
});
