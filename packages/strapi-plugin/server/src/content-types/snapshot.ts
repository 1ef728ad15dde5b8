import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** A published plan, frozen. Bodies are stored as the text that is served, also while it is withdrawn. */
export const snapshot = contentType({
  singular: 'snapshot',
  plural: 'snapshots',
  displayName: 'Terbitan',
  internal: true,
  indexes: [
    {
      name: 'kotacerdas_snapshots_region_number',
      columns: ['region_code', 'number'],
      type: 'unique',
    },
  ],
  attributes: {
    regionCode: is.required(is.word),
    regionName: is.required(is.shortText),
    title: is.required(is.shortText),
    number: is.required(is.integer),
    issuedAt: is.required(is.moment),
    issuedBy: is.shortText,
    hash: is.required(is.word),
    /** Bytes of the document. */
    size: is.integer,
    /** The edition whose content this one publishes again. */
    republicationOf: is.integer,
    /** Items that nobody had approved; empty in editions of a version that didn't count them. */
    unapproved: is.integer,
    withdrawnAt: is.moment,
    withdrawnBy: is.shortText,
    withdrawnReason: is.longText,
    document: is.required(is.body),
    summary: is.required(is.body),
    summaryHtmlId: is.required(is.body),
    summaryHtmlEn: is.required(is.body),
    openDataJson: is.required(is.body),
    openDataCsvId: is.required(is.body),
    openDataCsvEn: is.required(is.body),
    plan: column('plan'),
  },
});
