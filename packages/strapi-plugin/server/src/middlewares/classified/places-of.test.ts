import { describe, expect, it } from 'vitest';
import { modelFields, type ModelFields } from './model-fields';
import { placesOf } from './places-of';

const dimension = { type: 'string', customField: 'plugin::kotacerdas.dimension' };
const models: Record<string, ModelFields | null> = {
  berita: modelFields({
    uid: 'berita',
    attributes: {
      dimension,
      one: { type: 'component', component: 'bagian' },
      zone: { type: 'dynamiczone' },
    },
  }),
  bagian: modelFields({ uid: 'bagian', attributes: { dimension } }),
};
const lookUp = (uid: string) => models[uid] ?? null;

function places(data: Record<string, unknown>) {
  const { berita } = models;
  if (berita === null || berita === undefined) throw new Error('There is no model');
  const owner = { uid: 'berita', where: { documentId: 'a' } };
  return placesOf(berita, data, owner, lookUp).map((place) => [
    place.path.join('.'),
    place.owner?.where ?? null,
  ]);
}

describe('the places of codes in what is written', () => {
  it('are those of the entry, of its components, and of what stands in a dynamic zone', () => {
    const data = {
      one: { id: 3, dimension: 'x' },
      zone: [{ __component: 'bagian' }, { __component: 'lain' }, { __component: 'bagian', id: 5 }],
    };
    expect(places(data)).toEqual([
      ['dimension', { documentId: 'a' }],
      ['one.dimension', { id: 3 }],
      ['zone.0.dimension', null],
      ['zone.2.dimension', { id: 5 }],
    ]);
  });

  it('are no more than that, whatever was sent in place of a component', () => {
    const owner = { documentId: 'a' };
    expect(places({ one: null, zone: 'bagian' })).toEqual([['dimension', owner]]);
    expect(places({ one: 4, zone: [null, 7, ['bagian']] })).toEqual([['dimension', owner]]);
  });
});
