import type { Locale } from '@kotacerdas/core/locale';
import type { AreaRelation } from '@kotacerdas/core/region';

/** What is said of the code of a place. It comes with what shows such codes. */
interface AreaMessages {
  /** What a place is to the region of this name. */
  readonly area: Readonly<Record<AreaRelation, (region: string) => string>>;
  /** Why some stand there without a name. */
  readonly nameless: string;
}

export const areaMessages: Readonly<Record<Locale, AreaMessages>> = {
  id: {
    area: {
      whole: (region) => `seluruh ${region}`,
      regency: (region) => `kabupaten/kota di ${region}`,
      district: (region) => `kecamatan di ${region}`,
      village: (region) => `desa/kelurahan di ${region}`,
      around: (region) => `provinsi dari ${region}`,
      outside: (region) => `di luar ${region}; periksa kodenya`,
    },
    nameless:
      'Rencana mencatat kecamatan dan desa/kelurahan dengan kode wilayah Kemendagri, tanpa namanya.',
  },
  en: {
    area: {
      whole: (region) => `all of ${region}`,
      regency: (region) => `kabupaten/kota in ${region}`,
      district: (region) => `kecamatan in ${region}`,
      village: (region) => `village in ${region}`,
      around: (region) => `province of ${region}`,
      outside: (region) => `outside ${region}; check the code`,
    },
    nameless:
      'The plan records kecamatan and villages by their area codes of Kemendagri, without their names.',
  },
};
