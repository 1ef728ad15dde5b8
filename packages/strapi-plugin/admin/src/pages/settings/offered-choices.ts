import type { Choice } from './membership-choices';

/** What is chosen already, then the rest; what isn't offered any more stays, so that it can be taken away. */
export function offeredChoices(choices: readonly Choice[], chosen: readonly string[]): Choice[] {
  const own = chosen.map(
    (value) =>
      choices.find((choice) => choice.value === value) ?? { value, name: value, shortName: value },
  );
  return [...own, ...choices.filter(({ value }) => !chosen.includes(value))];
}
