/** What a row's figures mean, for whoever reads the terminal. */
export function rowText({ name, target, base, measured }, { ratio, aa }) {
  const met = ratio <= target ? 'met' : 'MISSED';
  return `${name}: ${measured.label} takes ${ratio.toPrecision(3)} × ${base.label} (target ≤ ${target}: ${met}; A/A ${aa.toFixed(2)})`;
}
