import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import type * as React from 'react';
import type { RpjmdImportCheck } from '../../../../../shared/contracts/rpjmd-import';
import { AskButton } from '../../../components/ask-button';
import { useText } from '../../../translations/use-text';
import type { RpjmdFile } from './use-rpjmd-file';

interface ImportActionProps {
  check: RpjmdImportCheck;
  work: RpjmdFile['work'];
  onCommit: () => void;
}

/** *Impor*: it asks first where anything of the plan would be replaced. */
export function ImportAction({ check, onCommit, work }: ImportActionProps): React.JSX.Element {
  const { text } = useText();
  const { lists, ready, whole } = check;
  const added = lists.reduce((sum, list) => sum + list.added.length, 0);
  const changed = lists.reduce((sum, list) => sum + list.changed.length, 0);
  if (!ready) return <Typography tag="p">{text('rpjmd.not-ready')}</Typography>;
  if (added + changed + whole.length === 0) {
    return <Typography tag="p">{text('rpjmd.nothing-new')}</Typography>;
  }
  const isReplacing = changed > 0 || whole.some(({ before }) => before !== null);
  return (
    <Flex>
      {isReplacing ? (
        <AskButton
          label={text('rpjmd.import')}
          of={check.file.name}
          Icon={Upload}
          variant="default"
          title={text('rpjmd.import.title')}
          question={text('rpjmd.import.question', { changed, whole: whole.length })}
          yes={text('rpjmd.import.yes')}
          no={text('editions.cancel')}
          isDisabled={work !== null}
          onYes={onCommit}
        />
      ) : (
        <Button
          startIcon={<Upload />}
          loading={work?.kind === 'import'}
          disabled={work !== null}
          onClick={onCommit}
        >
          {text('rpjmd.import')}
        </Button>
      )}
    </Flex>
  );
}
