/** `… қаулысымен бекітілген`, also `бекітілді`: what the heading of a document says that the act approves. */
const approval = /бек[іи]т[іи]л(?:ген|ді)[\s.]*$/i;

/** Whether an annex is headed as approved by the act, and not as its annex. */
export function saysApproved(heading: string): boolean {
  return approval.test(heading.slice(-40));
}
