import { KcChangeEvent, KcDraftEvent, noDraft } from '@kotacerdas/components';
import { isEditable } from '@kotacerdas/core/masterplan';
import { missingAnswers } from '@kotacerdas/core/readiness';
import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { type ReadinessSheet, sheetsPath } from '../../../../shared/contracts/readiness';
import { Surface } from '../../components/surface';
import { KcReadinessForm } from '../../components/widgets/kc-readiness-form';
import { coreRater } from '../../readiness/core-rater';
import { useSheet } from '../../readiness/use-sheet';
import { withSheet } from '../../readiness/with-sheet';
import { useAccount } from '../../item-form/draft/use-account';
import { useText } from '../../translations/use-text';
import type { AssessmentProps } from './assessment-props';
import { ConflictDialog } from './conflict-dialog';
import { SaveNote } from './save-note';

interface SheetFormProps extends AssessmentProps {
  sheet: ReadinessSheet;
}

/** One rater's answers to write. What is typed stays in the browser until the server has it. */
export function SheetForm(props: SheetFormProps): React.JSX.Element {
  const { assessment, live, planDocumentId, sheet } = props;
  const { text, locale } = useText();
  const { framework, masterplan, refresh } = live;
  const account = useAccount();
  const [draft, setDraft] = React.useState(noDraft);
  const session = useSheet(sheetsPath(planDocumentId, assessment.id), sheet, refresh);
  const { change, resolve, save, shown } = session;
  const rater = React.useMemo(() => coreRater(sheet.rater, masterplan), [sheet.rater, masterplan]);
  const plan = React.useMemo(
    () => (rater === null ? null : withSheet(masterplan, assessment.id, rater, shown)),
    [assessment.id, masterplan, rater, shown],
  );
  const isFinished = React.useMemo(
    () => missingAnswers(framework.readiness, shown).missing.length === 0,
    [framework, shown],
  );
  if (plan === null) return <Typography tag="p">{text('readiness.opd-gone')}</Typography>;
  return (
    <Box>
      {session.conflict !== null && (
        <ConflictDialog
          conflict={session.conflict}
          framework={framework}
          onResolve={(asked, theirs) => void resolve(asked, theirs)}
        />
      )}
      <Surface>
        <KcReadinessForm
          lang={locale}
          draftScope={account}
          masterplan={plan}
          framework={framework}
          assessment={assessment.id}
          rater={rater}
          // What was submitted is read by those who decide: the server takes no more answers.
          readonly={assessment.state === 'submitted'}
          onKcChange={(event: Event) => {
            if (!(event instanceof KcChangeEvent)) return;
            change(event.change);
          }}
          onKcDraft={(event: Event) => {
            if (event instanceof KcDraftEvent) setDraft(event.draft);
          }}
        />
      </Surface>
      {isEditable(assessment.state) && (
        <SaveNote
          session={session}
          draft={draft}
          role={sheet.rater.role}
          isFinished={isFinished}
          onRetry={() => void save()}
        />
      )}
    </Box>
  );
}
