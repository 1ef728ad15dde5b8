import { expect, it } from 'vitest';
import { numberedHeading } from './numbered-heading';

it('stands after its number', () => {
  expect(numberedHeading({ number: 'Bab 4', heading: 'Analisis kesiapan' })).toBe(
    'Bab 4 Analisis kesiapan',
  );
});

it('stands alone in a leaflet', () => {
  expect(numberedHeading({ number: null, heading: 'Ringkasan rencana' })).toBe('Ringkasan rencana');
});
