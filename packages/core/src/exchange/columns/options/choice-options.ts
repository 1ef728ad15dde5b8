import {
  beneficiaries,
  directions,
  factorKinds,
  fundingSources,
  horizons,
  igaForms,
  igaInitiators,
  igaTechnologies,
  innovationKinds,
  institutions,
  itemStates,
  pillars,
  programStatuses,
  strategyKinds,
  workKinds,
} from '../../../masterplan/choices.js';
import type { LocalisedText } from '../../../framework/types.js';
import type { TermKey } from '../../../locale/messages/terms/term-key.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { ColumnOption } from '../column-option.js';

const term = (key: TermKey): LocalisedText => ({
  id: translateTerm('id', key),
  en: translateTerm('en', key),
});

function optionsOf<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => LocalisedText,
): ColumnOption[] {
  return values.map((value) => ({ value, label: labelOf(value) }));
}

const named = <Value extends string>(
  labels: Readonly<Record<Value, readonly [id: string, en: string]>>,
  values: readonly Value[],
) => optionsOf(values, (value) => ({ id: labels[value][0], en: labels[value][1] }));

/** As budgets of regions name where money comes from. `APBD` alone may be of either level: it is asked. */
const fundingAliases: Readonly<Record<(typeof fundingSources)[number], readonly string[]>> = {
  'apbd-kabupaten-kota': [
    'APBD',
    'APBD kabupaten',
    'APBD kota',
    'APBD kab',
    'APBD kab.',
    'APBD kab/kota',
    'APBD kab./kota',
    'APBD II',
  ],
  'apbd-provinsi': ['APBD', 'APBD prov', 'APBD prov.', 'APBD I', 'Provinsi'],
  apbn: ['APBN', 'DAK', 'DAK fisik', 'DAK nonfisik', 'DAK non fisik', 'Pusat'],
  csr: ['TJSL', 'TJSLP', 'CSR/TJSLP'],
  kpbu: ['KPBU', 'Swasta'],
  hibah: ['Dana hibah'],
  masyarakat: ['Swadaya', 'Swadaya masyarakat'],
};

/** The closed sets of a plan, as sheets name them, in the order people are offered them. */
export const choiceOptions = {
  states: optionsOf(itemStates, (value) => term(`item.state.${value}`)),
  workKinds: optionsOf(workKinds, (value) => term(`program.kind.${value}`)),
  innovationKinds: optionsOf(innovationKinds, (value) => term(`innovation.kind.${value}`)),
  doors: optionsOf(['opd', 'council'], (value) => term(`innovation.door.${value}`)),
  statuses: optionsOf(programStatuses, (value) => term(`program.status.${value}`)),
  horizons: optionsOf(horizons, (value) => term(`program.horizon.${value}`)),
  fundingSources: fundingSources.map((value): ColumnOption => ({
    value,
    label: term(`funding.${value}`),
    aliases: fundingAliases[value],
  })),
  factorKinds: optionsOf(factorKinds, (value) => term(`swot.kind.${value}`)),
  strategyKinds: optionsOf(strategyKinds, (value) => ({ id: value, en: value })),
  directions: named(
    {
      higher: ['Makin tinggi makin baik', 'Higher is better'],
      lower: ['Makin rendah makin baik', 'Lower is better'],
    },
    directions,
  ),
  beneficiaries: named(
    {
      residents: ['Penduduk', 'Residents'],
      visitors: ['Pengunjung', 'Visitors'],
      businesses: ['Pelaku usaha', 'Businesses'],
    },
    beneficiaries,
  ),
  pillars: named(
    {
      social: ['Sosial', 'Social'],
      economic: ['Ekonomi', 'Economic'],
      environmental: ['Lingkungan', 'Environmental'],
    },
    pillars,
  ),
  institutions: named(
    {
      university: ['Perguruan tinggi', 'University'],
      business: ['Dunia usaha', 'Business'],
      community: ['Komunitas', 'Community'],
      media: ['Media', 'Media'],
      government: ['Pemerintah', 'Government'],
      individual: ['Perorangan', 'Individual'],
    },
    institutions,
  ),
  igaInitiators: named(
    {
      'head-of-region': ['Kepala daerah', 'Head of region'],
      'parliament-member': ['Anggota DPRD', 'Member of the regional parliament'],
      opd: ['Perangkat daerah', 'Department'],
      'civil-servant': ['ASN', 'Civil servant'],
      community: ['Masyarakat', 'Community'],
    },
    igaInitiators,
  ),
  igaTechnologies: named(
    { digital: ['Digital', 'Digital'], 'non-digital': ['Nondigital', 'Not digital'] },
    igaTechnologies,
  ),
  igaForms: named(
    {
      governance: ['Tata kelola', 'Governance'],
      'public-service': ['Pelayanan publik', 'Public service'],
      other: ['Lainnya', 'Other'],
    },
    igaForms,
  ),
  yesNo: [
    { value: true, label: { id: 'Ya', en: 'Yes' } },
    { value: false, label: { id: 'Tidak', en: 'No' } },
  ],
  levels: [
    ...[1, 2, 3, 4, 5].map((value) => ({
      value,
      label: { id: String(value), en: String(value) },
    })),
    { value: 'not-applicable', label: { id: 'Tidak berlaku', en: 'Not applicable' } },
  ],
} satisfies Readonly<Record<string, readonly ColumnOption[]>>;
