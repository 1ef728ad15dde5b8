/** The address with these parameters; `null` takes one away, and all others stay. */
export function withParameters(
  address: URLSearchParams,
  parameters: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}
