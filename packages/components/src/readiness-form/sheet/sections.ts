import type { LocalisedText, ReadinessInstrument } from '@kotacerdas/core/framework';

/** An indicator with its number in the whole instrument, from 1. */
export interface NumberedIndicator {
  readonly id: string;
  readonly number: number;
  readonly name: LocalisedText;
  readonly elementId: string;
  readonly subElementId: string;
  /** Where it stands, for readers who see it alone. */
  readonly elementName: LocalisedText;
  readonly subElementName: LocalisedText;
}

export interface FormSubElement {
  readonly id: string;
  readonly name: LocalisedText;
  readonly indicators: readonly NumberedIndicator[];
}

/** An element of the instrument as a part of the form. */
export interface FormElement {
  readonly id: string;
  readonly name: LocalisedText;
  readonly subElements: readonly FormSubElement[];
}

export function formElements({ elements }: ReadinessInstrument): readonly FormElement[] {
  let number = 0;
  return elements.map((element) => ({
    id: element.id,
    name: element.name,
    subElements: element.subElements.map((subElement) => ({
      id: subElement.id,
      name: subElement.name,
      indicators: subElement.indicators.map(({ id, name }) => {
        number += 1;
        return {
          id,
          number,
          name,
          elementId: element.id,
          subElementId: subElement.id,
          elementName: element.name,
          subElementName: subElement.name,
        };
      }),
    })),
  }));
}

/** All indicators, in the order of the instrument. */
export function indicatorsIn(elements: readonly FormElement[]): readonly NumberedIndicator[] {
  return elements.flatMap(({ subElements }) => subElements.flatMap(({ indicators }) => indicators));
}
