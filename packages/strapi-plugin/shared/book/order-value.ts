const between = ', ';

/** An order as the change log has it. */
export const orderValue = (ids: readonly string[]): string => ids.join(between);

/** The ids of an order that the change log has. */
export const orderedIds = (value: string): readonly string[] => value.split(between);
