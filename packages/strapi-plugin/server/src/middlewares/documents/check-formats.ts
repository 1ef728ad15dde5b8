import { masterplanSchema } from '@kotacerdas/core/masterplan';
import type * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import type { TypeName } from '../../content-types/define/type-name';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

interface Format {
  schema: z.ZodMiniType;
  expected: string;
}

const { shape } = masterplanSchema;
const innovation = shape.innovations.def.element.shape;
const program = shape.programs.def.element.shape;
const rpjmdProgram = shape.rpjmd.def.innerType.shape.programs.def.element.shape;
const profile = shape.region.shape.profile.def.innerType.shape;
const index = profile.spbe.def.innerType.shape.value;
const stage = innovation.stages.shape.development.shape.file.def.innerType.shape;

const format = (schema: z.ZodMiniType, expected: string): Format => ({ schema, expected });
const tags = format(shape.problems.def.element.shape.tags, 'tiap tag paling panjang 80 huruf.');
const code = format(
  shape.problems.def.element.shape.code,
  'kode paling panjang 32 huruf, misalnya P-GOV-01.',
);
const outOfFive = format(index, 'isi angka dari 0 sampai 5.');
const wholeNumber = 'isi bilangan bulat, tidak kurang dari 0.';

/** How a field has to be written: as the document asks, so that what was saved can be published. */
const formats: Partial<Record<TypeName, Readonly<Record<string, Format>>>> = {
  plan: {
    regionCode: format(shape.region.shape.code, 'tulis kode wilayah seperti 32 atau 32.78.'),
    areaKm2: format(profile.areaKm2, 'isi angka di atas 0.'),
    districts: format(profile.districts, wholeNumber),
    villages: format(profile.villages, wholeNumber),
    population: format(profile.population.def.innerType.shape.value, wholeNumber),
    spbe: outOfFive,
    pemdi: outOfFive,
  },
  opd: {
    nomenclatureCode: format(
      shape.opds.def.element.shape.nomenclatureCode,
      'tulis kode perangkat daerah seperti 2.16.2.20.2.21.01.0000.',
    ),
  },
  'rpjmd-program': {
    nomenclatureCode: format(
      rpjmdProgram.nomenclatureCode,
      'tulis kode program seperti 2.16.03 atau X.XX.01.',
    ),
  },
  'innovation-stage': {
    fileUrl: format(
      stage.url,
      'tulis alamat lengkap yang diawali https://, http://, atau mailto:.',
    ),
  },
  'swot-factor': {
    weight: format(
      shape.swot.def.element.shape.factors.def.element.shape.weight,
      'isi bobot tidak kurang dari 0.',
    ),
  },
  program: {
    nomenclatureCode: format(
      program.nomenclatureCode,
      'tulis kode nomenklatur seperti 2.16.03.2.02.0014.',
    ),
    locations: format(
      program.locations,
      'tulis kode wilayah seperti 32.78 atau 32.78.01.1001, satu per baris.',
    ),
    stakeholders: format(
      program.stakeholders,
      'tulis satu nama per baris, paling panjang 500 huruf.',
    ),
  },
  measure: {
    unit: format(
      program.indicators.def.element.shape.unit,
      'tulis satuan paling panjang 60 huruf, misalnya persen.',
    ),
  },
};

const everywhere: Readonly<Record<string, Format>> = { code, tags };

/** Refuses what the document could not hold. An empty field is for other rules. */
export function checkFormats({ name, data }: DocumentWrite): void {
  const known = { ...everywhere, ...formats[name] };
  for (const [field, { schema, expected }] of Object.entries(known)) {
    const value = data[field];
    if (!(field in contentTypes[name].attributes) || value === undefined || value === null) {
      continue;
    }
    if (!schema.safeParse(value).success) refuse(name, field, expected);
  }
}
