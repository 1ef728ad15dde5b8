import { Button, Flex } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import * as React from 'react';
import { useImport } from '../api/use-import';
import { useText } from '../translations/use-text';
import { IssueList } from './issue-list';

/** Chooses a plan's JSON file and imports it; what is wrong with it is listed below. */
export function ImportButton({ onImported }: { onImported: (id: string) => void }) {
  const { text } = useText();
  const { importFile, isImporting, issues } = useImport(onImported);
  const input = React.useRef<HTMLInputElement>(null);

  const onChange = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file again has to count as a change too.
    if (file !== undefined) void importFile(file).finally(() => (target.value = ''));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text('import.button')}
        onChange={onChange}
      />
      <Button
        variant="secondary"
        startIcon={<Upload />}
        loading={isImporting}
        onClick={() => input.current?.click()}
      >
        {text('import.button')}
      </Button>
      {issues.length > 0 && <IssueList issues={issues} kind="file" />}
    </Flex>
  );
}
