import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../translations/names-in';
import { textsFor } from '../../../translations/testing/texts-for';
import { tellField } from './tell-field';

const names = {
  'need-1': { id: 'K-GOV-01 Aplikasi antrean', en: 'K-GOV-01 Aplikasi antrean' },
  'smart-living': { id: 'Hidup cerdas', en: 'Smart Living' },
};

async function teller(locale: 'id' | 'en' = 'id') {
  const { intl, text } = await textsFor(locale);
  return { reader: { ...namesIn(intl), text, locale }, names, list: 'innovations' } as const;
}

describe('a difference between two versions', () => {
  it('is told by names in place of ids, and choices by theirs', async () => {
    const told = await teller('en');
    const change = {
      kind: 'value',
      path: ['dimensionId'],
      before: null,
      after: 'smart-living',
    } as const;
    expect(tellField(change, told)).toMatchObject({
      before: 'nothing',
      after: 'Smart Living',
    });
    const state = { kind: 'value', path: ['state'], before: 'draft', after: 'approved' } as const;
    expect(tellField(state, await teller())).toEqual({
      name: 'status',
      before: 'Draf',
      after: 'Disetujui',
    });
  });

  it('tells lists of ids and whole entries that came', async () => {
    const told = await teller();
    const links = {
      kind: 'words',
      path: ['needIds'],
      before: [],
      after: ['need-1'],
      added: ['need-1'],
      removed: [],
    } as const;
    expect(tellField(links, told)).toEqual({
      name: 'kebutuhan',
      before: 'kosong',
      after: 'K-GOV-01 Aplikasi antrean',
    });
    const entry = { name: 'PT Contoh', form: undefined, id: 'x' };
    const came = {
      kind: 'value',
      path: ['partners', 'x'],
      before: undefined,
      after: entry,
    } as const;
    expect(tellField(came, told).after).toContain('nama: PT Contoh');
  });

  it('tells numbers in the reader’s language, with four decimals at most', async () => {
    const weight = {
      kind: 'value',
      path: ['factors', 'need-1', 'weight'],
      before: 0.14,
      after: 0.18867924528301888,
    } as const;
    expect(tellField(weight, await teller())).toEqual({
      name: 'faktor › K-GOV-01 Aplikasi antrean › bobot',
      before: '0,14',
      after: '0,1887',
    });
  });

  it('tells an order by the names of what moved', async () => {
    const order = {
      kind: 'order',
      path: ['stages'],
      before: ['a', 'need-1'],
      after: ['need-1', 'a'],
    } as const;
    expect(tellField(order, await teller())).toEqual({
      name: 'tahap (urutan)',
      before: 'a; K-GOV-01 Aplikasi antrean',
      after: 'K-GOV-01 Aplikasi antrean; a',
    });
  });
});
