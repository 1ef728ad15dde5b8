import type { Masterplan } from '@kotacerdas/core/masterplan';
import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { AddButton } from './entry/add-button';
import { DirectionContext } from './entry/direction-context';
import { EntryTools } from './entry/entry-tools';
import { Indicators } from './indicators';
import { MissingNote } from './missing-note';

/** The vision and missions of the smart-city plan itself. */
export function SmartPanel({ masterplan }: { masterplan: Masterplan }): React.JSX.Element {
  const { text } = useText();
  const { entriesOf, entryOf } = React.useContext(DirectionContext);
  const { missions, vision } = masterplan;
  return (
    <Panel title={text('direction.smart')}>
      <Box paddingTop={3}>
        <Typography variant="sigma" textColor="neutral600">
          {text('direction.vision')}
        </Typography>
        {vision === '' ? (
          <MissingNote what="direction.vision.missing" />
        ) : (
          <Typography tag="p" variant="delta" style={{ overflowWrap: 'anywhere' }}>
            {vision}
          </Typography>
        )}
        <EntryTools entry={entriesOf('plan')[0]} name={text('direction.vision')} />
      </Box>
      {missions.length === 0 && <MissingNote what="direction.missions.missing" type="mission" />}
      <Box tag="ul" paddingTop={3}>
        {missions.map(({ code, id, objectives, statement }) => (
          <Box tag="li" key={id} paddingTop={3}>
            <Typography fontWeight="semiBold">{`${code} ${statement}`}</Typography>
            <EntryTools
              entry={entryOf('mission', id)}
              below={{ type: 'objective', field: 'mission' }}
            />
            {objectives.length === 0 && <MissingNote what="direction.mission.no-objectives" />}
            <Box tag="ul" paddingLeft={4}>
              {objectives.map((objective) => (
                <Box tag="li" key={objective.id} paddingTop={2}>
                  <Typography>{`${objective.code} ${objective.statement}`}</Typography>
                  <EntryTools entry={entryOf('objective', objective.id)} />
                  <Indicators
                    indicators={objective.indicators}
                    owner={entryOf('objective', objective.id)}
                    field="objective"
                  />
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
      {missions.length > 0 && <AddButton type="mission" />}
    </Panel>
  );
}
