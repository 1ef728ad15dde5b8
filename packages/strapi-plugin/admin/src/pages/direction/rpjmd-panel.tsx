import type { Masterplan } from '@kotacerdas/core/masterplan';
import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { answersTo } from './answers-to';
import { AddButton } from './entry/add-button';
import { DirectionContext } from './entry/direction-context';
import { entryAt } from './entry/entry-at';
import { EntryTools } from './entry/entry-tools';
import { Fold } from './fold';
import { MissingNote } from './missing-note';
import { RpjmdImportLink } from './rpjmd-import-link';
import { RpjmdObjective } from './rpjmd-objective';

/** The RPJMD as a tree: misi, tujuan, sasaran, program; and which sasaran nothing of the plan points to. */
export function RpjmdPanel({ masterplan }: { masterplan: Masterplan }): React.JSX.Element {
  const { text } = useText();
  const { entriesOf, entryOf } = React.useContext(DirectionContext);
  const { rpjmd } = masterplan;
  const issues = entriesOf('rpjmd-strategic-issue');
  if (rpjmd === undefined) {
    const { from: periodFrom, to: periodTo } = masterplan.period;
    return (
      <Panel title={text('direction.rpjmd')}>
        <MissingNote
          what="direction.rpjmd.missing"
          type="rpjmd"
          initial={{ periodFrom, periodTo }}
        />
        <RpjmdImportLink />
      </Panel>
    );
  }
  const answers = answersTo(masterplan);
  const unanswered = [...answers.values()].filter(
    ({ problems, programs }) => problems + programs === 0,
  ).length;
  const { goals, missions, objectives, programs, strategicIssues, title, vision } = rpjmd;
  return (
    <Panel title={`${text('direction.rpjmd')}: ${title}`}>
      <Typography tag="p" variant="delta" style={{ overflowWrap: 'anywhere' }}>
        {vision}
      </Typography>
      <EntryTools entry={entriesOf('rpjmd')[0]} />
      <RpjmdImportLink />
      <Typography tag="p" role="note" textColor={unanswered > 0 ? 'warning700' : 'neutral700'}>
        {text('direction.unanswered.note', { count: unanswered })}
      </Typography>
      <Box paddingTop={3}>
        <Typography tag="h3" fontWeight="semiBold">
          {text('direction.issues')}
        </Typography>
        {strategicIssues.length === 0 && (
          <MissingNote what="direction.issues.missing" type="rpjmd-strategic-issue" />
        )}
        <Box tag="ol" paddingLeft={5} style={{ listStyle: 'decimal' }}>
          {strategicIssues.map((issue, at) => (
            <li key={at}>
              <Typography>{issue}</Typography>
              <EntryTools entry={entryAt(issues, at, issue)} />
            </li>
          ))}
        </Box>
        {strategicIssues.length > 0 && <AddButton type="rpjmd-strategic-issue" />}
      </Box>
      {missions.map((mission, at) => {
        const own = goals.filter(({ missionId }) => missionId === mission.id);
        return (
          <Box tag="section" key={mission.id} paddingTop={5}>
            <Fold at={at} heading={<Heading level={3} kind="mission" entry={mission} />}>
              <EntryTools
                entry={entryOf('rpjmd-mission', mission.id)}
                below={{ type: 'rpjmd-goal', field: 'mission' }}
              />
              {own.length === 0 && <MissingNote what="direction.goals.missing" />}
              {own.map((goal) => {
                const below = objectives.filter(({ goalId }) => goalId === goal.id);
                return (
                  <Box key={goal.id} paddingTop={3} paddingLeft={3}>
                    <Heading level={4} kind="goal" entry={goal} />
                    <EntryTools
                      entry={entryOf('rpjmd-goal', goal.id)}
                      below={{ type: 'rpjmd-objective', field: 'goal' }}
                    />
                    {below.length === 0 && <MissingNote what="direction.objectives.missing" />}
                    {below.map((objective) => (
                      <RpjmdObjective
                        key={objective.id}
                        objective={objective}
                        programs={programs.filter(
                          ({ objectiveId }) => objectiveId === objective.id,
                        )}
                        answers={answers.get(objective.id) ?? { problems: 0, programs: 0 }}
                        opds={masterplan.opds}
                      />
                    ))}
                  </Box>
                );
              })}
            </Fold>
          </Box>
        );
      })}
      <Box paddingTop={4}>
        <AddButton type="rpjmd-mission" />
      </Box>
    </Panel>
  );
}

interface HeadingProps {
  level: 3 | 4;
  kind: 'mission' | 'goal';
  entry: { readonly code: string; readonly statement: string };
}

function Heading({ entry, kind, level }: HeadingProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Typography
      tag={`h${level}`}
      fontWeight="semiBold"
      style={{ overflowWrap: 'anywhere', display: level === 3 ? 'inline' : 'block' }}
    >
      {`${text(`direction.level.${kind}`)} ${entry.code} – ${entry.statement}`}
    </Typography>
  );
}
