/** Where a province's block of tiles stands, how many columns it has, and its short name. */
export type Block = readonly [x: number, y: number, columns: number, label: string];

/**
 * A coarse map of the archipelago, in tiles. Drawn by hand for this project; a place says nothing exact. Names are
 * as short as newspapers write them: a block of three tiles has no room for more.
 */
export const blocks: Readonly<Record<string, Block>> = {
  11: [0, 0, 5, 'Aceh'],
  12: [6, 2, 6, 'Sumut'],
  13: [5, 10, 4, 'Sumbar'],
  14: [10, 10, 4, 'Riau'],
  21: [15, 8, 4, 'Kepri'],
  15: [10, 15, 4, 'Jambi'],
  19: [16, 17, 4, 'Babel'],
  17: [5, 17, 3, 'Bengkulu'],
  16: [10, 20, 5, 'Sumsel'],
  18: [11, 26, 5, 'Lampung'],
  36: [17, 26, 3, 'Banten'],
  31: [21, 23, 3, 'Jakarta'],
  32: [21, 27, 6, 'Jabar'],
  33: [28, 27, 7, 'Jateng'],
  34: [29, 34, 5, 'DIY'],
  35: [36, 27, 7, 'Jatim'],
  51: [44, 28, 3, 'Bali'],
  52: [48, 28, 4, 'NTB'],
  53: [53, 28, 5, 'NTT'],
  61: [22, 9, 4, 'Kalbar'],
  62: [27, 13, 4, 'Kalteng'],
  63: [29, 19, 4, 'Kalsel'],
  64: [32, 9, 4, 'Kaltim'],
  65: [32, 5, 3, 'Kaltara'],
  75: [38, 5, 3, 'Gorontalo'],
  71: [43, 3, 5, 'Sulut'],
  72: [38, 9, 5, 'Sulteng'],
  76: [36, 14, 3, 'Sulbar'],
  73: [36, 18, 5, 'Sulsel'],
  74: [42, 15, 4, 'Sultra'],
  82: [49, 7, 3, 'Malut'],
  81: [49, 16, 4, 'Maluku'],
  96: [53, 9, 3, 'PBD'],
  92: [54, 13, 4, 'Pabar'],
  91: [60, 9, 3, 'Papua'],
  94: [59, 14, 4, 'Papteng'],
  95: [60, 18, 4, 'Papeg'],
  93: [60, 22, 4, 'Papsel'],
};
