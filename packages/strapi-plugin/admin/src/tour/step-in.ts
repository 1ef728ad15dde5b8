const parameter = 'tour';

/** The step of a tour that the address names, from 0; `null` where no tour is taken. */
export function stepIn(address: URLSearchParams, count: number): number | null {
  const step = Number(address.get(parameter) ?? Number.NaN);
  return Number.isInteger(step) && step >= 1 && step <= count ? step - 1 : null;
}

/** The address with this step; `null` ends the tour. */
export function withStep(address: URLSearchParams, step: number | null): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (step === null) changed.delete(parameter);
  else changed.set(parameter, String(step + 1));
  return changed;
}
