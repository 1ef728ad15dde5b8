import type { Allowed } from '../api/allowed-by';

/** What a step of the tour stands beside on *Beranda*: a panel, or the way to a page. */
export type TourPlace =
  | 'waiting'
  | 'notices'
  | 'calendar'
  | 'progress'
  | 'dashboard'
  | 'inventory'
  | 'readiness'
  | 'exchange'
  | 'books'
  | 'snapshots'
  | 'help';

type TourStepName =
  | 'decide'
  | 'submit'
  | 'members'
  | 'calendar'
  | 'write'
  | 'propose'
  | 'rate'
  | 'excel'
  | 'books'
  | 'progress'
  | 'publish'
  | 'dashboard'
  | 'notices'
  | 'help';

export interface TourStep {
  readonly name: TourStepName;
  /** `null` where what it tells of is elsewhere: the step then has a link to it. */
  readonly place: TourPlace | null;
}

interface OfferedStep extends TourStep {
  readonly isFor: (allowed: Allowed) => boolean;
}

/** More would be a lesson. */
const most = 6;

const writes = ({ mayCreate }: Allowed) => mayCreate('problem');
/** Who sees to a region reads of that, and finds the rest. */
const isOfficer = ({ mayManageSettings }: Allowed) => !mayManageSettings;

/** Every step, the most needed first. */
const all: readonly OfferedStep[] = [
  { name: 'decide', place: 'waiting', isFor: ({ mayApprove }) => mayApprove },
  {
    name: 'submit',
    place: 'waiting',
    isFor: ({ mayApprove, maySubmit }) => maySubmit && !mayApprove,
  },
  { name: 'members', place: null, isFor: ({ mayManageSettings }) => mayManageSettings },
  {
    name: 'calendar',
    place: 'calendar',
    isFor: (allowed) => allowed.mayManageCalendar && !isOfficer(allowed),
  },
  { name: 'write', place: 'inventory', isFor: (allowed) => isOfficer(allowed) && writes(allowed) },
  {
    name: 'propose',
    place: 'inventory',
    isFor: (allowed) => allowed.mayCreate('innovation') && !writes(allowed),
  },
  {
    name: 'rate',
    place: 'readiness',
    isFor: (allowed) => isOfficer(allowed) && (allowed.mayRate || allowed.mayAssess),
  },
  {
    name: 'excel',
    place: 'exchange',
    isFor: (allowed) => isOfficer(allowed) && allowed.mayImportFile,
  },
  {
    name: 'books',
    place: 'books',
    isFor: (allowed) => isOfficer(allowed) && allowed.mayWriteBooks,
  },
  { name: 'progress', place: 'progress', isFor: ({ mayLock }) => mayLock },
  { name: 'publish', place: 'snapshots', isFor: ({ mayPublish }) => mayPublish },
  {
    name: 'dashboard',
    place: 'dashboard',
    isFor: (allowed) => isOfficer(allowed) && allowed.mayReadDashboard && !allowed.mayImportFile,
  },
  { name: 'notices', place: 'notices', isFor: isOfficer },
];

/** Where the tour and the shortcuts are found again: how every tour ends. */
const last: TourStep = { name: 'help', place: 'help' };

/** What the tour shows to somebody who may do this: what they need in their first hour, and where to find it again. */
export function tourSteps(allowed: Allowed): readonly TourStep[] {
  const theirs = all.filter(({ isFor }) => isFor(allowed));
  return [...theirs.slice(0, most - 1).map(({ name, place }) => ({ name, place })), last];
}
