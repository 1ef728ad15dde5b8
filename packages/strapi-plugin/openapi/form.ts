import type { Operation } from './operations/operation';
import type { JsonSchema } from './schemas/schema-of-type';

/** A form with a file, and fields that are JSON. */
export function toForm(
  { fields, file }: NonNullable<Operation['form']>,
  schema: (name: string) => JsonSchema,
): object {
  const types = Object.entries(fields);
  const content = {
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: file },
        ...Object.fromEntries(types.map(([name, type]) => [name, schema(type)])),
      },
    },
    encoding: Object.fromEntries(
      types.map(([name]) => [name, { contentType: 'application/json' }]),
    ),
  };
  return { required: true, content: { 'multipart/form-data': content } };
}
