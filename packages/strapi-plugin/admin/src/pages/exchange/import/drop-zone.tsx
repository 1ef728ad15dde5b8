import { formatBytes } from '@kotacerdas/core/locale';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import { mostImportBytes } from '../../../../../shared/contracts/imports';
import { Note } from '../../../components/note';
import { useText } from '../../../translations/use-text';

/** Where a file is dropped, or chosen with a button. */
export function DropZone({ onFile }: { onFile: (file: File) => void }): React.JSX.Element {
  const { text, locale } = useText();
  const input = React.useRef<HTMLInputElement>(null);
  const [isOver, setOver] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const most = formatBytes(locale, mostImportBytes);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    if (file.size > mostImportBytes) {
      const size = formatBytes(locale, file.size);
      return setProblem(text('exchange.drop.too-big', { name: file.name, size, most }));
    }
    onFile(file);
  };
  const onDrag = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') take(event.dataTransfer.files);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} flex="1">
      <Zone $isOver={isOver} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrag}>
        <Upload width="3.2rem" height="3.2rem" aria-hidden />
        <Typography tag="p">{text('exchange.drop.text')}</Typography>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv"
          hidden
          aria-label={text('exchange.drop.button')}
          onChange={({ target }) => {
            take(target.files);
            // The same file again has to count as a change too.
            target.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{text('exchange.drop.button')}</Button>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('exchange.drop.kinds', { size: most })}
        </Typography>
      </Zone>
      <div role="alert">{problem !== null && <Note tone="danger">{problem}</Note>}</div>
    </Flex>
  );
}

const Zone = styled.div<{ $isOver: boolean }>`
  display: flex;
  flex: 1;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 1.2rem;
  min-height: 20rem;
  padding: 2.4rem;
  border: 2px dashed
    ${({ $isOver, theme }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
  border-radius: 4px;
  background: ${({ $isOver, theme }) =>
    $isOver ? theme.colors.primary100 : theme.colors.neutral100};
  text-align: center;

  > svg {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
