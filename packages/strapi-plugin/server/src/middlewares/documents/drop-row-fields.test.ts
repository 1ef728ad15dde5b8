import { expect, it } from 'vitest';
import { dropRowFields } from './drop-row-fields';

it('leaves what officers fill in, and takes away what is not theirs to say', () => {
  const params = {
    documentId: 'abc',
    locale: 'xx',
    data: { id: 7, locale: 'xx', documentId: 'def', title: 'Banjir', opd: { id: 3 } },
  };
  dropRowFields(params, params.data);
  expect(params).toEqual({
    documentId: 'abc',
    data: { documentId: 'def', title: 'Banjir', opd: { id: 3 } },
  });
});
