/** `Утверждены постановлением …`: what the heading of a document says that the act approves. */
const approval = /^\s*утвержд[её]н/i;

/** Whether an annex is headed as approved by the act, and not as its annex. */
export function saysApproved(heading: string): boolean {
  return approval.test(heading);
}
