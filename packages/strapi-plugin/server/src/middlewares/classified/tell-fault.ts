import { shortenText, type Locale } from '@kotacerdas/core/locale';
import { codesOf } from '../../../../shared/classification/codes-of';
import type { ClassificationResponse } from '../../../../shared/contracts/classification';
import type { Fault } from './fault-of';
import type { ClassifiedField } from './model-fields';

type Offered = ClassificationResponse['data'];
type Words = Readonly<Record<Locale, string>>;

const levelNames: Readonly<Record<ClassifiedField['options']['level'], Words>> = {
  dimension: { id: 'dimensi', en: 'dimension' },
  'sub-dimension': { id: 'subdimensi', en: 'sub-dimension' },
  either: { id: 'dimensi atau subdimensi', en: 'dimension or sub-dimension' },
};

/** Names help people, codes help programs; of many, codes alone stay readable. */
const fewChoices = 8;

/** What is wrong with a field and what it takes, in one sentence or two. */
export function tellFault(
  fault: Fault,
  field: ClassifiedField,
  { dimensions, frameworks }: Offered,
  locale: Locale,
): string {
  const isIndonesian = locale === 'id';
  const level = levelNames[field.options.level][locale];
  const where = frameworks.map(({ name }) => name[locale]).join(', ');
  const choices = codesOf(dimensions, field.options.level);
  const listed = choices.map(({ code, name }) =>
    choices.length > fewChoices ? code : `${code} (${name[locale]})`,
  );
  const expected = isIndonesian
    ? `Kode ${level} yang dapat dipilih: ${listed.join(', ')}.`
    : `The codes to choose from: ${listed.join(', ')}.`;
  const say = (id: string, en: string) => `“${field.name}”: ${isIndonesian ? id : en}`;
  switch (fault.kind) {
    case 'needed':
      return say(`pilih ${level}. ${expected}`, `choose a ${level}. ${expected}`);
    case 'no-code': {
      const found = kindOf(fault.found)[locale];
      return field.isList
        ? say(
            `isi dengan daftar kode ${level}, bukan ${found}. ${expected}`,
            `give a list of ${level} codes, not ${found}. ${expected}`,
          )
        : say(
            `isi dengan satu kode ${level}, bukan ${found}. ${expected}`,
            `give one ${level} code, not ${found}. ${expected}`,
          );
    }
    case 'unknown': {
      const code = onOneLine(fault.code);
      return say(
        `“${code}” bukan kode ${level} dalam kerangka ${where}. ${expected}`,
        `“${code}” is no ${level} code of the framework ${where}. ${expected}`,
      );
    }
    case 'no-dimension':
      return say(
        `pilih dulu dimensinya dalam isian “${field.dimensionField ?? ''}”.`,
        `choose its dimension in “${field.dimensionField ?? ''}” first.`,
      );
    case 'other-dimension': {
      const name = fault.of.name[locale];
      return say(
        `“${fault.code}” adalah bagian dari dimensi ${name} (${fault.of.id}). Ubah isian “${field.dimensionField ?? ''}” atau pilih subdimensi lain.`,
        `“${fault.code}” is a part of the dimension ${name} (${fault.of.id}). Change “${field.dimensionField ?? ''}” or choose another sub-dimension.`,
      );
    }
  }
}

/** A field that means a framework which isn't there: its content type has to be put right. */
export function tellMissing({ name, options }: ClassifiedField, locale: Locale): string {
  const id = onOneLine(options.framework);
  return locale === 'id'
    ? `“${name}”: kerangka “${id}” yang disebut tipe konten ini tidak ada. Minta pengelola memilih kerangka lain dalam Content-Type Builder.`
    : `“${name}”: the framework “${id}” that this content type names is not there. Ask an administrator to choose another in the Content-Type Builder.`;
}

function kindOf(found: unknown): Words {
  if (Array.isArray(found)) return { id: 'daftar', en: 'a list' };
  switch (typeof found) {
    case 'string':
      return { id: 'teks', en: 'a text' };
    case 'number':
      return { id: 'angka', en: 'a number' };
    case 'boolean':
      return { id: 'ya/tidak', en: 'yes or no' };
    default:
      return { id: 'objek', en: 'an object' };
  }
}

/** Whatever was sent, on one line. */
const onOneLine = (text: string): string =>
  shortenText(text.replaceAll(/[\p{C}\p{Z}]+/gu, ' '), 60);
