import type { KcProgramEditor as KcProgramEditorElement } from '@kotacerdas/components/program-editor';
import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { faultsOf } from '../../approval/faults-of';
import { Apart } from '../../components/apart';
import { Surface } from '../../components/surface';
import { KcProgramEditor } from '../../components/widgets/kc-program-editor';
import { DeleteButton } from '../../item-dialog/delete-button';
import { useNameOf } from '../../item-dialog/use-name-of';
import { useAccount } from '../../drafts/use-account';
import { EditedItem } from '../../item-form/edited-item';
import { FormNotes } from '../../item-form/form-notes';
import { ItemStanding } from '../../item-form/item-standing';
import { isReviewed, ReviewBar } from '../../item-form/review-bar';
import { SaveBar } from '../../item-form/save-bar';
import { useItemForm } from '../../item-form/use-item-form';
import { useTellSaved } from '../../item-form/use-tell-saved';
import { firstOpd } from '../../opds/first-opd';
import { opdScopeOf } from '../../opds/opd-scope-of';
import { useText } from '../../translations/use-text';
import { NotTaken } from '../../widget-form/not-taken';
import { useWidgetForm } from '../../widget-form/use-widget-form';
import type { LivePlan } from '../plan/sound-plan';
import type { PlanItems } from '../plan/with-plan-items';
import { ReportNote } from './report-note';

const type = 'program' as const;

interface ProgramFormProps {
  planDocumentId: string;
  /** `null` for a new one. */
  documentId: string | null;
  live: LivePlan;
  items: PlanItems;
  /** Opens another one, or none. */
  onOpen: (documentId: string | null) => void;
}

/** One programme in the editor that has its years, money and indicators; saved as a whole. */
export function ProgramForm(props: ProgramFormProps): React.JSX.Element {
  const { documentId, items, live, onOpen, planDocumentId } = props;
  const { text, locale } = useText();
  const { asOf, framework, refresh } = live;
  const account = useAccount();
  const written = useItemForm(planDocumentId, { type, documentId, initial: {} });
  const nameOf = useNameOf(items.choices, items.listed.data);
  const editor = React.useRef<KcProgramEditorElement>(null);
  const widget = useWidgetForm(type, written, live, editor);
  const { form } = widget;
  const { id } = form.value;
  const changed = () => {
    refresh();
    items.refresh();
  };
  const told = useTellSaved<typeof type>((saved) => {
    changed();
    if (documentId === null) onOpen(saved.item.documentId);
  }, widget.isWaiting);
  const take = (event: Event) => {
    const item = widget.take(event);
    // A new programme is told as a whole, once there is nothing wrong with it: that is the wish to save it.
    if (item !== null && id === undefined) void form.save(item).then(told);
  };
  const known = live.masterplan.programs.find((program) => program.id === id);
  const leadOpd = firstOpd(items.listed, type);
  const mayName = opdScopeOf(items.listed, type, documentId === null);
  const isBlank = documentId === null && id === undefined;
  React.useEffect(() => {
    if (isBlank) editor.current?.begin();
  }, [isBlank]);
  return (
    <EditedItem
      type={type}
      form={form}
      nameOf={nameOf}
      onMerged={told}
      onLeave={() => onOpen(null)}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <FormNotes type={type} form={form} />
        <NotTaken issues={widget.issues} />
        {form.whole === null ? (
          <Typography tag="p">
            {text(isBlank ? 'action-plan.new.hint' : 'action-plan.new.refused')}
          </Typography>
        ) : (
          <ItemStanding
            planDocumentId={planDocumentId}
            item={form.whole.item}
            form={form}
            faults={faultsOf(live.issues, documentId)}
            listed={items.listed.data}
            onChanged={changed}
            hasActsElsewhere={isReviewed(form)}
          />
        )}
        {form.whole?.item.canEdit === false && form.whole.item.canReport && known && (
          <ReportNote
            planDocumentId={planDocumentId}
            program={known}
            documentId={form.whole.item.documentId}
            onReported={() => {
              form.reload();
              changed();
            }}
          />
        )}
        <Surface>
          <KcProgramEditor
            ref={editor}
            lang={locale}
            draftScope={account}
            {...(leadOpd === undefined ? {} : { leadOpd })}
            {...(mayName === 'any' ? {} : { leadOpds: mayName })}
            masterplan={widget.plan}
            framework={framework}
            asOf={asOf}
            // While it is blank, the editor knows itself which one it has begun.
            {...(id === undefined ? {} : { program: id })}
            // A new one is opened at its own place once it is made: nothing is typed into it until then.
            // An older draft is chosen or thrown away first.
            readonly={
              form.draftAt !== null ||
              (form.whole === null ? form.isSaving : !form.whole.item.canEdit)
            }
            noDelete
            onKcChange={take}
            onKcDraft={widget.hear}
            onKcBack={(event: Event) => {
              event.preventDefault();
              onOpen(null);
            }}
          />
        </Surface>
        {form.whole?.item.canDelete === true && (
          <Apart>
            <DeleteButton
              planDocumentId={planDocumentId}
              type={type}
              item={form.whole.item}
              onChanged={changed}
              onClose={() => onOpen(null)}
            />
          </Apart>
        )}
        <ReviewBar planDocumentId={planDocumentId} form={form} onChanged={changed} />
        <SaveBar form={form} onSave={() => void form.save().then(told)} />
      </Flex>
    </EditedItem>
  );
}
