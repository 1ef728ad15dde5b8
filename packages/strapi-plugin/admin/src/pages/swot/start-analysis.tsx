import type { Framework } from '@kotacerdas/core/framework';
import type { SwotScope } from '@kotacerdas/core/masterplan';
import { Button, Field, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { FormDialog } from '../../components/form-dialog';
import { useCreateItem } from '../../item-form/use-create-item';
import { scopeId, scopeName } from '../../swot/scope-name';
import { WrappingOption } from '../../components/wrapping-option';
import { WrappingSelect } from '../../components/wrapping-select';
import { useText } from '../../translations/use-text';

interface StartAnalysisProps {
  planDocumentId: string;
  /** That have no analysis yet. */
  scopes: readonly SwotScope[];
  framework: Framework;
  /** With the id of the analysis in the plan. */
  onStarted: (id: string) => void;
}

/** *Mulai analisis SWOT*: an analysis without factors, to be filled in on the board. */
export function StartAnalysis(props: StartAnalysisProps): React.JSX.Element {
  const { framework, onStarted, planDocumentId, scopes } = props;
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const { create, failure, isSending } = useCreateItem(planDocumentId, 'swot-analysis');
  const [isOpen, setOpen] = React.useState(false);
  const [chosen, setChosen] = React.useState<string | null>(null);
  const scope = scopes.find((each) => scopeId(each) === chosen) ?? scopes[0];

  const submit = async () => {
    if (scope === undefined) return;
    const created = await create({ scope, factors: [] });
    if (created === null) return;
    toggleNotification({ type: 'success', message: text('swot.started') });
    setOpen(false);
    setChosen(null);
    onStarted(created.item.id);
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {text('swot.start')}
        </Button>
      }
      title={text('swot.start')}
      failure={failure}
      action={
        <Button type="submit" loading={isSending}>
          {text('swot.start.go')}
        </Button>
      }
      onSubmit={submit}
    >
      <Typography tag="p">{text('swot.start.text')}</Typography>
      <Field.Root name="scope" required>
        <Field.Label>{text('swot.start.scope')}</Field.Label>
        <WrappingSelect
          value={scope === undefined ? null : scopeId(scope)}
          onChange={(value) => setChosen(String(value))}
        >
          {scopes.map((each) => (
            <WrappingOption key={scopeId(each)} value={scopeId(each)}>
              {scopeName(each, framework, locale)}
            </WrappingOption>
          ))}
        </WrappingSelect>
      </Field.Root>
    </FormDialog>
  );
}
