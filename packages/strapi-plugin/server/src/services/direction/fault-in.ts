import type { DirectionType } from '../../../../shared/contracts/direction';
import { directionFields, type DirectionField } from '../../../../shared/direction/fields';

const longest: Readonly<Record<'code' | 'unit' | 'word' | 'line' | 'text', number>> = {
  code: 32,
  unit: 60,
  word: 80,
  line: 500,
  text: 20_000,
};

/** As it is typed here: a comma before the decimals, and nothing between thousands. */
const decimal = /^[-−–]?\d{1,15}(?:,\d{1,10})?$/;

type Value = Readonly<Record<string, unknown>>;

/** What a value says of the fields of its kind, tidied; nothing is `null`, and what else was sent isn't read. */
export function fieldsIn(type: DirectionType, value: Value): Record<string, unknown> {
  return Object.fromEntries(
    directionFields[type].map(({ kind, name }) => {
      const said: unknown = Object.hasOwn(value, name) ? value[name] : null;
      const text = typeof said === 'string' ? said.trim() : said;
      if (text === '' || text === undefined) return [name, null];
      const isDigits = typeof text === 'string' && /^\d{1,15}$/.test(text);
      if (kind === 'year' && isDigits) return [name, Number(text)];
      if (kind === 'number' && typeof text === 'string' && decimal.test(text)) {
        return [name, Number(text.replace(/^[−–]/, '-').replace(',', '.'))];
      }
      if (kind === 'rupiah' && typeof text === 'number') return [name, String(text)];
      return [name, text];
    }),
  );
}

/** What is wrong with the first field that can't be saved, in a sentence for whoever wrote it. */
export function faultIn(
  type: DirectionType,
  value: Value,
): { field: string; sentence: string } | null {
  for (const field of directionFields[type]) {
    const sentence = sentenceOf(field, value[field.name]);
    if (sentence !== null) return { field: field.name, sentence };
  }
  return null;
}

function sentenceOf({ choices, isRequired, kind }: DirectionField, value: unknown): string | null {
  if (value === null) {
    if (!isRequired) return null;
    return kind === 'link' || kind === 'choice' ? 'pilih salah satu.' : 'isi dulu bagian ini.';
  }
  switch (kind) {
    case 'year':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1945 && value <= 2200
        ? null
        : 'tulis tahun dengan empat angka, misalnya 2027.';
    case 'rupiah':
      return typeof value === 'string' && /^\d{1,15}$/.test(value)
        ? null
        : 'tulis rupiah penuh dengan angka saja, misalnya 1500000000.';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? null
        : 'tulis angka tanpa titik ribuan, dengan koma untuk desimal, misalnya 1250,5.';
    case 'choice':
      return choices?.values.some((known) => known === value) === true ? null : 'pilih salah satu.';
    case 'link':
      return typeof value === 'string' ? null : 'pilih salah satu.';
    default: {
      if (typeof value !== 'string') return 'isi dengan teks.';
      const most = longest[kind];
      return value.length <= most ? null : `paling panjang ${most} huruf.`;
    }
  }
}
