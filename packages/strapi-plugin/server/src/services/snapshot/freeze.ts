import { createHash } from 'node:crypto';
import { summariseMasterplan, summaryToHtml, toPublicSummary } from '@kotacerdas/core/dashboard';
import { openDataCsv, openDataRows } from '@kotacerdas/core/exchange';
import type { Framework } from '@kotacerdas/core/framework';
import {
  canonicalJson,
  toPublicMasterplan,
  type Masterplan,
  type PublishedMasterplan,
} from '@kotacerdas/core/masterplan';

export interface Content {
  framework: Framework;
  masterplan: Masterplan;
}

/** What of a plan is published: not the remarks that reviewers wrote to authors. */
export function publicContent({ framework, masterplan }: Content): Content {
  return { framework, masterplan: toPublicMasterplan(masterplan) };
}

/** Two plans with the same hash are the same plan under the same method. */
export function contentHash({ framework, masterplan }: Content): string {
  return createHash('sha256').update(canonicalJson({ framework, masterplan })).digest('hex');
}

/** Every text that is served for one edition, made once so that it can never change. */
export function freeze(
  { framework, masterplan }: Content,
  {
    republicationOf = null,
    ...edition
  }: { number: number; publishedAt: string; hash: string; republicationOf?: number | null },
) {
  const published: PublishedMasterplan = { schemaVersion: 1, ...edition, framework, masterplan };
  // Beside what core knows of an edition: readers take no notice of fields that they don't know.
  const origin = republicationOf === null ? {} : { republicationOf };
  const summary = toPublicSummary(
    summariseMasterplan(masterplan, { asOf: edition.publishedAt, framework }),
  );
  const rows = openDataRows(masterplan, framework, { asOf: edition.publishedAt });
  return {
    document: canonicalJson({ ...published, ...origin }),
    summary: canonicalJson(summary),
    summaryHtmlId: summaryToHtml(summary, 'id', framework),
    summaryHtmlEn: summaryToHtml(summary, 'en', framework),
    openDataJson: canonicalJson(rows),
    openDataCsvId: openDataCsv(rows, 'id'),
    openDataCsvEn: openDataCsv(rows, 'en'),
  };
}

/** The texts of an edition by the column they stand in. */
export type FrozenTexts = ReturnType<typeof freeze>;
