/** Whether each sign shows, none left out. Of a sign that shows several times the number says how often. */
export type Shown<Sign extends string> = Readonly<Record<Sign, boolean | number>>;

/** The signs that show, in the order in which they are named, each as often as it shows. */
export function shownOf<Sign extends string>(signs: Shown<Sign>): Sign[] {
  const shown: Sign[] = [];
  for (const sign in signs) for (let times = Number(signs[sign]); times > 0; times -= 1) shown.push(sign);
  return shown;
}
