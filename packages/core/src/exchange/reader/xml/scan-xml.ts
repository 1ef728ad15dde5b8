import { ReadingEnded } from '../refusal.js';

/** What a scanner tells of, in the order of the document. Names come without their prefix. */
export interface XmlHandlers {
  /** `attributes` is what stands behind the name, as it is written: see `attributeOf`. */
  readonly open: (name: string, attributes: string) => void;
  /** As it is written, with its entities: see `decodeXml`. A long one may come in pieces. */
  readonly text: (raw: string) => void;
  readonly close: (name: string) => void;
  /**
   * Takes a whole element that begins at a bracket by itself, where it knows its shape; where the next thing begins,
   * or -1 to have it taken apart.
   */
  readonly shortcut?: (buffer: string, at: number) => number;
}

export interface XmlScanner {
  readonly write: (chunk: string) => void;
  /** @throws ReadingEnded where the document isn't complete */
  readonly end: () => void;
}

/** A tag is no longer than this; only a document made to hurt has one that never ends. */
const longestTag = 1_000_000;
const deepest = 64;

const damaged = () => new ReadingEnded('file-damaged');

const localName = (name: string) => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

const otherBlank = /[\t\r\n]/;

/** Where a tag's name ends: nearly always at a space. */
function blankIn(content: string): number {
  const space = content.indexOf(' ');
  const name = space === -1 ? content : content.slice(0, space);
  return otherBlank.test(name) ? content.search(/\s/) : space;
}

/** Where a construct that begins at `from` is over, and how it begins and ends. */
const constructs = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
] as const;

/**
 * Reads XML as it arrives, by looking for the next bracket: several times as fast as parsers that look at every
 * character, which is what a sheet of ten thousand rows needs. It knows what spreadsheets write and nothing more: a
 * document type, with which entities are made, ends the reading.
 */
export function scanXml({ close, open, shortcut = () => -1, text }: XmlHandlers): XmlScanner {
  let rest = '';
  const path: string[] = [];

  const openTag = (inner: string) => {
    const isEmpty = inner.endsWith('/');
    const content = isEmpty ? inner.slice(0, -1) : inner;
    const blank = blankIn(content);
    const written = blank === -1 ? content : content.slice(0, blank);
    if (written === '') throw damaged();
    const name = localName(written);
    open(name, blank === -1 ? '' : content.slice(blank));
    if (isEmpty) {
      close(name);
      return;
    }
    path.push(name);
    if (path.length > deepest) throw damaged();
  };

  const closeTag = (inner: string) => {
    const name = localName(inner.trimEnd());
    if (path.pop() !== name) throw damaged();
    close(name);
  };

  /** Handles the construct at `at`; where the next thing begins, or -1 where its end hasn't come yet. */
  const step = (buffer: string, at: number): number => {
    const second = buffer.charCodeAt(at + 1);
    if (second === slash) {
      const end = buffer.indexOf('>', at + 2);
      if (end === -1) return -1;
      closeTag(buffer.slice(at + 2, end));
      return end + 1;
    }
    if (second === bang || second === question) return special(buffer, at);
    const end = tagEnd(buffer, at + 1);
    if (end === -1) return -1;
    openTag(buffer.slice(at + 1, end));
    return end + 1;
  };

  const special = (buffer: string, at: number): number => {
    const construct = constructs.find(({ begin }) => buffer.startsWith(begin, at));
    if (construct === undefined) {
      if (buffer.length - at < '<![CDATA['.length) return -1;
      throw buffer.startsWith('<!DOCTYPE', at) ? new ReadingEnded('file-has-entities') : damaged();
    }
    const { begin, end } = construct;
    const found = buffer.indexOf(end, at + begin.length);
    if (found === -1) return -1;
    if (end === ']]>') text(escapeXml(buffer.slice(at + begin.length, found)));
    return found + end.length;
  };

  return {
    write(chunk) {
      const buffer = rest === '' ? chunk : rest + chunk;
      let at = 0;
      for (;;) {
        const next = buffer.indexOf('<', at);
        if (next === -1) break;
        if (next > at && path.length > 0) text(buffer.slice(at, next));
        const taken = shortcut(buffer, next);
        const after = taken === -1 ? step(buffer, next) : taken;
        if (after === -1) {
          at = next;
          break;
        }
        at = after;
      }
      // Text may end in the midst of an entity: it waits for the next tag.
      rest = buffer.slice(at);
      if (rest.length > longestTag) throw damaged();
    },
    end() {
      if (path.length > 0 || rest.trim() !== '') throw damaged();
    },
  };
}

const slash = '/'.charCodeAt(0);
const bang = '!'.charCodeAt(0);
const question = '?'.charCodeAt(0);
const doubleQuote = '"'.charCodeAt(0);
const equals = '='.charCodeAt(0);

/** The end of a tag: a bracket that stands in no quotes. */
function tagEnd(buffer: string, from: number): number {
  const end = buffer.indexOf('>', from);
  if (end === -1 || isWhole(buffer.slice(from, end))) return end;
  return quotedTagEnd(buffer, from);
}

/** Whether a tag ends here beyond doubt: behind the quote that closes a value, or without any quotes. */
function isWhole(tag: string): boolean {
  const last = tag.charCodeAt(tag.length - 1) === slash ? tag.length - 2 : tag.length - 1;
  const before = tag.charCodeAt(last - 1);
  // Behind the sign, or a blank after it, it would be the quote that opens a value.
  const isClosed = tag.charCodeAt(last) === doubleQuote && before !== equals && before > 32;
  return (isClosed || !tag.includes('"')) && !tag.includes("'");
}

function quotedTagEnd(buffer: string, from: number): number {
  let quote = '';
  for (let at = from; at < buffer.length; at += 1) {
    const character = buffer[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;');
