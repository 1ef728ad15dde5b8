import { longestWritten, type HeaderCandidate } from './header-candidate.js';
import { headerText, withoutRemarks } from './header-text.js';
import { officeAlone } from './office-alone.js';
import { plainWords } from './plain-words.js';

/** Where two headers differ only in the words around a name, neither is that name. */
export function withoutSharedReadings(
  headers: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  const counts = new Map<string, number>();
  const plainOf = ({ header }: HeaderCandidate) => {
    const plain = plainWords(headerText(withoutRemarks(header.slice(0, longestWritten))));
    return officeAlone(plain) || plain;
  };
  for (const header of headers) {
    const plain = plainOf(header);
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return headers.map((header) =>
    (counts.get(plainOf(header)) ?? 0) < 2
      ? header
      : { ...header, texts: header.texts.filter(({ isLoose }) => !isLoose) },
  );
}
