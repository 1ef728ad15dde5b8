import { quadrantStability } from '../../dist/swot/index.js';

const draws = 10_000;
const spread = 0.2;
const seed = 20_261_123;

// Five factors a side whose point lies close to both axes, so that draws fall into every quadrant.
const sides = [
  ['strength', 'S', 3],
  ['weakness', 'W', 3],
  ['opportunity', 'O', 2],
  ['threat', 'T', 2],
];
const shares = [0.14, 0.12, 0.1, 0.08, 0.06];
const factors = sides.flatMap(([kind, letter, rating]) =>
  shares.map((weight, at) => ({
    code: `${letter}${at + 1}`,
    kind,
    weight,
    rating: rating + (at % 2) * (letter === 'S' || letter === 'O' ? 1 : 0.9),
  })),
);
const analysis = { factors, method: { ratingDirection: 'magnitude' } };

const weights = Float64Array.from(factors, ({ weight }) => weight);
const ratings = Float64Array.from(factors, ({ rating }) => rating);

/** One number that tells all counts apart. */
const checksum = (so, st, wo, wt) => so + 1e4 * (st + 1e4 * (wo + 1e4 * wt));

/** The same draws by hand: one loop over typed arrays, with the generator and the model written into it. */
function plainLoop() {
  let [a, b, c, d] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const sums = new Float64Array(2);
  const internal = new Float64Array(draws);
  const counts = new Uint32Array(4);
  // The first hundred numbers are thrown away, as ten draws of an axis that nobody looks at.
  for (let draw = -10; draw < 2 * draws; draw += 1) {
    const table = draw < draws ? 0 : 10;
    let before = 0;
    let after = 0;
    for (let side = 0; side < 2; side += 1) {
      let sum = 0;
      for (let at = table + 5 * side; at < table + 5 * side + 5; at += 1) {
        const product = Math.imul(b, 5);
        const random = Math.imul((product << 7) | (product >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        const weight = weights[at] * (1 + spread * (((random >> 16) + 0.5) / 32_768));
        const rating = ratings[at] + spread * 3 * ((((random << 16) >> 16) + 0.5) / 32_768);
        before += weights[at];
        after += weight;
        sum += weight * (rating < 1 ? 1 : rating > 4 ? 4 : rating);
      }
      sums[side] = sum;
    }
    const scale = before / after;
    const value = sums[0] * scale - sums[1] * scale;
    if (draw < 0) continue;
    if (draw < draws) internal[draw] = value;
    else counts[(internal[draw - draws] > 0 ? 0 : 2) + (value > 0 ? 0 : 1)] += 1;
  }
  return checksum(...counts);
}

function measured() {
  const { shares: of } = quadrantStability(analysis, { draws, spread, seed });
  return checksum(...[of.SO, of.ST, of.WO, of.WT].map((share) => Math.round(share * draws)));
}

export default [
  {
    name: 'quadrant-stability',
    target: 1.5,
    base: { label: 'a plain loop over typed arrays', run: plainLoop },
    measured: { label: 'quadrantStability, 10,000 draws of 20 factors', run: measured },
    sameChecksum: true,
  },
];
