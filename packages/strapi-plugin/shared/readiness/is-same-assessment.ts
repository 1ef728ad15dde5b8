interface Named {
  readonly title: string;
  /** `2027-06-30` */
  readonly assessedOn: string;
}

/** Whether nobody could tell two assessments apart where one is chosen. */
export function isSameAssessment(one: Named, other: Named): boolean {
  return one.assessedOn === other.assessedOn && plain(one.title) === plain(other.title);
}

const plain = (title: string): string => title.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('id');
