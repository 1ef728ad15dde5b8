import { describe, expect, it } from 'vitest';
import { modelFields } from './model-fields';

const custom = (name: string, more: object = {}) => ({
  type: 'string',
  customField: `plugin::kotacerdas.${name}`,
  ...more,
});

describe('the fields of a model', () => {
  it('are those that hold codes, each as the office wants it', () => {
    const found = modelFields({
      uid: 'api::berita.berita',
      options: { draftAndPublish: true },
      attributes: {
        title: { type: 'string' },
        other: { type: 'string', customField: 'plugin::color.color' },
        dimension: custom('dimension', { required: true, options: { level: 'either' } }),
        many: custom('dimensions'),
        part: custom('sub-dimension', { options: { dimensionField: 'dimension' } }),
        loose: custom('sub-dimension', { options: { dimensionField: 'title' } }),
      },
    });
    expect(found?.hasDrafts).toBe(true);
    expect(found?.fields).toMatchObject([
      { name: 'dimension', isList: false, isRequired: true, options: { level: 'either' } },
      { name: 'many', isList: true, isRequired: false, options: { level: 'dimension' } },
      { name: 'part', dimensionField: 'dimension', options: { level: 'sub-dimension' } },
      { name: 'loose', dimensionField: null },
    ]);
  });

  it('may stand in components, of which a dynamic zone says itself which', () => {
    const found = modelFields({
      uid: 'api::berita.berita',
      attributes: {
        part: { type: 'component', component: 'kantor.bagian' },
        zone: { type: 'dynamiczone' },
        media: { type: 'media' },
      },
    });
    expect([...(found?.nested ?? [])]).toEqual([
      ['part', 'kantor.bagian'],
      ['zone', null],
    ]);
  });

  it('are none of what is no model', () => {
    expect(modelFields(undefined)).toBeNull();
  });
});
