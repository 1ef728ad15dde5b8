import { codesOf } from '../../../../shared/classification/codes-of';
import type { OfferedDimension } from '../../../../shared/contracts/classification';
import type { ClassifiedField } from './model-fields';

/** Why a value can't be saved. */
export type Fault =
  | { readonly kind: 'needed' }
  | { readonly kind: 'no-code'; readonly found: unknown }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'no-dimension'; readonly code: string }
  | { readonly kind: 'other-dimension'; readonly code: string; readonly of: OfferedDimension };

/** What a value says, as codes, each once; `null` where it says something else. */
export function codesIn(value: unknown, isList: boolean): string[] | null {
  const given: unknown[] = isList ? listOf(value) : [value];
  const said = given.filter((each) => each !== undefined && each !== null && each !== '');
  const codes = said.filter((each) => typeof each === 'string');
  return codes.length === said.length ? [...new Set(codes)] : null;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  // What is no list is no code either, also where its text would be one.
  return Array.isArray(value) ? value : [{ value }];
}

/** The first code that the field doesn't take; those that are stored already stay as they are. */
export function unknownCode(
  codes: readonly string[],
  { options }: ClassifiedField,
  dimensions: readonly OfferedDimension[],
): string | undefined {
  const known = new Set(codesOf(dimensions, options.level).map(({ code }) => code));
  return codes.find((code) => !known.has(code));
}

/** A sub-dimension is a part of the dimension that is chosen beside it. */
export function partFault(
  code: string,
  dimensionCode: unknown,
  dimensions: readonly OfferedDimension[],
): Fault | null {
  const parts = codesOf(dimensions, 'either');
  const of = parts.find((each) => each.code === code)?.dimension ?? null;
  if (of === null) return null;
  const beside = parts.find((each) => each.code === dimensionCode);
  if (beside === undefined) return { kind: 'no-dimension', code };
  const dimensionId = beside.dimension?.id ?? beside.code;
  return dimensionId === of.id ? null : { kind: 'other-dimension', code, of };
}
