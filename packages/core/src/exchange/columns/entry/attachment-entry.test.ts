import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachmentEntry } from './attachment-entry.js';

const again = (entry: unknown) => attachmentEntry.read(attachmentEntry.print(entry));

it.each([
  ['SK Tim <https://contoh.go.id/sk.pdf>', { label: 'SK Tim', url: 'https://contoh.go.id/sk.pdf' }],
  ['SK Tim https://contoh.go.id/sk.pdf', { label: 'SK Tim', url: 'https://contoh.go.id/sk.pdf' }],
  ['https://contoh.go.id', { label: 'https://contoh.go.id', url: 'https://contoh.go.id' }],
  ['SK Tim', { label: 'SK Tim' }],
  ['SK Tim <>', { label: 'SK Tim' }],
  ['SK Tim <javascript:alert(1)>', null],
])('reads %s', (line, entry) => {
  expect(attachmentEntry.read(line)).toEqual(entry);
});

it('writes brackets of an address as browsers do', () => {
  expect(again({ label: 'SK', url: 'https://x.go.id/<b>' })).toEqual({
    label: 'SK',
    url: 'https://x.go.id/%3Cb%3E',
  });
});

const label = fc
  .array(fc.constantFrom('a', ' ', '<', '>', '<>', 'https://x', 'mailto:b'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');
const url = fc.stringMatching(/^https:\/\/[a-z<>/.:|]{1,20}$/);

it('reads again whatever it printed', () => {
  fc.assert(
    fc.property(label, fc.option(url, { nil: undefined }), (label, url) => {
      const entry = url === undefined ? { label } : { label, url };
      const kept = url?.replaceAll('<', '%3C').replaceAll('>', '%3E');
      expect(again(entry)).toEqual(kept === undefined ? { label } : { label, url: kept });
    }),
  );
});
