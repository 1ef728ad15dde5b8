import type { FieldInput, FieldSpec } from './field-spec';
import type { FieldPath } from './value-at';

/** A field that has the name of its column. */
export const field = (
  column: string,
  input: FieldInput,
  { isRequired = false, path = [column] }: { isRequired?: boolean; path?: FieldPath } = {},
): FieldSpec => ({ path, column, input, isRequired });

export const line = { kind: 'line' } as const;
export const text = { kind: 'text' } as const;
export const lines = { kind: 'lines' } as const;
export const day = { kind: 'day' } as const;
export const year = {
  kind: 'number',
  unit: 'year',
  min: 1945,
  max: 2200,
  hint: 'form.year.hint',
} as const;
export const rupiah = { kind: 'number', unit: 'rupiah', min: 0, hint: 'form.rupiah.hint' } as const;
export const scale = {
  kind: 'number',
  unit: 'scale',
  min: 1,
  max: 5,
  hint: 'form.scale.hint',
} as const;

export const dimension = field(
  'dimensionId',
  { kind: 'one', list: 'dimensions' },
  { isRequired: true },
);
export const subDimension = field('subDimensionId', { kind: 'one', list: 'sub-dimensions' });
export const opd = field(
  'opd',
  { kind: 'one', list: 'opds' },
  { isRequired: true, path: ['opdId'] },
);
export const tags = field('tags', lines);

/** Long texts of a group: each column stands in the group under its own name. */
export const texts = (group: string, columns: Readonly<Record<string, string>>): FieldSpec[] =>
  Object.entries(columns).map(([column, name]) => field(column, text, { path: [group, name] }));
