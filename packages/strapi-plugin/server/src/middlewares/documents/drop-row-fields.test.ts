import { expect, it } from 'vitest';
import { dropRowFields } from './drop-row-fields';

const given = () => ({
  documentId: 'abc',
  locale: 'xx',
  data: { id: 7, locale: 'xx', documentId: 'def', title: 'Banjir', opd: { id: 3 } },
});

it('leaves what officers fill in, and takes away what is not theirs to say', () => {
  const params = given();
  dropRowFields('create', params, params.data);
  expect(params).toEqual({
    documentId: 'abc',
    data: { documentId: 'def', title: 'Banjir', opd: { id: 3 } },
  });
});

it('lets no save turn an entry into another', () => {
  const params = given();
  dropRowFields('update', params, params.data);
  expect(params).toEqual({ documentId: 'abc', data: { title: 'Banjir', opd: { id: 3 } } });
});
