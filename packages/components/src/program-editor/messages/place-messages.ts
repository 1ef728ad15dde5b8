import type { Locale } from '@kotacerdas/core/locale';

/** Texts on where a programme happens. They are of the form alone, and come with it. */
interface PlaceMessages {
  /** How codes are written and where to find them, by the code of the region. */
  readonly hint: (region: string) => string;
}

export const placeMessages: Readonly<Record<Locale, PlaceMessages>> = {
  id: {
    hint: (region) =>
      `Satu kode wilayah per baris: ${region} seluruh daerah, ${region}.01 kecamatan, ${region}.01.1001 desa atau kelurahan. Kode kecamatan biasanya enam angka pertama nomor Kartu Keluarga warganya.`,
  },
  en: {
    hint: (region) =>
      `One area code a line: ${region} the whole region, ${region}.01 a kecamatan, ${region}.01.1001 a village. The code of a kecamatan usually is the first six digits of a family card (Kartu Keluarga) from there.`,
  },
};
