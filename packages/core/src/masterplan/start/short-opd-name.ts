/** As offices call themselves, where that is no row of initials. */
const usual: ReadonlyMap<string, string> = new Map([
  ['badan perencanaan pembangunan daerah', 'Bappeda'],
  ['dinas kesehatan', 'Dinkes'],
  ['dinas komunikasi dan informatika', 'Diskominfo'],
  ['dinas pendidikan', 'Disdik'],
  ['dinas perhubungan', 'Dishub'],
  ['dinas sosial', 'Dinsos'],
  ['satuan polisi pamong praja', 'Satpol PP'],
  ['sekretariat daerah', 'Setda'],
  ['sekretariat dprd', 'Setwan'],
]);

/** Words that initials pass over. */
const small: ReadonlySet<string> = new Set(['dan', 'serta', 'atau', 'di', 'ke', 'dari', 'untuk']);
/** A name of fewer words is short as it is. */
const fewest = 3;

/** What a word gives to initials: an abbreviation all of itself, except where all of the name is in capitals. */
const initialOf = (word: string, isShouted: boolean) =>
  word === word.toUpperCase() && !isShouted ? word : ([...word][0] ?? '').toUpperCase();

/** A department's short name where nobody gave one: the usual one, or its initials. */
export function shortOpdName(name: string): string {
  const known = usual.get(name.toLowerCase());
  if (known !== undefined) return known;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words[0]?.toLowerCase() === 'kecamatan') return name;
  const large = words.filter((word) => !small.has(word.toLowerCase()));
  if (large.length < fewest) return name;
  const isShouted = name === name.toUpperCase();
  return large.map((word) => initialOf(word, isShouted)).join('');
}
