import { expect, it } from 'vitest';
import { permissionLines } from './permission-lines';

const words = {
  typeName: (type: string) => (type === 'evaluation' ? 'Evaluasi' : type),
  onType: (verbs: readonly string[], type: string) => `${type}: ${verbs.join(', ')}`,
  fieldName: (type: string, field: string) => (field === 'title' ? 'Judul' : `${type}.${field}`),
  onFields: (verbs: readonly string[], type: string, fields: readonly string[]) =>
    `${type}, isian ${fields.join(' dan ')}: ${verbs.join(', ')}`,
};
const onType = (verb: string, ...fields: string[]) => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject: 'plugin::kotacerdas.evaluation',
  fields: fields.length === 0 ? null : fields,
});
const importing = { action: 'plugin::kotacerdas.import.create', subject: null, fields: null };

it('says in words what a role is without, each content type once', () => {
  const missing = [onType('update'), importing, onType('read')];
  expect(permissionLines(missing, { ...words, locale: 'id' })).toEqual([
    'Mengimpor isian dari Excel, sebatas yang boleh ditulis',
    'Evaluasi: read, update',
  ]);
  expect(permissionLines(missing, { ...words, locale: 'en' })[0]).toBe(
    'Import items from Excel, as far as they may be written',
  );
});

it('names an action that it does not know by its id, rather than hide it', () => {
  const unknown = { action: 'plugin::kotacerdas.new.thing', subject: null, fields: null };
  expect(permissionLines([unknown], { ...words, locale: 'id' })).toEqual([unknown.action]);
});

it('names the fields that a permission leaves out, once for all that leave out the same', () => {
  const missing = [
    onType('update', 'title', 'note'),
    onType('delete'),
    onType('read', 'note', 'title'),
    onType('create', 'title'),
  ];
  expect(permissionLines(missing, { ...words, locale: 'id' })).toEqual([
    'Evaluasi, isian Judul dan evaluation.note: read, update',
    'Evaluasi: delete',
    'Evaluasi, isian Judul: create',
  ]);
});
