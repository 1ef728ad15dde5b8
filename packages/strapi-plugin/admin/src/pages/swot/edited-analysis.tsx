import type { KcSwotBoard as KcSwotBoardElement } from '@kotacerdas/components/swot-board';
import { Flex, Link } from '@strapi/design-system';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { faultsOf } from '../../approval/faults-of';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { editPath } from '../../addresses/content-manager-path';
import { Surface } from '../../components/surface';
import { KcSwotBoard } from '../../components/widgets/kc-swot-board';
import { useNameOf } from '../../item-dialog/use-name-of';
import { useAccount } from '../../drafts/use-account';
import { EditedItem } from '../../item-form/edited-item';
import { FormNotes } from '../../item-form/form-notes';
import { ItemStanding } from '../../item-form/item-standing';
import { isReviewed, ReviewBar } from '../../item-form/review-bar';
import { SaveBar } from '../../item-form/save-bar';
import { useItemForm } from '../../item-form/use-item-form';
import { useTellSaved } from '../../item-form/use-tell-saved';
import { ownCodes } from '../../swot/own-codes';
import { scopeId } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import { NotTaken } from '../../widget-form/not-taken';
import { useWidgetForm } from '../../widget-form/use-widget-form';
import type { PlanItems } from '../plan/with-plan-items';
import { SwotTabs } from './swot-tabs';
import type { SwotViewsProps } from './swot-views-props';

const type = 'swot-analysis' as const;

interface EditedAnalysisProps extends SwotViewsProps {
  items: PlanItems;
  item: ReviewItem;
  /** Away from one that isn't there any more. */
  onLeave: () => void;
}

/** An analysis on the board, saved as a whole. The other views show it as it was saved last. */
export function EditedAnalysis({
  item,
  onLeave,
  ...props
}: EditedAnalysisProps): React.JSX.Element {
  const { analysis, items, live, planDocumentId } = props;
  const { text, locale } = useText();
  const { documentId } = item;
  const { asOf, framework, refresh } = live;
  const account = useAccount();
  const written = useItemForm(planDocumentId, { type, documentId, initial: {}, tidy: ownCodes });
  const nameOf = useNameOf(items.choices, items.listed.data);
  const editor = React.useRef<KcSwotBoardElement>(null);
  const widget = useWidgetForm(type, written, live, editor);
  const { form } = widget;
  const changed = () => {
    refresh();
    items.refresh();
  };
  const told = useTellSaved<typeof type>(changed, widget.isWaiting);
  const { plan } = widget;
  // The page has a choice of scopes already: the board then offers none of its own.
  const alone = React.useMemo(
    () => ({ ...plan, swot: plan.swot.filter(({ id }) => id === analysis.id) }),
    [analysis.id, plan],
  );
  const board = (
    <EditedItem type={type} form={form} nameOf={nameOf} onMerged={told} onLeave={onLeave}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <FormNotes type={type} form={form} />
        <NotTaken issues={widget.issues} />
        {form.whole !== null && (
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
        <Surface>
          <KcSwotBoard
            ref={editor}
            lang={locale}
            draftScope={account}
            masterplan={alone}
            framework={framework}
            asOf={asOf}
            scope={scopeId(analysis.scope)}
            // An older draft is chosen or thrown away first.
            readonly={form.draftAt !== null || form.whole?.item.canEdit !== true}
            onKcChange={widget.take}
            onKcDraft={widget.hear}
          />
        </Surface>
        <ReviewBar planDocumentId={planDocumentId} form={form} onChanged={changed} />
        <SaveBar form={form} onSave={() => void form.save().then(told)} />
        {form.whole?.item.canEdit === true && (
          <Link tag={RouterLink} to={editPath({ type, documentId })}>
            {text('swot.content-manager')}
          </Link>
        )}
      </Flex>
    </EditedItem>
  );
  return <SwotTabs {...props} board={board} />;
}
