import { createEditor } from '@kotacerdas/core/masterplan';
import { expect, test } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { removalOf, restoring } from './removal.js';

const waiting = examplePlan.programs.find(
  ({ dependsOnProgramIds }) => dependsOnProgramIds.length > 0,
);
const id = waiting?.dependsOnProgramIds[0];
if (id === undefined) throw new Error('No programme of the example waits for another.');

test('putting a programme back gives the plan that there was', () => {
  const removal = removalOf(examplePlan, id);
  expect(removal?.waiting.map((program) => program.id)).toContain(waiting?.id);
  const editor = createEditor(examplePlan);
  expect(editor.apply({ kind: 'remove', list: 'programs', id, unlink: true }).ok).toBe(true);
  if (removal === null) return;
  const changes = restoring(editor.masterplan, removal);
  expect(editor.apply({ kind: 'all', changes }).ok).toBe(true);
  expect(editor.masterplan.programs).toEqual(examplePlan.programs);
});

test('what went meanwhile isn’t linked to again', () => {
  const removal = removalOf(examplePlan, id);
  if (removal === null || waiting === undefined) return;
  const editor = createEditor(examplePlan);
  editor.apply({ kind: 'remove', list: 'programs', id, unlink: true });
  editor.apply({ kind: 'remove', list: 'programs', id: waiting.id, unlink: true });
  expect(editor.apply({ kind: 'all', changes: restoring(editor.masterplan, removal) }).ok).toBe(
    true,
  );
});

test('a programme that there isn’t can’t be taken out', () => {
  expect(removalOf(examplePlan, 'nowhere')).toBeNull();
});
