import { sameValue } from '@kotacerdas/core/masterplan';
import type { Framework } from '@kotacerdas/core/framework';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Trash } from '@strapi/icons';
import * as React from 'react';
import {
  frameworkActPath,
  frameworkPath,
  type FrameworkResponse,
  type SaveFrameworkRequest,
} from '../../../../../shared/contracts/framework';
import type { ToldFailure } from '../../../api/use-tell-failure';
import { FailureNote } from '../../../components/failure-note';
import { useFrameworkActs, type Outcome } from '../../../api/use-framework-acts';
import { Apart } from '../../../components/apart';
import { AskButton } from '../../../components/ask-button';
import { SteadyButton } from '../../../components/steady-button';
import { useText } from '../../../translations/use-text';
import type { FrameworkEditorProps } from './framework-editor-props';

type Stored = FrameworkResponse['data'];

interface FormActionsProps extends FrameworkEditorProps {
  stored: Stored;
  framework: Framework;
  isFixed: boolean;
  /** Back to what is stored. */
  onDrop: () => void;
  /** What the server made of what was sent. */
  onStored: (stored: Stored, sent: Framework) => void;
}

/** Saving, activating and deleting a draft; a refusal is said here, and what was typed stays. */
export function FormActions(props: FormActionsProps): React.JSX.Element {
  const { planDocumentId, reference, stored, framework, isFixed, onStored } = props;
  const { text, locale } = useText();
  const { isBusy, send, tell } = useFrameworkActs();
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const isSaved = sameValue(framework, stored.framework);
  const named = { name: framework.name[locale], version: framework.version };

  const answer = async (sent: Promise<Outcome<FrameworkResponse>>, done: string) => {
    const outcome = await sent;
    setFailure(outcome.ok ? null : outcome.refusal.failure);
    if (!outcome.ok) return;
    tell(done);
    onStored(outcome.body.data, framework);
  };
  const save = () => {
    const request: SaveFrameworkRequest = { revision: stored.revision, framework };
    const path = frameworkPath(planDocumentId, reference);
    return answer(
      send(({ put }) => put<FrameworkResponse>(path, request)),
      text('frameworks.saved'),
    );
  };
  const activate = () => {
    const path = frameworkActPath(planDocumentId, reference, 'activate');
    return answer(
      send(({ post }) => post<FrameworkResponse>(path)),
      text('frameworks.activate.done', named),
    );
  };
  const remove = async () => {
    const sent = await send(({ del }) => del(frameworkPath(planDocumentId, reference)));
    setFailure(sent.ok ? null : sent.refusal.failure);
    if (!sent.ok) return;
    tell(text('frameworks.delete.done'));
    props.onChanged();
    props.onClose();
  };
  const ask = { of: named.name, no: text('frameworks.cancel'), isDisabled: isBusy };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <FailureNote failure={failure} />
      {!isSaved && <Typography tag="p">{text('frameworks.unsaved')}</Typography>}
      <Flex gap={2} wrap="wrap">
        {!isFixed && (
          <SteadyButton isOff={isSaved || isBusy} onPress={() => void save()}>
            {text('frameworks.save')}
          </SteadyButton>
        )}
        {!isFixed && isSaved && stored.issues.length === 0 && (
          <AskButton
            {...ask}
            label={text('frameworks.activate')}
            Icon={Check}
            title={text('frameworks.activate.title')}
            question={text('frameworks.activate.text')}
            yes={text('frameworks.activate.yes')}
            onYes={() => void activate()}
          />
        )}
        <Button variant="tertiary" onClick={isSaved ? props.onClose : props.onDrop}>
          {text(isSaved ? 'frameworks.close' : 'frameworks.drop')}
        </Button>
      </Flex>
      {!isFixed && (
        <Apart isAtEnd>
          <AskButton
            {...ask}
            label={text('frameworks.delete')}
            Icon={Trash}
            variant="danger-light"
            title={text('frameworks.delete.title')}
            question={text('frameworks.delete.text')}
            yes={text('frameworks.delete.yes')}
            onYes={() => void remove()}
          />
        </Apart>
      )}
    </Flex>
  );
}
