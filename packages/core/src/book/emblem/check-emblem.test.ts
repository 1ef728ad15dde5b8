import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../locale/describe-issue.js';
import { checkEmblem } from './check-emblem.js';
import { jpegOf, pngOf } from './testing/pictures.js';

const codeOf = (bytes: Uint8Array) => {
  const result = checkEmblem(bytes);
  return result.ok ? null : result.issues.map(({ code }) => code);
};

const text = (content: string) => new TextEncoder().encode(content);

describe('an emblem is taken', () => {
  it('as PNG, with its size', () => {
    const bytes = pngOf(600, 720);
    expect(checkEmblem(bytes)).toEqual({
      ok: true,
      emblem: { type: 'png', bytes, width: 600, height: 720 },
    });
  });

  it('as JPEG, whatever a camera wrote before the picture', () => {
    const bytes = jpegOf(300, 400);
    expect(checkEmblem(bytes)).toEqual({
      ok: true,
      emblem: { type: 'jpg', bytes, width: 300, height: 400 },
    });
  });

  it('from within other bytes', () => {
    const around = new Uint8Array([1, 2, 3, ...pngOf(5, 7), 4]);
    expect(checkEmblem(around.subarray(3, -1))).toMatchObject({ emblem: { width: 5, height: 7 } });
  });
});

describe('an emblem is refused', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['SVG, which may hold scripts', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a document', text('%PDF-1.7')],
    ['a GIF', text('GIF89a')],
    ['a PNG that was cut off', pngOf(600, 720).subarray(0, 40)],
    ['a PNG without a size', pngOf(0, 720)],
    ['no more than the first bytes of a PNG', pngOf(600, 720).subarray(0, 10)],
    ['a JPEG without a size', jpegOf(300, 0)],
    ['a JPEG that was cut off', jpegOf(300, 400).subarray(0, 18)],
    ['a JPEG with only data', new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0])],
    ['what only begins as JPEG', new Uint8Array([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
    [
      'a JPEG whose parts have no length',
      new Uint8Array([0xff, 0xd8, ...Array<number>(40).fill(0xff)]),
    ],
  ])('that is %s', (_name, bytes) => {
    expect(codeOf(bytes)).toEqual(['emblem-not-a-picture']);
  });

  it('of 50 MB, without a look at its content', () => {
    const bytes = new Uint8Array(50 * 1024 ** 2);
    bytes.set(pngOf(600, 720));
    expect(codeOf(bytes)).toEqual(['emblem-too-large']);
  });

  it('of so many pixels that unpacking it would fill a memory', () => {
    expect(codeOf(pngOf(5000, 5000))).toBeNull();
    expect(codeOf(pngOf(5000, 5001))).toEqual(['emblem-too-many-pixels']);
    expect(codeOf(pngOf(4_000_000_000, 4_000_000_000))).toEqual(['emblem-too-many-pixels']);
  });

  it('in words that say what to do', () => {
    const result = checkEmblem(new Uint8Array(6 * 1024 ** 2));
    const sentences = result.ok
      ? []
      : result.issues.flatMap((issue) => [describeIssue('id', issue), describeIssue('en', issue)]);
    expect(sentences).toEqual([
      'Berkas lambang berukuran 6 MB; paling besar 5 MB. Perkecil gambarnya.',
      'The file of the emblem has 6 MB; at most 5 MB. Make it smaller.',
    ]);
  });
});
