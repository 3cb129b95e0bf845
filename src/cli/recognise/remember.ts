/** Longer texts are no labels, and do not recur. */
const LONGEST = 200;
const MOST = 5000;

/** Remembers what a function made of the last few thousand texts: the same labels stand in all official tables. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= MOST) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
