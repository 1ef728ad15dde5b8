import { expect, it } from 'vitest';
import { textsFor } from '../translations/testing/texts-for';
import { statusText } from './status-text';

const { text } = await textsFor('id');
const said = (status: number | undefined) => text(statusText(status));

it('tells a server that can’t be reached from one that has failed', () => {
  for (const status of [undefined, 502, 503, 504])
    expect(said(status)).toContain('tidak terjangkau');
  for (const status of [500, 400]) {
    expect(said(status)).not.toContain('tidak terjangkau');
    expect(said(status)).not.toContain('sambungan');
  }
});

it('names whom to ask for a right, and says what is gone', () => {
  expect(said(403)).toContain('Admin Daerah');
  expect(said(404)).toContain('tidak ada');
});

it.each([undefined, 400, 401, 403, 404, 413, 500, 503])(
  'says what to do next after %s',
  (status) => {
    expect(said(status)).toMatch(/coba lagi|masuk lagi|mintalah|muat ulang|perkecil/i);
  },
);
