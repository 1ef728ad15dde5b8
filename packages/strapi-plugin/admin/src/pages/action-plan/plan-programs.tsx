import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { KcProgramEditor as KcProgramEditorElement } from '@kotacerdas/components/program-editor';
import { Plus } from '@strapi/icons';
import type * as React from 'react';
import { newProgram } from '../../action-plan/program-parameter';
import { LockedNote } from '../../chapters/locked-note';
import { draftKey, readDraft } from '../../drafts/item-draft';
import { NewDraftNote } from '../../drafts/new-draft-notes';
import { useAccount } from '../../drafts/use-account';
import { newMark } from '../../shortcuts/new-mark';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import type { PlanItems } from '../plan/with-plan-items';
import { ProgramForm } from './program-form';
import { ProgramViews } from './program-views';
import { useOpenedProgram } from './use-opened-program';

interface PlanProgramsProps {
  planDocumentId: string;
  live: LivePlan;
  /** `null` for whom they aren't shown. */
  items: PlanItems | null;
}

/** The programmes of a plan, or one of them to be written. */
export function PlanPrograms({
  items,
  live,
  planDocumentId,
}: PlanProgramsProps): React.JSX.Element {
  const { text } = useText();
  const { open, opened } = useOpenedProgram();
  const account = useAccount();
  const mayCreate = items?.listed.creatable.includes('program') ?? false;
  if (items !== null && opened !== null && (opened !== newProgram || mayCreate)) {
    return (
      <ProgramForm
        key={opened}
        planDocumentId={planDocumentId}
        documentId={opened === newProgram ? null : opened}
        live={live}
        items={items}
        onOpen={open}
      />
    );
  }
  const create = mayCreate && (
    <Button variant="secondary" startIcon={<Plus />} onClick={() => open(newProgram)} {...newMark}>
      {text('action-plan.new')}
    </Button>
  );
  // What was never told is kept by the editor, and what was told and not saved by the form.
  const place = { account, plan: planDocumentId, type: 'program', item: null };
  const begun = mayCreate
    ? (KcProgramEditorElement.begunAt(live.masterplan.id, account) ??
      readDraft(window.localStorage, draftKey(place))?.at ??
      null)
    : null;
  const note = begun !== null && (
    <NewDraftNote form={text('action-plan.new')} at={begun} onOpen={() => open(newProgram)} />
  );
  const locked = items !== null && <LockedNote listed={items.listed} types={['program']} />;
  if (live.masterplan.programs.length === 0) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {locked}
        {note}
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={text(mayCreate ? 'action-plan.empty' : 'action-plan.empty.wait')}
          action={create}
        />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {create !== false && <Flex>{create}</Flex>}
      {locked}
      {note}
      <ProgramViews planDocumentId={planDocumentId} live={live} items={items} onOpen={open} />
    </Flex>
  );
}
