import { expect, test } from 'vitest';
import { elementsNamed, readMarkup } from './read-markup.js';

test('elements are read with their attributes and texts, without what Lit writes for itself', () => {
  const read = readMarkup(
    '<!--lit-part x=--><svg viewBox="0 0 1 1">\n  <text hidden x="1"><!--lit-part-->A &lt;b&gt;<!--/lit-part--> &amp; <!--lit-part-->&quot;C&#39;<!--/lit-part--></text><?></svg><!--/lit-part-->',
  );
  expect(read).toEqual([
    {
      name: 'svg',
      attributes: new Map([['viewBox', '0 0 1 1']]),
      children: [
        {
          name: 'text',
          attributes: new Map([
            ['hidden', ''],
            ['x', '1'],
          ]),
          children: [`A <b> & "C'`],
        },
      ],
    },
  ]);
});

test('text that looks like markup stays text', () => {
  const [read] = readMarkup('<text aria-label="&lt;!-- &gt;">&lt;!--x--&gt;&amp;lt;</text>');
  expect(read).toMatchObject({
    attributes: new Map([['aria-label', '<!-- >']]),
    children: ['<!--x-->&lt;'],
  });
});

test.each(['<svg><g></svg></g>', '<svg>', '<a href=x>y</a>', 'a < b'])(
  '%s is refused',
  (markup) => {
    expect(() => readMarkup(markup)).toThrow(TypeError);
  },
);

test('elements are found wherever they stand', () => {
  const nodes = readMarkup('<g><path d="a"></path><g><path d="b"/></g></g><path d="c"></path>');
  expect(elementsNamed(nodes, 'path').map(({ attributes }) => attributes.get('d'))).toEqual([
    'a',
    'b',
    'c',
  ]);
});
