import { Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { FieldGroup } from '../fields/field-spec';
import type { FormFields } from '../fields/form-fields';
import { groupsOf } from '../fields/groups';
import { readField } from './read-field';
import { readPart } from './read-part';

type ItemReadingProps = Pick<FormFields, 'type' | 'item' | 'choicesOf'>;

interface Line {
  readonly id: string;
  readonly label: string;
  readonly said: readonly string[];
}

/** An item as a text to read, for whoever may not change it: what was left empty is said of the main fields only. */
export function ItemReading({ choicesOf, item, type }: ItemReadingProps): React.JSX.Element {
  const { text, locale } = useText();
  const { choiceName, fieldName } = useNames();
  const words = { locale, choicesOf, choiceName, text };
  const [main] = groupsOf[type];
  const linesOf = (group: FieldGroup): readonly Line[] => {
    const lines =
      group.part === undefined
        ? group.fields.map((spec) => ({
            id: spec.path.join('.'),
            label: fieldName(type, spec.column),
            said: readField(spec, item, words),
          }))
        : readPart(group.part, item, words);
    return group === main ? lines : lines.filter(({ said }) => said.length > 0);
  };
  return (
    <>
      {groupsOf[type].map((group) => {
        const lines = linesOf(group);
        return lines.length === 0 ? null : (
          <section key={group.title}>
            <Typography tag="h2" variant="delta">
              {text(group.title)}
            </Typography>
            <Lines>
              {lines.map(({ id, label, said }) => (
                <div key={id}>
                  <Typography tag="dt" variant="pi" fontWeight="semiBold" textColor="neutral600">
                    {label}
                  </Typography>
                  {said.length === 0 && (
                    <Typography tag="dd" textColor="neutral600">
                      {text('reading.empty')}
                    </Typography>
                  )}
                  {said.map((each, index) => (
                    <Typography key={index} tag="dd" textColor="neutral800">
                      {each}
                    </Typography>
                  ))}
                </div>
              ))}
            </Lines>
          </section>
        );
      })}
    </>
  );
}

const Lines = styled.dl`
  display: grid;
  gap: 1.6rem;
  max-width: 72rem;
  padding: 1.2rem 0 0.8rem;

  dd {
    font-size: 1.6rem;
    line-height: 1.5;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
