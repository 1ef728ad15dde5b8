/** Letters by their width, in hundredths of an em: halfway between Roboto and Arial, which differ by 3 % at most. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [20, "'"],
  [25, ' !,.:;I[]ijl|·’'],
  [30, '-`ft'],
  [35, '"()/\\r{}'],
  [40, '*'],
  [45, '^'],
  [50, '?_cksvxyz'],
  [55, '$0123456789<=>JLabdeghnopqu–'],
  [60, '#+EFTZ'],
  [65, '&ABKPRSVXY~'],
  [70, 'CDHNU'],
  [75, 'GOQw'],
  [80, '%'],
  [85, 'Mm…'],
  [90, 'W'],
  [95, '@'],
];

const byLetter = new Map(
  widths.flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, width / 100] as const),
  ),
);

/** Of a letter that isn't known; most of other scripts are no wider. */
const usual = 0.65;

/** About how wide a text is, in em: where a picture is drawn no typeface is at hand to ask. */
export function textWidth(text: string): number {
  return [...text.replaceAll(/\s/g, ' ')].reduce(
    (sum, letter) => sum + (byLetter.get(letter) ?? usual),
    0,
  );
}
