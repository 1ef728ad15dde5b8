import { unzlibSync } from 'fflate';

/** A piece of a page: its tag, `Artifact` for what isn't read out, and its words. */
export interface PdfPiece {
  readonly tag: string;
  readonly text: string;
  /** From the foot of the page, in points; of its last words. */
  readonly y: number;
  /** From the left, where its last words begin. */
  readonly x: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  readonly links: number;
}

const streamMark = '\nstream\n';

/** As much of a PDF as its tests ask for; knows only what pdfkit writes. */
export function readPdf(bytes: Uint8Array) {
  const file = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const object = (id: string | undefined): string => objects.get(id ?? '') ?? '';
  const stream = (id: string | undefined): string => {
    const body = object(id);
    const start = body.indexOf(streamMark) + streamMark.length;
    const head = body.slice(0, start);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const content = Uint8Array.from(body.slice(start, start + length), (one) => one.charCodeAt(0));
    const plain = head.includes('/FlateDecode') ? unzlibSync(content) : content;
    return Array.from(plain, (byte) => String.fromCharCode(byte)).join('');
  };
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const catalog = object(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const info = object(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  const kids =
    /\/Kids \[([^\]]*)\]/.exec(object(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]))?.[1] ?? '';
  const unicode = new Map<string, (code: string) => string>();
  const fontOf = (id: string) => {
    const known = unicode.get(id);
    if (known !== undefined) return known;
    const made = decoder(stream(/\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1]));
    unicode.set(id, made);
    return made;
  };
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]): PdfPage => {
    const page = object(id);
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const resources = object(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
        name,
        font,
      ]),
    );
    return {
      width: Number(width),
      height: Number(height),
      pieces: piecesOf(stream(/\/Contents (\d+) 0 R/.exec(page)?.[1]), (name) =>
        fontOf(fonts.get(name) ?? ''),
      ),
      links: [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '').matchAll(/\d+ 0 R/g)].length,
    };
  });
  const all = [...objects.values()];
  return {
    pages,
    catalog,
    /** `Title`, `Author` and what else is said of the whole. */
    info: Object.fromEntries(
      [...info.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, key = '', id]) => [key, textIn(object(id))]),
    ),
    outline: all.flatMap((body) => {
      const title = /^\/Title \(([\s\S]*?[^\\]|)\)$/m.exec(body)?.[1];
      return title === undefined ? [] : [textIn(`(${title})`)];
    }),
    /** The types of all elements of the structure. */
    elements: all.flatMap((body) =>
      /\n\/P \d/.test(body) ? (/^\/S \/(\w+)$/m.exec(body)?.[1] ?? []) : [],
    ),
    alternatives: all.flatMap((body) => {
      const alt = /^\/Alt (\([\s\S]*?[^\\]\))$/m.exec(body)?.[1];
      return alt === undefined ? [] : [textIn(alt)];
    }),
    images: all.filter((body) => body.includes('/Subtype /Image')).length,
    metadata: all.find((body) => body.includes('/Type /Metadata')) ?? '',
  };
}

/** What is said on a page or pages, as one text without spaces: a line may end anywhere. */
export const saidOn = (pages: readonly PdfPage[]): string =>
  pages
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replaceAll(/\s+/g, '');

function piecesOf(content: string, fontOf: (name: string) => (code: string) => string): PdfPiece[] {
  const pieces: { tag: string; text: string; x: number; y: number }[] = [];
  let open: (typeof pieces)[number] | null = null;
  let decode = (code: string) => code;
  const tokens =
    /\/(\w+) (?:BMC|<<[^>]*>> BDC)|(EMC)|\/(F\d+) [\d.]+ Tf|1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm|\[([^\]]*)\] TJ/g;
  for (const [, tag, end, font, x, y, shown] of content.matchAll(tokens)) {
    if (tag !== undefined) open = { tag, text: '', x: 0, y: 0 };
    if (font !== undefined) decode = fontOf(font);
    if (open !== null && x !== undefined && y !== undefined) {
      open.x = Number(x);
      open.y = Number(y);
    }
    if (open !== null && shown !== undefined) {
      for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/g)) open.text += decode(hex);
    }
    if (end !== undefined && open !== null) {
      pieces.push(open);
      open = null;
    }
  }
  return pieces;
}

/** By a map that gives texts for codes from 0 on. */
function decoder(map: string): (hex: string) => string {
  const texts = new Map<number, string>();
  for (const [, first = '0', list = ''] of map.matchAll(
    /<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g,
  )) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, text = ''], at) => {
      texts.set(parseInt(first, 16) + at, utf16(text.replaceAll(' ', '')));
    });
  }
  return (hex) =>
    (hex.match(/.{4}/g) ?? []).map((code) => texts.get(parseInt(code, 16)) ?? '').join('');
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** A string object: bytes, or UTF-16 behind its mark. */
function textIn(body: string): string {
  const inside = body
    .slice(1, -1)
    .replaceAll(/\\([nrtbf()\\])/g, (_, one: string) => escapes[one] ?? one);
  if (!inside.startsWith('\u00FE\u00FF')) return inside;
  const hex = Array.from(inside.slice(2), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, '0'),
  );
  return utf16(hex.join(''));
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};
