/** Whether a refusal would meet every other year as well: no answer, no session, or too much asked at once. */
export const isOfAllYears = (status: number | undefined): boolean =>
  status === undefined || status === 401 || status === 429;
