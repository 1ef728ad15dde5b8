import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pngOf } from '../../emblem/testing/pictures.js';
import { bookToDocx } from '../book-to-docx.js';
import { findAll, openDocx } from '../testing/open-docx.js';
import { sampleBook } from '../testing/sample-book.js';
import { coreProperties } from './core-properties.js';
import { stopClock } from './stop-clock.js';

const png = pngOf(20, 10);
const whole = () =>
  bookToDocx(sampleBook(), {
    emblem: { type: 'jpg', bytes: pngOf(60, 70), width: 60, height: 70 },
    pictures: () => ({ svg: '', png, width: 20, height: 10 }),
  });

/** Where a target leads to from the part that names it. */
const resolve = (relationships: string, target: string): string =>
  relationships.replace(/_rels\/[^/]*$/, '') + target;

it('every part that another names is there', async () => {
  const { parts, files } = openDocx(await whole());
  const targets = [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, part]) =>
      findAll([part], 'Relationship').map(({ attributes }) =>
        resolve(path, attributes.get('Target') ?? ''),
      ),
    );
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !files.has(target))).toEqual([]);
});

it('every reference to another part has its relationship', async () => {
  const { parts } = openDocx(await whole());
  const document = [...parts]
    .filter(([path]) => path === 'word/document.xml')
    .map(([, part]) => part);
  const known = findAll(
    [...parts].filter(([path]) => path === 'word/_rels/document.xml.rels').map(([, part]) => part),
    'Relationship',
  ).map(({ attributes }) => attributes.get('Id'));
  const used = [
    ...findAll(document, 'blip').map(({ attributes }) => attributes.get('embed')),
    ...['headerReference', 'footerReference'].flatMap((name) =>
      findAll(document, name).map(({ attributes }) => attributes.get('id')),
    ),
  ];
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

it('every part has its type, and no type is of a part that is not there', async () => {
  const { files, parts } = openDocx(await whole());
  const types = [...parts]
    .filter(([path]) => path === '[Content_Types].xml')
    .map(([, part]) => part);
  const byEnding = findAll(types, 'Default').map(({ attributes }) => attributes.get('Extension'));
  const byName = findAll(types, 'Override').map(({ attributes }) => attributes.get('PartName'));
  const untyped = [...files.keys()].filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !byName.includes(`/${path}`) &&
      !byEnding.includes(path.replace(/^.*\./, '')),
  );
  expect(untyped).toEqual([]);
  expect(byName.filter((name) => !files.has((name ?? '').slice(1)))).toEqual([]);
});

it('the same book gives the same bytes', async () => {
  expect(await whole()).toEqual(await whole());
});

it('it is as old as what it shows', async () => {
  const draft = openDocx(await bookToDocx(sampleBook({ asOf: '2025-01-31' })));
  expect(draft.text('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2025-01-31T00:00:00Z',
    '2025-01-31T00:00:00Z',
  ]);
});

it.each([
  ['2026-12-01T02:00:00.000Z', '2026-12-01'],
  ['2026-12-01T16:59:59.999Z', '2026-12-01'],
  ['2026-11-30T18:30:00.000Z', '2026-12-01'],
])('an edition of %s is of the day that its cover names', (publishedAt, day) => {
  const edition = { number: 1, publishedAt, hash: 'a'.repeat(64) };
  expect(coreProperties(sampleBook({ edition }))).toContain(`>${day}T00:00:00Z<`);
});

it('a day that is none is left out rather than written wrong', () => {
  expect(coreProperties(sampleBook({ asOf: 'kemarin' }))).not.toContain('dcterms:W3CDTF');
});

it('entries are of no moment, and hold what they held', async () => {
  const bytes = await whole();
  const before = unzipSync(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times: number[] = [];
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) times.push(view.getUint32(at + 10, true));
    if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint32(at + 12, true));
  }
  expect(times.length).toBeGreaterThan(2 * Object.keys(before).length - 1);
  expect([...new Set(times)]).toEqual([0x00210000]);
  expect(strFromU8(before['word/document.xml'] ?? new Uint8Array())).toContain('<w:body>');
});

it('what is no ZIP file is no document', () => {
  expect(() => stopClock(new Uint8Array(5))).toThrow('plain ZIP');
  expect(() => stopClock(new Uint8Array(50))).toThrow('plain ZIP');
});
