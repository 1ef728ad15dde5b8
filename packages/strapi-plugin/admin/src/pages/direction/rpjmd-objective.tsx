import type { Opd, Rpjmd } from '@kotacerdas/core/masterplan';
import { Badge, Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../translations/use-text';
import type { Answers } from './answers-to';
import { Ceilings } from './ceilings/ceilings';
import { DirectionContext } from './entry/direction-context';
import { EntryTools } from './entry/entry-tools';
import { Indicators } from './indicators';
import { MissingNote } from './missing-note';

interface RpjmdObjectiveProps {
  objective: Rpjmd['objectives'][number];
  programs: readonly Rpjmd['programs'][number][];
  answers: Answers;
  opds: readonly Opd[];
}

/** A sasaran with its indicators, its programmes and their ceilings, and how much of the plan points to it. */
export function RpjmdObjective(props: RpjmdObjectiveProps): React.JSX.Element {
  const { answers, objective, opds, programs } = props;
  const { text } = useText();
  const { entryOf } = React.useContext(DirectionContext);
  const isUnanswered = answers.problems + answers.programs === 0;
  return (
    <Box
      background={isUnanswered ? 'warning100' : 'neutral100'}
      marginTop={3}
      padding={3}
      hasRadius
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography tag="h5" fontWeight="semiBold">
        {`${text('direction.level.objective')} ${objective.code} – ${objective.statement}`}
      </Typography>
      <EntryTools
        entry={entryOf('rpjmd-objective', objective.id)}
        below={{ type: 'rpjmd-program', field: 'objective' }}
      />
      {isUnanswered && (
        <Badge backgroundColor="warning200" textColor="neutral800">
          {text('direction.unanswered')}
        </Badge>
      )}
      <Typography tag="p" variant="pi">
        {text('direction.answered', { ...answers })}
      </Typography>
      <Indicators
        indicators={objective.indicators}
        owner={entryOf('rpjmd-objective', objective.id)}
        field="rpjmdObjective"
      />
      {programs.length === 0 && <MissingNote what="direction.programs.missing" />}
      <ul>
        {programs.map(({ ceilings, id, indicators, name, nomenclatureCode, opdId }) => (
          <Box tag="li" key={id} paddingTop={2} paddingLeft={3}>
            <Typography tag="p">
              {`${text('direction.level.program')} ${nomenclatureCode} ${name} (${opds.find((opd) => opd.id === opdId)?.shortName ?? '–'})`}
            </Typography>
            <EntryTools entry={entryOf('rpjmd-program', id)} />
            <Ceilings ceilings={ceilings} program={entryOf('rpjmd-program', id)} />
            <Indicators
              indicators={indicators}
              owner={entryOf('rpjmd-program', id)}
              field="rpjmdProgram"
            />
          </Box>
        ))}
      </ul>
    </Box>
  );
}
