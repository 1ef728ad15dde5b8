import type { Locale } from '@kotacerdas/core/locale';
import type { AreaRelation } from '@kotacerdas/core/region';

/** Texts on where a programme happens. They are of the form alone, and come with it. */
interface PlaceMessages {
  /** How codes are written and where to find them, by the code of the region. */
  readonly hint: (region: string) => string;
  /** What a place is to the region of this name. */
  readonly area: Readonly<Record<AreaRelation, (region: string) => string>>;
}

export const placeMessages: Readonly<Record<Locale, PlaceMessages>> = {
  id: {
    hint: (region) =>
      `Satu kode wilayah per baris: ${region} seluruh daerah, ${region}.01 kecamatan, ${region}.01.1001 desa atau kelurahan. Kode kecamatan biasanya enam angka pertama nomor Kartu Keluarga warganya.`,
    area: {
      whole: (region) => `seluruh ${region}`,
      regency: (region) => `kabupaten/kota di ${region}`,
      district: (region) => `kecamatan di ${region}`,
      village: (region) => `desa/kelurahan di ${region}`,
      around: (region) => `provinsi dari ${region}`,
      outside: (region) => `di luar ${region}; periksa kodenya`,
    },
  },
  en: {
    hint: (region) =>
      `One area code a line: ${region} the whole region, ${region}.01 a kecamatan, ${region}.01.1001 a village. The code of a kecamatan usually is the first six digits of a family card (Kartu Keluarga) from there.`,
    area: {
      whole: (region) => `all of ${region}`,
      regency: (region) => `kabupaten/kota in ${region}`,
      district: (region) => `kecamatan in ${region}`,
      village: (region) => `village in ${region}`,
      around: (region) => `province of ${region}`,
      outside: (region) => `outside ${region}; check the code`,
    },
  },
};
