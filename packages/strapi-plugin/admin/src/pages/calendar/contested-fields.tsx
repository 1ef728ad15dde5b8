import { formatDate } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { ContestedField } from './merge-calendars';

interface ContestedFieldsProps {
  contested: readonly ContestedField[];
}

/** That somebody else has saved too, and what they filled in where the officer filled in something else. */
export function ContestedFields({ contested }: ContestedFieldsProps): React.JSX.Element {
  const { text, locale } = useText();
  const { typeName } = useNames();
  const nameOf = ([first, second, third]: ContestedField['path']) => {
    if (first === 'year') return text('calendar.year');
    const type = reviewedTypes.find((known) => known === second);
    if (type !== undefined) return typeName(type);
    const bimtek = text('calendar.bimtek.name', { number: Number(second) + 1 });
    if (third === 'from') return `${bimtek}, ${text('calendar.bimtek.from')}`;
    return third === 'to' ? `${bimtek}, ${text('calendar.bimtek.to')}` : bimtek;
  };
  const told = (value: string) => {
    if (value === '') return text('calendar.conflict.nothing');
    return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(locale, value) : value;
  };
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography tag="p">{text('calendar.conflict')}</Typography>
      {contested.length > 0 && (
        <>
          <Typography tag="p">{text('calendar.conflict.both')}</Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {contested.map(({ path, theirs }) => (
              <li key={path.join('.')}>
                <Typography>
                  {text('calendar.conflict.theirs', { field: nameOf(path), value: told(theirs) })}
                </Typography>
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
