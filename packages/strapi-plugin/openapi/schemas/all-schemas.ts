import { frameworkSchema } from '@kotacerdas/core/framework';
import { masterplanSchema } from '@kotacerdas/core/masterplan';
import ts from 'typescript';
import * as z from 'zod/mini';
import type { JsonSchema } from './schema-of-type';
import { typeSchemas } from './type-schemas';

/** Zod says more about these than their types do: patterns, ranges, lengths. */
const checked = { Masterplan: masterplanSchema, Framework: frameworkSchema };

/** Every schema that an operation can name. */
export function allSchemas(typesFile: string): Map<string, JsonSchema> {
  const fromZod = Object.entries(checked).map(([name, schema]) => {
    // The version of JSON Schema is that of the whole description.
    const { $schema: _version, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    return [name, rest] as const;
  });
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  return new Map([
    ...typeSchemas(typesFile, options, new Set(Object.keys(checked))),
    ...fromZod,
    ['OpenApiDocument', { type: 'object', description: 'OpenAPI 3.1' }],
  ]);
}
