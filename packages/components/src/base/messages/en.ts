import type { BaseMessages } from './types.js';

export const en: BaseMessages = {
  loading: 'Loading the plan…',
  noneTitle: 'No plan to show yet',
  noneHint:
    'Give the address of a plan in the src attribute, or put a plan as JSON inside this element.',
  failedTitle: 'The plan can’t be shown',
  unreachable: (url) =>
    `The address ${url} can’t be reached. Check the internet connection, then try again.`,
  notFound: (url) =>
    `No plan has been published at the address ${url} yet, or the address is wrong (code 404).`,
  serverTrouble: (url, status) =>
    `The server at ${url} can’t answer at the moment (code ${status}). Please try again in a while.`,
  badStatus: (url, status) => `The address ${url} answered with code ${status}, not with a plan.`,
  badAddress: (url) => `“${url}” is not a valid address. Check the src attribute.`,
  notJsonAt: (url) => `What the address ${url} holds is not valid JSON.`,
  notJsonInside: 'The <script type="application/json"> inside this component is not valid JSON.',
  refusedTitle: 'This plan document was refused',
  refusedHint: (count) => `Errors found: ${count}. Mend the document, then load it again.`,
  wholeDocument: 'whole document',
  moreIssues: (count) => `and ${count} more`,
  retry: 'Try again',
  showTable: 'See table',
  hideTable: 'Close table',
  asOf: (date) => `As of ${date}`,
  edition: (number) => `Edition number ${number}`,
  pair: (x, y) => `(${x},\u00a0${y})`,
  whereFrom: 'Where does this figure come from?',
  partMissing:
    'A part of this could not be loaded. Check your connection, then load the page again.',
  leftOut: 'Left out:',
  close: 'Close',
  download: 'Download',
  stillLoading: 'The connection is slow. The plan is still loading…',
  tooLarge: (url, size) => `What the address ${url} holds is too large (${size}); 32 MB at most.`,
  stale: (reason) => `The update failed; what was last received is shown. ${reason}`,
};
