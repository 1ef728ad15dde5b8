import { expect, it } from 'vitest';
import { splitPage } from './split-page.mjs';

const page = [
  '# core/swot',
  '## Interfaces\n\n### Swot\n\n#### Example\n\nA plan.',
  '## Type Aliases\n\n### Kind',
  '## Variables\n\n### kind',
  '## Functions\n\n### score()\n\nSee [`Kind`](#kind).',
].join('\n\n');

it('parts what one calls from the types', () => {
  const { calls, types } = splitPage(page);
  expect(calls).toContain('# core/swot\n\n## Variables');
  expect(calls).toContain('### score()');
  expect(calls).not.toContain('### Swot');
  expect(types).toContain('# core/swot: types\n\n## Interfaces');
  expect(types).toContain('### Kind');
});

it('says where each anchor is by now', () => {
  const { anchors } = splitPage(page);
  expect(Object.fromEntries(anchors)).toEqual({
    swot: { part: 'types', anchor: 'swot' },
    kind: { part: 'types', anchor: 'kind' },
    'kind-1': { part: 'calls', anchor: 'kind' },
    score: { part: 'calls', anchor: 'score' },
  });
});

it.each([
  ['types alone', '# x\n\n## Interfaces\n\n### A'],
  ['nothing', '# x'],
])('leaves a page of %s as it is', (_, text) => {
  expect(splitPage(text)).toMatchObject({ calls: text, types: null });
});
