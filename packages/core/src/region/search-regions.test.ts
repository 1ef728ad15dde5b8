import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regions } from './regions.js';
import { searchRegions } from './search-regions.js';

function names(query: string): string[] {
  return searchRegions(query).map((region) => region.name);
}

it('finds a region by any part of its name, whatever the case', () => {
  expect(names('TASIK')).toEqual(['Kabupaten Tasikmalaya', 'Kota Tasikmalaya']);
  expect(names('kota tasik')).toEqual(['Kota Tasikmalaya']);
});

it('does not mind spaces, dots and hyphens', () => {
  expect(names('lubuklinggau')).toEqual(['Kota Lubuk Linggau']);
  expect(names('  lubuk   linggau ')).toEqual(['Kota Lubuk Linggau']);
  expect(names('Kab. Tasik')).toEqual(['Kabupaten Tasikmalaya']);
  expect(names('tojo una una')).toEqual(['Kabupaten Tojo Una-Una']);
  expect(names('fak fak')[0]).toBe('Kabupaten Fakfak');
});

it('puts the name that was typed before names that only contain it', () => {
  expect(names('bandung').slice(0, 3)).toEqual([
    'Kabupaten Bandung',
    'Kota Bandung',
    'Kabupaten Bandung Barat',
  ]);
  expect(names('bali')[0]).toBe('Bali');
  expect(names('una una')[0]).toBe('Kabupaten Tojo Una-Una');
});

it('finds nothing where nothing or only signs are typed, or no name fits', () => {
  expect(names('')).toEqual([]);
  expect(names(' .- ')).toEqual([]);
  expect(names('kota atlantis')).toEqual([]);
});

it('finds every region first by its own name, in any case and without spaces', () => {
  const mangled = fc
    .constantFrom(...regions)
    .chain((region) =>
      fc.tuple(
        fc.constant(region),
        fc.constantFrom(
          region.name.toUpperCase(),
          region.name.toLowerCase(),
          region.name.replaceAll(' ', ''),
        ),
      ),
    );
  fc.assert(
    fc.property(mangled, ([region, query]) => {
      expect(searchRegions(query)[0]).toEqual(region);
    }),
  );
});
