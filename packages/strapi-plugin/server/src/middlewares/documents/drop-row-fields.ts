/**
 * What the database and Strapi give a row is nothing that a form can ask for: with an id of its own choosing it would
 * take the place of another row, and in a language of its own an entry would exist twice. No type of ours has languages.
 */
export function dropRowFields(action: string, params: object, data: object): void {
  Reflect.deleteProperty(params, 'locale');
  for (const field of ['id', 'locale']) Reflect.deleteProperty(data, field);
  // What is there keeps its own; a new entry may bring one that nothing else has or had.
  if (action === 'update') Reflect.deleteProperty(data, 'documentId');
}
