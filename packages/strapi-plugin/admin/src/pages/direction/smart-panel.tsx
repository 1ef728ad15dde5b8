import type { Masterplan } from '@kotacerdas/core/masterplan';
import { Box, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { editPath } from '../../components/content-manager-path';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { Indicators } from './indicators';
import { MissingNote } from './missing-note';
import { useMayWrite } from './use-may-write';

interface SmartPanelProps {
  planDocumentId: string;
  masterplan: Masterplan;
}

/** The vision and missions of the smart-city plan itself. */
export function SmartPanel({ masterplan, planDocumentId }: SmartPanelProps): React.JSX.Element {
  const { text } = useText();
  const mayUpdate = useMayWrite('update');
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
        {mayUpdate('plan') && (
          <Link tag={RouterLink} to={editPath({ type: 'plan', documentId: planDocumentId })}>
            {text('direction.edit.of', { entry: text('direction.vision') })}
          </Link>
        )}
      </Box>
      {missions.length === 0 && <MissingNote what="direction.missions.missing" type="mission" />}
      <Box tag="ul" paddingTop={3}>
        {missions.map(({ code, id, objectives, statement }) => (
          <Box tag="li" key={id} paddingTop={3}>
            <Typography fontWeight="semiBold">{`${code} ${statement}`}</Typography>
            {objectives.length === 0 && (
              <MissingNote what="direction.mission.no-objectives" type="objective" />
            )}
            <Box tag="ul" paddingLeft={4}>
              {objectives.map((objective) => (
                <Box tag="li" key={objective.id} paddingTop={2}>
                  <Typography>{`${objective.code} ${objective.statement}`}</Typography>
                  <Indicators indicators={objective.indicators} />
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
