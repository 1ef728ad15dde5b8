import type { LocalisedText } from '@kotacerdas/core/framework';
import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import * as React from 'react';
import {
  type CopyFrameworkRequest,
  type FrameworkItem,
  type FrameworkReference,
  type FrameworkResponse,
  frameworksPath,
} from '../../../../shared/contracts/framework';
import type { ToldFailure } from '../../api/use-tell-failure';
import { useFrameworkActs } from '../../api/use-framework-acts';
import { FormDialog } from '../../components/form-dialog';
import { useText } from '../../translations/use-text';
import { copiedName } from './copied-name';

interface CopyButtonProps {
  planDocumentId: string;
  item: FrameworkItem;
  /** Names that frameworks have already. */
  taken: readonly LocalisedText[];
  /** Of the same framework, rather than one under another code. */
  isNewVersion: boolean;
  onCopied: (reference: FrameworkReference) => void;
}

/** *Salin* and *Buat versi baru*: asks for what the copy is called, and keeps it until the server has it. */
export function CopyButton(props: CopyButtonProps): React.JSX.Element {
  const { planDocumentId, item, isNewVersion, onCopied, taken } = props;
  const { text, locale } = useText();
  const { isBusy, send, tell } = useFrameworkActs();
  const [isOpen, setOpen] = React.useState(false);
  const [id, setId] = React.useState('');
  const [typed, setTyped] = React.useState<LocalisedText | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isCodeMissing, setCodeMissing] = React.useState(false);
  const kind = isNewVersion ? 'new-version' : 'copy';
  const name = typed ?? (isNewVersion ? item.name : copiedName(item.name, taken));

  const copy = async () => {
    const isMissing = !isNewVersion && id.trim() === '';
    setCodeMissing(isMissing);
    if (isMissing) return;
    const { id: from, version } = item;
    const request: CopyFrameworkRequest = {
      from: { id: from, version },
      id: isNewVersion ? from : id.trim(),
      name,
    };
    const sent = await send(({ post }) =>
      post<FrameworkResponse>(frameworksPath(planDocumentId), request),
    );
    setFailure(sent.ok ? null : sent.refusal.failure);
    if (!sent.ok) return;
    tell(text('frameworks.copied'));
    setOpen(false);
    setId('');
    setTyped(null);
    const { framework } = sent.body.data;
    onCopied({ id: framework.id, version: framework.version });
  };

  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button
          variant="tertiary"
          startIcon={<Duplicate />}
          aria-label={`${text(`frameworks.${kind}`)}: ${item.name[locale]}, ${item.version}`}
        >
          {text(`frameworks.${kind}`)}
        </Button>
      }
      title={text(`frameworks.${kind}.title`, { name: item.name[locale] })}
      failure={failure}
      action={
        <Button type="submit" loading={isBusy}>
          {text(`frameworks.${kind}.yes`)}
        </Button>
      }
      onSubmit={copy}
    >
      <Typography tag="p">{text(`frameworks.${kind}.text`, { version: item.version })}</Typography>
      {!isNewVersion && (
        <Field.Root
          name="id"
          required
          hint={text('frameworks.copy.id.hint')}
          {...(isCodeMissing && id.trim() === ''
            ? { error: text('frameworks.copy.id.missing') }
            : {})}
        >
          <Field.Label>{text('frameworks.copy.id')}</Field.Label>
          <TextInput
            value={id}
            onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => setId(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
      {(['id', 'en'] as const).map((language) => (
        <Field.Root key={language} name={`name-${language}`} required>
          <Field.Label>{text(`frameworks.name.${language}`)}</Field.Label>
          <TextInput
            value={name[language]}
            onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
              setTyped({ ...name, [language]: target.value })
            }
          />
        </Field.Root>
      ))}
    </FormDialog>
  );
}
