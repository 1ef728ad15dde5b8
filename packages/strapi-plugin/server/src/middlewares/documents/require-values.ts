import type { TypeName } from '../../content-types/define/type-name';
import { refuse } from './refuse';
import { isFilled, valuesAfter } from './values-after';
import type { DocumentWrite } from './write';

type Values = Readonly<Record<string, unknown>>;

interface NeededValues {
  when: (values: Values) => boolean;
  fields: readonly string[];
  say: string;
}

const anyOf =
  (...fields: readonly string[]) =>
  (values: Values) =>
    fields.some((field) => isFilled(values[field]));

/** All of these or none. */
const together = (...fields: readonly string[]): NeededValues => ({
  when: anyOf(...fields),
  fields,
  say: 'isi juga, atau kosongkan pasangannya.',
});

const when = (field: string, value: string, fields: readonly string[], say: string) => ({
  when: (values: Values) => values[field] === value,
  fields,
  say,
});

const usg = together('urgency', 'seriousness', 'growth');
const igaChoices = ['igaInitiator', 'igaTechnology', 'igaForm'];
const igaTexts = [
  'igaAffairs',
  'igaTrialOn',
  'igaImplementedOn',
  'igaDesign',
  'igaPurpose',
  'igaBenefit',
];

/** Fields that mean nothing without each other. */
const needed: Partial<Record<TypeName, readonly NeededValues[]>> = {
  plan: [
    together('populationYear', 'population'),
    together('grossRegionalProductYear', 'grossRegionalProduct'),
    together('spbeYear', 'spbe'),
    together('pemdiYear', 'pemdi'),
    together('fiscalCapacity', 'fiscalCapacitySource'),
    {
      when: anyOf('leadersCommitmentReference'),
      fields: ['leadersCommitment'],
      say: 'isi juga, karena dasar komitmennya sudah diisi.',
    },
  ],
  problem: [usg],
  program: [usg, together('impactScale', 'effortScale')],
  innovation: [
    when(
      'proposer',
      'council',
      ['proposerName', 'proposerInstitution'],
      'isi karena pengusulnya Dewan Smart City.',
    ),
    {
      when: anyOf(...igaChoices, ...igaTexts, 'igaResult'),
      fields: igaChoices,
      say: 'isi juga, karena isian IGA lain sudah diisi.',
    },
  ],
  'innovation-stage': [
    { when: anyOf('fileUrl'), fields: ['fileLabel'], say: 'beri nama berkas yang ditautkan.' },
  ],
  'swot-analysis': [
    when('scope', 'dimension', ['dimensionId'], 'pilih dimensi yang dianalisis.'),
    when(
      'scope',
      'readiness-element',
      ['readinessElementId'],
      'isi elemen kesiapan yang dianalisis.',
    ),
  ],
  measure: [together('baselineYear', 'baselineValue')],
};

/** What belongs together is saved together: half of it would count as nothing. */
export async function requireValues(write: DocumentWrite): Promise<void> {
  const rules = needed[write.name];
  if (rules === undefined) return;
  const values = await valuesAfter(write);
  for (const rule of rules) {
    if (!rule.when(values)) continue;
    const empty = rule.fields.find((field) => !isFilled(values[field]));
    if (empty !== undefined) refuse(write.name, empty, rule.say);
  }
}
