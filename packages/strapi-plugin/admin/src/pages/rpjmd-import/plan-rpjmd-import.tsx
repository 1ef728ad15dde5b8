import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import {
  rpjmdProgramsPath,
  type RpjmdSuggestionsResponse,
} from '../../../../shared/contracts/rpjmd-import';
import { useAllowed } from '../../api/use-allowed';
import { useLoaded } from '../../api/use-loaded';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { RecordsPanel } from '../exchange/records/records-panel';
import { useRecords } from '../exchange/records/use-records';
import { pagePath } from '../../addresses/page-path';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { FilePanel } from './file/file-panel';
import { SuggestionsPanel } from './suggestions/suggestions-panel';

/** *Impor RPJMD* of one plan. */
export function PlanRpjmdImport({ onChoose, plan, plans }: PlanChoice): React.JSX.Element {
  const { text, locale } = useText();
  const { search } = useLocation();
  const id = plan.documentId;
  const suggestions = useLoaded<RpjmdSuggestionsResponse['data']>(
    `${rpjmdProgramsPath(id)}?lang=${locale}`,
  );
  const { mayReadImports } = useAllowed();
  const records = useRecords(mayReadImports ? id : null);
  const { result } = records;
  const isUndone = (importDocumentId: string) =>
    result.status === 'loaded' &&
    result.data.some(
      ({ documentId, undoneAt }) => documentId === importDocumentId && undoneAt !== null,
    );
  const refresh = () => {
    suggestions.refresh();
    records.refresh();
  };
  return (
    <>
      <PageHeader
        title={text('rpjmd.title')}
        subtitle={plan.title}
        navigationAction={
          <Link tag={RouterLink} startIcon={<ArrowLeft />} to={`${pagePath('direction')}${search}`}>
            {text('direction.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {plans.length > 1 && <PlanChooser plans={plans} chosenId={id} onChoose={onChoose} />}
          <FilePanel planDocumentId={id} onImported={refresh} isUndone={isUndone} />
          {mayReadImports && (
            <RecordsPanel
              planDocumentId={id}
              records={records}
              kind="rpjmd"
              onUndone={suggestions.refresh}
            />
          )}
          <SuggestionsPanel planDocumentId={id} loaded={suggestions} />
        </Flex>
      </Layouts.Content>
    </>
  );
}
