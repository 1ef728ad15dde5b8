/** One line of the list: bytes, limit, the target where the limit is above it, and what it is. */
export function sizeLine(bytes, { limit, target = limit }, label) {
  const aim = limit > target ? ` (target ${target})` : '';
  return `${String(bytes).padStart(7)} / ${String(limit).padEnd(7)} ${label}${aim}`;
}
