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

/** The shortest word that is one without its ending: *sebabnya*, but not *hanya*. */
const shortest = 7;

const withoutEnding = (word: string) =>
  word.length >= shortest && word.endsWith('nya') ? word.slice(0, -3) : word;

/**
 * A header, as `headerText` gives it, with its words written in full, and without the words around its name and the
 * *-nya* of its words.
 *
 * @example
 * plainWords('masalah yg dihadapi'); // 'masalah'
 * plainWords('penyebabnya'); // 'penyebab'
 * plainWords('th mulai'); // 'tahun mulai'
 */
export const plainWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => inFull.get(withoutEnding(word)) ?? withoutEnding(word))
    .filter((word) => !around.has(word))
    .join(' ');
