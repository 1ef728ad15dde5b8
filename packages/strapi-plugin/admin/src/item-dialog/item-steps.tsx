import { Button } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { ItemValue } from '../../../shared/contracts/item';
import type { FormType } from '../item-types/form-types';
import { faultsOf } from '../approval/faults-of';
import { ItemStanding } from '../item-form/item-standing';
import { valueAt } from '../item-form/fields/value-at';
import type { ItemForm } from '../item-form/use-item-form';
import { firstOpd } from '../opds/first-opd';
import { useText } from '../translations/use-text';
import { answerTo } from './answer-to';
import { CouncilProposal } from './council-proposal';
import type { ItemDialogProps } from './item-dialog-props';

type ItemStepsProps<Type extends FormType> = Omit<ItemDialogProps, 'opened'> & {
  type: Type;
  item: ReviewItem;
  value: ItemValue<Type>;
  form: ItemForm<Type>;
  /** Whether what can be decided is offered at another place. */
  hasActsElsewhere: boolean;
};

/** Where an item stands, and what can be done with it next. */
export function ItemSteps<Type extends FormType>(props: ItemStepsProps<Type>): React.JSX.Element {
  const { choices, form, issues, item, listed, onOpen, type, value } = props;
  const { text } = useText();
  const next = answerOf(type);
  const from = valueAt(value, ['opdId']);
  const opdId = firstOpd(listed, next ?? type, typeof from === 'string' ? from : undefined);
  return (
    <ItemStanding
      {...props}
      listed={listed.data}
      faults={faultsOf(issues, item.documentId)}
      note={
        <CouncilProposal
          {...props}
          opds={choices.opds}
          ownOpdIds={listed.own.opdIds}
          isModified={form.isModified || form.draftAt !== null}
          onTaken={() => {
            form.reload();
            props.onChanged();
          }}
        />
      }
    >
      {next !== null && listed.creatable.includes(next) && (
        <Button
          variant="secondary"
          endIcon={<ArrowRight />}
          disabled={form.isModified}
          onClick={() => onOpen(answerTo(next === 'need' ? 'problem' : 'need', value, opdId))}
        >
          {text(`form.next.${next}`)}
        </Button>
      )}
    </ItemStanding>
  );
}

/** What follows in the chain: a problem is answered by a need, and that by an innovation. */
function answerOf(type: FormType): 'need' | 'innovation' | null {
  if (type === 'problem') return 'need';
  return type === 'need' ? 'innovation' : null;
}
