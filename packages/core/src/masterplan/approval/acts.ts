/**
 * What is done to an item on its way to a book, in the order of that way.
 *
 * @example
 * approvalActs.includes('submit'); // true
 */
export const approvalActs = ['submit', 'withdraw', 'return', 'approve', 'lock', 'reopen'] as const;

/**
 * One of {@link approvalActs}. `submit` asks for a decision and `withdraw` takes that back; `return` gives the item
 * back with a reason, `approve` accepts it; `lock` closes it at the end of a bimtek, and `reopen`, with a reason,
 * gives a locked one back to who wrote it.
 *
 * @example
 * const act: ApprovalAct = 'approve';
 */
export type ApprovalAct = (typeof approvalActs)[number];
