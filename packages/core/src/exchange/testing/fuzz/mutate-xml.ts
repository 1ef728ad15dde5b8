import type { Dice } from './dice.js';

/** Tags, comments and what stands between them. */
const tokensOf = (xml: string) => xml.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? [];

const strange = [
  '<!-- <c r="A1"> -->',
  '<![CDATA[a & <b>]]>',
  '<?go away?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&lol;',
  '&#0;',
  '&#xD800;',
  '&amp;',
  '_x000D_',
  ' ',
  '\r\n',
  '\u0000',
  '<',
  '>',
  ']]>',
  '<c/>',
  '<row/>',
  '<v>7</v>',
  '<x:v xmlns:x="y">7</x:v>',
] as const;

const places = [
  'A1',
  'XFD1048576',
  'XFE1',
  'a1',
  '$B$2',
  '',
  'A0',
  'AAAA1',
  '1A',
  'A99999999',
] as const;
const types = ['s', 'n', 'str', 'inlineStr', 'b', 'e', 'd', 'x', '', '__proto__'] as const;
const figures = ['0', '1', '-1', '1.5', '1e9', 'NaN', '', '999999999999', ' 2 ', '0x10'] as const;

/** Another value for an attribute, of the kind that it has. */
function otherValue(name: string, dice: Dice): string {
  if (name === 'r' && dice.below(2) === 0) return dice.pick(places);
  if (name === 't') return dice.pick(types);
  return dice.pick(figures);
}

type Mutation = (tokens: string[], at: number, dice: Dice) => void;

const attribute = /\s([\w:]+)=("[^"]*"|'[^']*')/g;

/** One attribute of a tag, changed by `change`; tags without one stay. */
function withAttribute(
  tag: string,
  dice: Dice,
  change: (name: string, quoted: string) => string,
): string {
  const found = [...tag.matchAll(attribute)];
  const [chosen] = found.slice(dice.below(Math.max(1, found.length)));
  const [whole, name, quoted] = chosen ?? [];
  if (whole === undefined || name === undefined || quoted === undefined) return tag;
  return tag.replace(whole, () => change(name, quoted));
}

const onTag =
  (change: (name: string, quoted: string, dice: Dice) => string): Mutation =>
  (tokens, at, dice) => {
    tokens[at] = withAttribute(tokens[at] ?? '', dice, (name, quoted) =>
      change(name, quoted, dice),
    );
  };

const mutations: readonly [Mutation, ...Mutation[]] = [
  // Tokens.
  (tokens, at) => tokens.splice(at, 1),
  (tokens, at) => tokens.splice(at, 0, tokens[at] ?? ''),
  (tokens, at, dice) => {
    const other = dice.below(tokens.length);
    [tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? ''];
  },
  (tokens, at, dice) => tokens.splice(at, 0, dice.pick(strange)),
  // What stands in cells.
  (tokens, at, dice) => {
    const value = tokens.findIndex((token, index) => index >= at && !token.startsWith('<'));
    if (value !== -1) tokens[value] = dice.pick(figures);
  },
  // Attributes: another value, none, twice, written otherwise.
  onTag((name, _, dice) => ` ${name}="${otherValue(name, dice)}"`),
  onTag(() => ''),
  onTag((name, quoted) => ` ${name}=${quoted} ${name}=${quoted}`),
  onTag((name, quoted) => `\n${name} = '${quoted.slice(1, -1).replaceAll("'", '')}'`),
  onTag((name, quoted) => ` note="a > b" ${name}=${quoted}`),
  onTag((name, quoted) => ` x:${name}=${quoted}`),
];

/** XML with a few mutations of its tokens and attributes; often it is well-formed still. */
export function mutateXml(xml: string, dice: Dice): string {
  const tokens = [...tokensOf(xml)];
  const times = 1 + dice.below(3);
  for (let time = 0; time < times; time += 1) {
    dice.pick(mutations)(tokens, dice.below(Math.max(1, tokens.length)), dice);
  }
  return tokens.join('');
}
