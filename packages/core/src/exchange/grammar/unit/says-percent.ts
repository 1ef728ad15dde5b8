const percent = /%|(?<![a-z])(?:persen(?:tase)?|percent(?:age)?)(?![a-z])/iu;

/** Whether a header says that its numbers are hundredths. */
export const saysPercent = (text: string): boolean => percent.test(text);
