import { errors } from '@strapi/utils';
import type { TypeName } from '../../content-types/define/type-name';
import labels from '../../../../admin/src/translations/fields.id.json';

const labelOf: Readonly<Record<string, string>> = labels;

/** A field as officers read it in Content Manager. */
export function fieldLabel(name: TypeName, field: string): string {
  return labelOf[`${field}@${name}`] ?? labelOf[field] ?? field;
}

/** Stops a save with a sentence about one field; Content Manager shows it beside that field. */
export function refuse(name: TypeName, field: string, sentence: string): never {
  const message = `“${fieldLabel(name, field)}”: ${sentence}`;
  throw new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
}
