import { expect, test } from 'vitest';
import { readMarkup } from '../markup/read-markup.js';
import { isElement } from '../markup/types.js';
import { writeXml } from '../markup/write-xml.js';
import { readRules } from './read-rules.js';
import { styleMarkup } from './style-markup.js';

function styled(markup: string, sheet: string): string {
  const [drawing] = readMarkup(markup).filter(isElement);
  return drawing === undefined ? '' : writeXml(styleMarkup(drawing, readRules(sheet, true)));
}

test('styles become attributes in the colours of the light theme, and hooks of the page go', () => {
  expect(
    styled(
      '<svg class="radar" part="radar" role="img" aria-label="A"><path class="ring" d="M0 0"></path></svg>',
      '.radar { display: block; inline-size: 100% } .radar .ring { fill: none; stroke: var(--_accent); stroke-width: 1.5px }',
    ),
  ).toBe('<svg><path d="M0 0" fill="none" stroke="#0a5c73" stroke-width="1.5"/></svg>');
});

test('more classes win, then names of elements, then what is said last', () => {
  expect(
    styled(
      '<svg class="a"><text class="b" fill="black">1</text></svg>',
      '.a .b { fill: red } text.b { fill: green } .b { fill: blue } .a { stroke: red } .a { stroke: blue }',
    ),
  ).toBe('<svg stroke="blue"><text fill="red">1</text></svg>');
});

test('a variable of the drawing holds for all that stands in it', () => {
  expect(
    styled(
      '<svg><g class="hue-2"><g><rect class="body"></rect></g></g></svg>',
      '.hue-2 { --hue: var(--_dimension-2) } .body { fill: var(--hue) }',
    ),
  ).toBe('<svg><g><g><rect fill="#672e64"/></g></g></svg>');
});

test('sizes of type are those of what stands around, in one unit', () => {
  expect(
    styled(
      '<svg class="sheet"><g class="small"><text class="smaller">1</text></g></svg>',
      '.sheet { font-size: 20px } .small { font-size: 0.5em } .smaller { font-size: 0.5em; font-weight: 650 }',
    ),
  ).toBe(
    '<svg font-size="20"><g font-size="10"><text font-size="5" font-weight="bold">1</text></g></svg>',
  );
});

test('what isn’t displayed isn’t there', () => {
  expect(styled('<svg><text class="no">1</text></svg>', '.no { display: none }')).toBe('<svg/>');
});

test('a drawing within the drawing becomes a group where it stands', () => {
  expect(
    styled(
      '<svg><svg overflow="visible" x="12.34567" y="8"><circle r="4"></circle></svg></svg>',
      '',
    ),
  ).toBe('<svg><g transform="translate(12.346 8)"><circle r="4"/></g></svg>');
});

test('an outline that lies below its letters is drawn before them', () => {
  expect(
    styled(
      '<svg><text class="a">1</text></svg>',
      '.a { fill: red; stroke: white; stroke-width: 3px; paint-order: stroke }',
    ),
  ).toBe(
    '<svg><text fill="white" stroke="white" stroke-width="3" aria-hidden="true">1</text><text fill="red">1</text></svg>',
  );
});

test('a variable that nobody sets is a mistake of ours', () => {
  expect(() => styled('<svg class="a"></svg>', '.a { fill: var(--none) }')).toThrow(TypeError);
});
