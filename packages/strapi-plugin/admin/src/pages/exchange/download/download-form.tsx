import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import * as React from 'react';
import { Note } from '../../../components/note';
import { PlainSelect } from '../../../components/plain-select';
import { SignInAgain } from '../../../components/sign-in-again';
import type { WorkbookChoice } from '../../../exchange/workbook-choices';
import { useText } from '../../../translations/use-text';
import { useDownload } from './use-download';

interface DownloadFormProps {
  planDocumentId: string;
  choices: readonly WorkbookChoice[];
}

/** A select's own word for the whole plan. */
const whole = 'whole';
const langs = ['id', 'en'] as const;

/** Whose worksheet, in which language, and the button that fetches it. */
export function DownloadForm({ choices, planDocumentId }: DownloadFormProps): React.JSX.Element {
  const { text, locale } = useText();
  const { failure, isRunning, start } = useDownload(planDocumentId);
  const [opd, setOpd] = React.useState(choices[0]?.opdId ?? whole);
  const [lang, setLang] = React.useState<(typeof langs)[number]>(locale);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PlainSelect
        label={text('exchange.download.for')}
        value={opd}
        options={choices.map(({ label, opdId }) => ({ value: opdId ?? whole, name: label }))}
        onChange={setOpd}
      />
      <PlainSelect
        label={text('exchange.download.lang')}
        value={lang}
        options={langs.map((each) => ({
          value: each,
          name: text(`exchange.download.lang.${each}`),
        }))}
        onChange={setLang}
      />
      <Flex gap={4} wrap="wrap">
        <Button
          startIcon={<Download />}
          loading={isRunning}
          onClick={() => void start({ lang, ...(opd === whole ? {} : { opd }) })}
        >
          {text('exchange.download.button')}
        </Button>
        <Typography role="status" textColor="neutral600">
          {isRunning && text('exchange.download.running')}
        </Typography>
      </Flex>
      <div role="alert">
        {failure !== null && (
          <Note tone="danger">
            {failure.message} <SignInAgain error={failure.error} />
          </Note>
        )}
      </div>
    </Flex>
  );
}
