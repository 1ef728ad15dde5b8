const width = 16;

/** Prints what a build reports, one line per step. */
export function printBuild({ step, state, text }, out = process.stdout) {
  const name = step.name.padEnd(width);
  if (state === 'fresh') out.write(`${name}${text}\n`);
  else if (state === 'building') out.write(`${name}${text} `);
  else out.write(`${text}\n`);
}
