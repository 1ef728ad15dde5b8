import { expect, test } from 'vitest';
import { wheel } from './testing/wheel.mjs';
import { webTypes } from './web-types.mjs';

test('JetBrains editors learn elements with all that can be set, heard and styled', () => {
  const { contributions, name, version } = webTypes([wheel], { name: 'p', version: '1.2.3' });
  expect({ name, version }).toEqual({ name: 'p', version: '1.2.3' });
  const [element] = contributions.html.elements;
  expect(element.attributes[0]).toEqual({
    name: 'as-of',
    description: 'A moment',
    value: { type: 'string | null' },
  });
  expect(element.js.properties.map((property) => property.name)).toEqual([
    'asOf',
    'theme',
    'turned',
  ]);
  expect(element.js.events).toEqual(wheel.events);
  expect(element.css).toEqual({ properties: wheel.cssProperties, parts: wheel.parts });
});
