import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { directionTypes } from '../../../../shared/contracts/direction';
import { Panel } from '../../components/panel';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { AddButton } from './entry/add-button';
import { DirectionContext } from './entry/direction-context';
import { EntryTools } from './entry/entry-tools';
import { placedLabel } from './entry/placed-label';

/** Each entry by itself, while faults keep the plan from being shown as a whole: what is wrong is mended here. */
export function FaultyDirection(): React.JSX.Element {
  const { text } = useText();
  const { typeName } = useNames();
  const { entriesOf } = React.useContext(DirectionContext);
  const isHeadMissing = entriesOf('rpjmd').length === 0;
  return (
    <Panel title={text('direction.faulty')}>
      <Typography tag="p">{text('direction.faulty.text')}</Typography>
      {isHeadMissing && <AddButton type="rpjmd" />}
      {directionTypes.map((type) => {
        const entries = entriesOf(type);
        if (entries.length === 0) return null;
        return (
          <Box tag="section" key={type} paddingTop={4}>
            <Typography tag="h3" fontWeight="semiBold">
              {type === 'plan' ? text('direction.vision') : typeName(type)}
            </Typography>
            <Box tag="ul" paddingLeft={4}>
              {entries.map((entry) => {
                const label = placedLabel(entry, entriesOf);
                return (
                  <Box
                    tag="li"
                    key={entry.documentId}
                    paddingTop={1}
                    style={{ overflowWrap: 'anywhere' }}
                  >
                    <Typography>{label}</Typography>
                    <EntryTools entry={entry} name={label} />
                  </Box>
                );
              })}
            </Box>
          </Box>
        );
      })}
    </Panel>
  );
}
