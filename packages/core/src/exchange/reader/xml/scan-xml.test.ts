import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { ReadingEnded } from '../refusal.js';
import { attributeOf } from './attribute-of.js';
import { decodeXml } from './decode-xml.js';
import { scanXml } from './scan-xml.js';

type Event = readonly [kind: string, text: string, attributes?: Readonly<Record<string, string>>];

const names = ['row', 'c', 'v', 'is', 't', 'x:c', 'hidden'];
const local = (name: string) => name.replace(/^x:/, '');

/** Texts that follow each other are one, however they came. */
function merged(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text')
      result[result.length - 1] = ['text', last[1] + event[1]];
    else result.push(event);
  }
  return result;
}

function ours(chunks: readonly string[]): Event[] {
  const events: Event[] = [];
  const scanner = scanXml({
    open: (name, attributes) => {
      const known = names.flatMap((each) => {
        const value = attributeOf(attributes, local(each));
        return value === null ? [] : [[local(each), value] as const];
      });
      events.push(['open', name, Object.fromEntries(known)]);
    },
    text: (raw) => {
      events.push(['text', decodeXml(raw)]);
    },
    close: (name) => {
      events.push(['close', name]);
    },
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return merged(events);
}

function theirs(text: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => {
    const known = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    events.push(['open', local(name), Object.fromEntries(known)]);
  });
  parser.on('text', (found) => events.push(['text', found]));
  parser.on('cdata', (found) => events.push(['text', found]));
  parser.on('closetag', ({ name }) => events.push(['close', local(name)]));
  parser.write(text).close();
  return merged(events);
}

const plain = fc.stringMatching(/^[a-z0-9 =\-é😀]{1,12}$/u);
const escaped = fc.constantFrom('&amp;', '&lt;', '&#65;', '&#x1F600;', '&quot;', '&apos;');
const content = fc.oneof(
  plain,
  escaped,
  fc.constantFrom('<!-- a > <c> -->', '<![CDATA[<c r="1">&]]>', "'", '"'),
);
const quotedValue = fc.oneof(
  fc.tuple(fc.constant('"'), fc.stringMatching(/^[a-z >='/:]{0,8}$/)),
  fc.tuple(fc.constant("'"), fc.stringMatching(/^[a-z >="/:]{0,8}$/)),
);
const attributes = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('row', 'c', 'v', 'is', 't', 'hidden'),
      quotedValue,
      fc.constantFrom('=', ' = ', '\n='),
    ),
    {
      selector: ([name]) => name,
      maxLength: 3,
    },
  )
  .map((list) =>
    list.map(([name, [quote, value], sign]) => ` ${name}${sign}${quote}${value}${quote}`).join(''),
  );

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(fc.constantFrom(...names), attributes).map(([name, given]) => `<${name}${given}/>`),
    fc
      .tuple(
        fc.constantFrom(...names),
        attributes,
        fc.array(fc.oneof(content, tie('element')), { maxLength: 4 }),
      )
      .map(([name, given, inner]) => `<${name}${given}>${inner.join('')}</${name}>`),
  ),
}));

describe('scanning XML', () => {
  it.each([
    [' row=" t="', null],
    [' row=" t=" t="n"', 'n'],
    [' row="a" t="b"', 'b'],
  ])('finds no attribute in the value of another: %s', (attributes, value) => {
    expect(attributeOf(attributes, 't')).toBe(value);
  });

  it.each(['r', ' ', ' r', 'r=', 'r = ', ' r="', ' r=\'"', '"\''])(
    'looks once at a tag that says nothing but %j',
    (piece) => {
      expect(attributeOf(` '${piece.repeat(200_000)}`, 't')).toBeNull();
    },
  );

  it('tells what a full parser tells, wherever the text is cut', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400), { maxLength: 6 }), (made, cuts) => {
        const text = `<?xml version="1.0"?><x:root xmlns:x="m">${made}</x:root>`;
        const places = [
          0,
          ...cuts.map((cut) => cut % text.length).toSorted((a, b) => a - b),
          text.length,
        ];
        const chunks = places.slice(1).map((end, index) => text.slice(places[index], end));
        const expected = theirs(text).map((event): Event =>
          event[1] === 'root' && event[0] === 'open' ? ['open', 'root', {}] : event,
        );
        expect(ours(chunks)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<a>',
    '<a></b>',
    '</a>',
    '<a><',
    '<a b="',
    '<a><!-- ',
    '< a/>',
    '<a/>rest',
    '<!ELEMENT a>',
  ])('ends at %j', (text) => {
    expect(() => ours([text])).toThrow(ReadingEnded);
  });

  it('never hangs or throws anything else, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '/',
            'a',
            ' ',
            '"',
            "'",
            '=',
            '!--',
            '-->',
            '![CDATA[',
            ']]>',
            '?',
            '&',
            ';',
            ':',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          try {
            ours([pieces.join('')]);
          } catch (error) {
            expect(error).toBeInstanceOf(ReadingEnded);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
