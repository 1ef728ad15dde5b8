import type { NomenclatureLevel } from '@kotacerdas/core/action-plan';
import type { Locale } from '@kotacerdas/core/locale';

/** What is said of a nomenclature code. It comes with what shows such codes. */
interface NomenclatureMessages {
  readonly level: Readonly<Record<NomenclatureLevel, string>>;
  readonly generic: string;
  readonly within: (program: string) => string;
}

export const nomenclatureMessages: Readonly<Record<Locale, NomenclatureMessages>> = {
  id: {
    level: { program: 'Program', activity: 'Kegiatan', 'sub-activity': 'Subkegiatan' },
    generic: 'kode umum, mengikuti bidang urusan OPD pengampu',
    within: (program) => `dalam program “${program}”`,
  },
  en: {
    level: { program: 'Programme', activity: 'Activity', 'sub-activity': 'Sub-activity' },
    generic: 'a generic code: it takes the bidang urusan of the lead OPD',
    within: (program) => `in the programme “${program}”`,
  },
};
