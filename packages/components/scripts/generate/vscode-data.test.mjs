import { expect, test } from 'vitest';
import { wheel } from './testing/wheel.mjs';
import { vscodeCssData, vscodeHtmlData } from './vscode-data.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

test('an editor suggests tags, attributes and the values they may have', () => {
  const { tags } = vscodeHtmlData([wheel]);
  expect(tags).toHaveLength(1);
  expect(tags[0].name).toBe('kc-wheel');
  expect(tags[0].description.value).toContain(
    'A wheel of six.\n\n**Events**\n\n- `kc-turn`: It turned',
  );
  expect(tags[0].description.value).toContain('- `default`: Not rendered');
  expect(tags[0].attributes).toEqual([
    { name: 'as-of', description: markdown('A moment') },
    {
      name: 'theme',
      description: markdown('Colours'),
      values: [{ name: 'light' }, { name: 'dark' }],
    },
    { name: 'turned', description: markdown('Whether turned'), valueSet: 'v' },
    { name: 'lang', description: markdown('Language') },
  ]);
});

test('what widgets share is suggested once', () => {
  const other = { ...wheel, parts: [{ name: 'base', description: 'Another' }] };
  expect(vscodeCssData([wheel, other])).toMatchObject({
    properties: [{ name: '--kc-ink', description: markdown('Text') }],
    pseudoElements: [{ name: '::part(base)', description: markdown('The surface') }],
  });
});
