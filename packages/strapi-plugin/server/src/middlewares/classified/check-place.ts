import type { Locale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { ClassificationResponse } from '../../../../shared/contracts/classification';
import { getService } from '../../services/get-service';
import { codesIn, partFault, unknownCode, type Fault } from './fault-of';
import type { Place } from './places-of';
import { storedRows } from './stored-values';
import { tellFault, tellMissing } from './tell-fault';

interface Asked {
  readonly strapi: Core.Strapi;
  /** The language of the entry, where it has several. */
  readonly entryLocale: string | undefined;
  readonly isFinal: boolean;
  readonly readerLocale: Locale;
}

type Dimensions = ClassificationResponse['data']['dimensions'];

/** What is wrong with one field, in words; what is right is written as it is meant: each code once, nothing as `null`. */
export async function checkPlace(place: Place, asked: Asked): Promise<string | null> {
  const { data, field, owner } = place;
  const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
  const { dimensionField } = field;
  const isBeside = dimensionField !== null && data[dimensionField] !== undefined;
  if (value === undefined && owner !== null && !isBeside) return null;
  if (value === undefined && !isBeside && !(field.isRequired && asked.isFinal)) return null;
  const offered = await getService(asked.strapi, 'classification').offered(field.options.framework);
  const codes = codesIn(value, field.isList);
  if (offered === null) {
    const isKept = codes !== null && (await newCodes(place, codes, asked)).length === 0;
    return isKept ? null : tellMissing(field, asked.readerLocale);
  }
  const fault = await faultAt(place, codes, value, asked, offered.dimensions);
  if (fault !== null) return tellFault(fault, field, offered, asked.readerLocale);
  if (value !== undefined && codes !== null) data[field.name] = storedForm(codes, field.isList);
  return null;
}

async function faultAt(
  { data, field, owner }: Place,
  codes: readonly string[] | null,
  value: unknown,
  { entryLocale, isFinal, strapi }: Asked,
  dimensions: Dimensions,
): Promise<Fault | null> {
  if (codes === null) return { kind: 'no-code', found: value };
  const isMissing = codes.length === 0 && (value !== undefined || owner === null);
  if (isMissing && field.isRequired && isFinal) return { kind: 'needed' };
  const isUnknown = unknownCode(codes, field, dimensions) !== undefined;
  const { dimensionField } = field;
  if (!isUnknown && dimensionField === null) return null;
  const rows = owner === null ? [] : await storedRows(strapi, owner);
  const unknown = unknownCode(codesBeside(rows, field, codes), field, dimensions);
  if (unknown !== undefined) return { kind: 'unknown', code: unknown };
  if (dimensionField === null) return null;
  const stored = draftOf(rows, entryLocale);
  const [code] = value === undefined ? (codesIn(stored?.[field.name], false) ?? []) : codes;
  const beside = data[dimensionField];
  const dimension = beside === undefined ? stored?.[dimensionField] : beside;
  const isAsStored = code === stored?.[field.name] && dimension === stored?.[dimensionField];
  return code === undefined || isAsStored ? null : partFault(code, dimension, dimensions);
}

/**
 * The codes that aren't stored yet. A framework may have lost one since, or be gone itself: what is stored with it can
 * still be saved.
 */
async function newCodes(
  { field, owner }: Place,
  codes: readonly string[],
  { strapi }: Asked,
): Promise<string[]> {
  if (codes.length === 0 || owner === null) return [...codes];
  return codesBeside(await storedRows(strapi, owner), field, codes);
}

function codesBeside(
  rows: readonly Readonly<Record<string, unknown>>[],
  { isList, name }: Place['field'],
  codes: readonly string[],
): string[] {
  const kept = new Set(rows.flatMap((row) => codesIn(row[name], isList) ?? []));
  return codes.filter((code) => !kept.has(code));
}

/** What a form shows: the draft, in the language that is written. */
function draftOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  entryLocale: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const inLocale = rows.filter(({ locale }) => entryLocale === undefined || locale === entryLocale);
  return inLocale.find(({ publishedAt }) => publishedAt === null) ?? inLocale[0];
}

function storedForm(codes: readonly string[], isList: boolean): string | string[] | null {
  if (codes.length === 0) return null;
  return isList ? [...codes] : (codes[0] ?? null);
}
