import type { LocalisedText } from '../../framework/types.js';
import type { igaForms, igaInitiators, igaTechnologies } from '../../masterplan/choices.js';

type Choice =
  (typeof igaInitiators)[number] | (typeof igaTechnologies)[number] | (typeof igaForms)[number];

/** What the choices of IGA are called there. */
export const choiceNames: Readonly<Record<Choice, LocalisedText>> = {
  'head-of-region': { id: 'Kepala daerah', en: 'Head of the region' },
  'parliament-member': { id: 'Anggota DPRD', en: 'Member of the regional parliament' },
  opd: { id: 'Perangkat daerah', en: 'Department' },
  'civil-servant': { id: 'Aparatur sipil negara', en: 'Civil servant' },
  community: { id: 'Masyarakat', en: 'Community' },
  digital: { id: 'Digital', en: 'Digital' },
  'non-digital': { id: 'Nondigital', en: 'Not digital' },
  governance: { id: 'Tata kelola pemerintahan', en: 'Governance' },
  'public-service': { id: 'Pelayanan publik', en: 'Public service' },
  other: { id: 'Bentuk lainnya', en: 'Other' },
};

/** A choice by its name; what is none stays as it is. */
export function choiceName(choice: string): LocalisedText {
  const known = Object.entries(choiceNames).find(([key]) => key === choice);
  return known?.[1] ?? { id: choice, en: choice };
}
