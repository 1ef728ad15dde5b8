import { isEditable } from '@kotacerdas/core/masterplan';
import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useAllowed } from '../../api/use-allowed';
import { namedId } from '../../addresses/named-id';
import { ItemNotFound } from '../../components/item-not-found';
import { todayInJakarta } from '../../calendar/today-in-jakarta';
import { LockedNote } from '../../chapters/locked-note';
import { CommentsOf } from '../../comments/comments-of';
import { ListReturn } from '../../item-form/list-return';
import { firstOpened } from '../../readiness/first-opened';
import { latestFirst } from '../../readiness/latest-first';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import { useAddress } from '../../addresses/use-address';
import type { PlanItems } from '../plan/with-plan-items';
import { AssessmentSelect } from './assessment-select';
import { AssessmentViews } from './assessment-views';
import { StartButton } from './start-button';

const type = 'readiness-assessment';

interface PlanReadinessProps {
  planDocumentId: string;
  live: LivePlan;
  items: PlanItems | null;
}

/** The assessments of a plan: one of them, or a new one. */
export function PlanReadiness({
  items,
  live,
  planDocumentId,
}: PlanReadinessProps): React.JSX.Element {
  const { text } = useText();
  const allowed = useAllowed();
  const mayStart = items?.listed.creatable.includes(type) ?? allowed.mayStartAssessment;
  const [address, changeAddress] = useAddress();
  const assessments = latestFirst(live.masterplan.readiness);
  const asked = address.get('assessment');
  const wanted = namedId(items?.listed.data ?? [], type, asked);
  const named = assessments.find(({ id }) => id === wanted);
  const assessment = named ?? firstOpened(assessments, live.asOf, allowed);
  // One that was just started isn't in the plan yet as it was read.
  const [started, setStarted] = React.useState<string | null>(null);
  const choose = (id: string | null) => changeAddress({ assessment: id });
  if (items !== null && asked !== null && named === undefined && asked !== started) {
    return <ItemNotFound onLeave={() => choose(null)} />;
  }
  const onStarted = (id: string) => {
    live.refresh();
    items?.refresh();
    setStarted(id);
    choose(id);
  };
  const open = assessments.find(({ state }) => isEditable(state));
  const start = mayStart && open === undefined && (
    <StartButton
      planDocumentId={planDocumentId}
      period={live.masterplan.period}
      assessments={assessments}
      today={todayInJakarta(new Date(live.asOf))}
      onStarted={onStarted}
    />
  );
  const locked = items !== null && <LockedNote listed={items.listed} types={[type]} />;
  if (assessment === undefined) {
    return (
      <Flex direction="column" alignItems="stretch" gap={5}>
        {locked}
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={text(mayStart ? 'readiness.empty.start' : 'readiness.empty.wait')}
          action={start}
        />
      </Flex>
    );
  }
  const item = items?.listed.data.find((each) => each.type === type && each.id === assessment.id);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {locked}
      {items !== null && item !== undefined && (
        <ListReturn planDocumentId={planDocumentId} item={item} listed={items.listed.data} />
      )}
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <AssessmentSelect assessments={assessments} chosen={assessment} onChoose={choose} />
        {start}
      </Flex>
      {open === undefined && (
        <Typography tag="p">
          {text(mayStart ? 'readiness.closed.start' : 'readiness.closed.wait')}
        </Typography>
      )}
      {open !== undefined && mayStart && (
        <Typography tag="p" textColor="neutral600">
          {text('readiness.open.wait', { title: open.title })}
        </Typography>
      )}
      <CommentsOf planDocumentId={planDocumentId} type={type} id={assessment.id} />
      <AssessmentViews
        key={assessment.id}
        planDocumentId={planDocumentId}
        assessment={assessment}
        live={live}
      />
    </Flex>
  );
}
