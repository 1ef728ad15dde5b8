import { describe, expect, it } from 'vitest';
import { modelFields, type ModelFields } from './model-fields';
import { placesOf, type Owner } from './places-of';

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
    told(place.owner),
  ]);
}

function told(owner: Owner | null): unknown {
  if (owner === null) return null;
  return 'where' in owner ? owner.where : [owner.attribute, owner.id, told(owner.within)];
}

describe('the places of codes in what is written', () => {
  it('are those of the entry, of its components, and of what stands in a dynamic zone', () => {
    const data = {
      one: { id: 3, dimension: 'x' },
      zone: [{ __component: 'bagian' }, { __component: 'lain' }, { __component: 'bagian', id: 5 }],
    };
    expect(places(data)).toEqual([
      ['dimension', { documentId: 'a' }],
      ['one.dimension', ['one', 3, { documentId: 'a' }]],
      ['zone.0.dimension', null],
      ['zone.2.dimension', ['zone', 5, { documentId: 'a' }]],
    ]);
  });

  it.each(['abc', '1e3', '', 1e300, -1, 0, 1.5, 2 ** 31, '99999999999', NaN, {}])(
    'are those of a new component where no row can have the id %j',
    (id) => {
      expect(places({ one: { id } })).toContainEqual(['one.dimension', null]);
    },
  );

  it('are no more than that, whatever was sent in place of a component', () => {
    const owner = { documentId: 'a' };
    expect(places({ one: null, zone: 'bagian' })).toEqual([['dimension', owner]]);
    expect(places({ one: 4, zone: [null, 7, ['bagian']] })).toEqual([['dimension', owner]]);
  });
});
