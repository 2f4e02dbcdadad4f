/** Answers that are kept; the store is emptied when it is full, so that it never grows with the number of acts. */
const most = 4096;

/** The same function, whose answers for texts that come again and again are kept. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    if (known.size >= most) known.clear();
    const found = ask(text);
    known.set(text, found);
    return found;
  };
}

/** The same function, whose answers are kept as long as it is: for the work on one act. */
export function rememberedBy<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as Answer;
    const found = ask(key);
    known.set(key, found);
    return found;
  };
}
