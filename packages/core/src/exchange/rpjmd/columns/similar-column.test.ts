import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rpjmdNames } from '../names.js';
import { matchColumn } from './match-column.js';
import { similarColumn } from './similar-column.js';

const similar = similarColumn(rpjmdNames);
const exact = matchColumn(rpjmdNames);
const names = rpjmdNames.columns.flatMap(({ key, synonyms, title }) => [
  key,
  title.id,
  ...synonyms,
]);

describe('a header that is nearly the name of a column', () => {
  it.each([
    ['Nama Progam', 'program'],
    ['Perangkt Daerah', 'opd'],
    ['Indikatr Kinerja', 'indicator'],
  ])('“%s” is %s', (header, key) => {
    expect(exact(header)).toBeNull();
    expect(similar(header)).toBe(key);
  });

  it.each(['Misi', 'Kota', 'Keterangan', 'Nomor', 'Target 2026', '__proto__', ''])(
    '“%s” is like none',
    (header) => {
      expect([null, exact(header)]).toContain(similar(header));
    },
  );

  it('is never taken for another where its name is right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect([exact(name), null]).toContain(similar(name));
      }),
    );
  });
});
