import '@kotacerdas/components/define';
import { compare } from '../../../core/bench/lib/compare.mjs';
import { takeTurns } from '../../../core/bench/lib/take-turns.mjs';
import { rows } from '../rows/rows.mjs';

/** ms; the compiler is warm after that, and what takes longer than that is warmed up by one turn. */
const warmUp = 500;

async function warm({ turn }) {
  const end = performance.now() + warmUp;
  do await turn();
  while (performance.now() < end);
}

/** What a terminal says of a row; functions stay here. */
const describe = ({ name, target, element, base, measured }) => ({
  name,
  target,
  element,
  base: { label: base.label },
  measured: { label: measured.label },
  registered: customElements.get(element) !== undefined,
});

async function run(wanted) {
  const { name, rounds, base, measured } = rows.find((row) => row.name === wanted);
  await warm(base);
  await warm(measured);
  const times = await takeTurns([base.turn, measured.turn, base.turn], rounds);
  const notes = [base, measured].flatMap((side) => (side.note ? [side.note()] : []));
  return { result: compare(name, times), notes };
}

globalThis.bench = { list: () => rows.map(describe), run };
