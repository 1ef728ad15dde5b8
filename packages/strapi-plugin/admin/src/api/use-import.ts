import type { Issue } from '@kotacerdas/core';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { type ImportPlanResponse, plansPath } from '../../../shared/contracts/plan';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';
import { useFailureText } from './use-failure-text';

interface Import {
  isImporting: boolean;
  /** What the server found in the last file, if it refused it. */
  issues: readonly Issue[];
  importFile: (file: File) => Promise<void>;
}

/** Sends a plan's JSON file to the server; nothing of a refused file is kept there. */
export function useImport(onImported: (planDocumentId: string) => void): Import {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [isImporting, setImporting] = React.useState(false);
  const [issues, setIssues] = React.useState<readonly Issue[]>([]);

  const importFile = async (file: File) => {
    setImporting(true);
    setIssues([]);
    try {
      const document: unknown = JSON.parse(await file.text());
      const response = await post<ImportPlanResponse>(plansPath, document);
      const { created, documentId } = response.data.data;
      toggleNotification({
        type: created ? 'success' : 'info',
        message: text(created ? 'import.done' : 'import.exists'),
      });
      onImported(documentId);
    } catch (error) {
      const { issues: found } = failureOf(error);
      setIssues(found ?? []);
      toggleNotification({ type: 'danger', message: explain(error, found, file) });
    } finally {
      setImporting(false);
    }
  };

  const explain = (error: unknown, found: readonly Issue[] | undefined, file: File): string => {
    if (error instanceof SyntaxError) return text('import.not-json', { file: file.name });
    if (found !== undefined) return text('import.refused', { count: found.length });
    return failureText(error);
  };

  return { isImporting, issues, importFile };
}
