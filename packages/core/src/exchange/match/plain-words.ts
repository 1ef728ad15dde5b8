/** Words that people put around a name and that say nothing: what is there is not what is needed. */
const around: ReadonlySet<string> = new Set([
  ...['yang', 'yg', 'dihadapi', 'ditemui', 'ditemukan', 'terjadi', 'dialami', 'dirasakan'],
  ...['ditimbulkan', 'dijawab', 'dibutuhkan', 'diperlukan', 'terkait', 'daerah'],
  ...['smart', 'city', 'kota', 'cerdas'],
  ...['the', 'of', 'our'],
]);

/** Words as they are cut in narrow columns. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['th', 'tahun'],
  ['thn', 'tahun'],
  ['tgl', 'tanggal'],
  ['ket', 'keterangan'],
  ['jml', 'jumlah'],
  ['jmlh', 'jumlah'],
  ['nm', 'nama'],
  ['angg', 'anggaran'],
  ['prog', 'program'],
  ['keg', 'kegiatan'],
  ['ind', 'indikator'],
  ['sat', 'satuan'],
  ['dim', 'dimensi'],
  ['pj', 'penanggung jawab'],
  ['penanggungjawab', 'penanggung jawab'],
  ['resiko', 'risiko'],
  ['analisa', 'analisis'],
]);

/** What an office is called in general, and what it may be to an item: `OPD pelaksana` is its OPD. */
const office =
  /^(opd|skpd|pd|perangkat daerah|dinas|instansi|unit kerja) (?:pengampu|pelaksana|pengusul|pemilik|pengelola|penyelenggara|penanggung jawab)$/u;

/** The shortest word that is one without its ending: *sebabnya*, but not *hanya*. */
const shortest = 7;

const withoutEnding = (word: string) =>
  word.length >= shortest && word.endsWith('nya') ? word.slice(0, -3) : word;

/**
 * A header, as `headerText` gives it, with its words written in full, and without the words around its name, the *-nya*
 * of its words and what an office is to an item.
 *
 * @example
 * plainWords('masalah yg dihadapi'); // 'masalah'
 * plainWords('penyebabnya'); // 'penyebab'
 * plainWords('th mulai'); // 'tahun mulai'
 */
export function plainWords(text: string): string {
  const full = text
    .split(' ')
    .map((word) => inFull.get(withoutEnding(word)) ?? withoutEnding(word))
    .join(' ')
    .replace(office, '$1');
  return full
    .split(' ')
    .filter((word) => !around.has(word))
    .join(' ');
}
