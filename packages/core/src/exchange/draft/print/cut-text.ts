/** Enough to see what is meant. */
const shown = 300;
/** Enough to see what differs in nearly all that people write. */
const compared = 2_000;

const cutAt =
  (most: number) =>
  (text: string): string =>
    text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** A text as it is named: a cell may hold thirty thousand letters, and an answer many cells. */
export const cutText = cutAt(shown);

/** A text as it is shown beside another. */
export const cutValue = cutAt(compared);
