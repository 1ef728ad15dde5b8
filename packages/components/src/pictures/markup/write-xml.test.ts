import { expect, test } from 'vitest';
import { writeXml } from './write-xml.js';

test('what would be markup is escaped, in texts and in attributes', () => {
  const element = {
    name: 'text',
    attributes: new Map([['aria-label', '"<&>"']]),
    children: ['<b>&amp;</b>', { name: 'path', attributes: new Map(), children: [] }],
  };
  expect(writeXml(element)).toBe(
    '<text aria-label="&quot;&lt;&amp;&gt;&quot;">&lt;b&gt;&amp;amp;&lt;/b&gt;<path/></text>',
  );
});

test('what XML can’t hold becomes the sign of a missing letter', () => {
  expect(writeXml('a\u0000b\ud83dc\uffffd\te🌆')).toBe('a\ufffdb\ufffdc\ufffdd\te🌆');
});
