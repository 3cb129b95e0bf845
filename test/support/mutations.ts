// Ways to spoil a document, for tests that feed on spoilt ones.
import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One way to spoil a document: where and at which member (any numbers), how, and with what. */
export interface Mutation {
  readonly container: number;
  readonly member: number;
  readonly kind: string;
  readonly value: Json;
}

/** A value that is wrong at most places. */
export const leaf = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, '', '/', '+3', '2020-02-30', 'javascript:0', [], {}),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Every object and list in a document. */
function containers(node: Json, found: (Json[] | Record<string, Json>)[] = []): typeof found {
  if (typeof node !== 'object' || node === null) return found;
  found.push(node as Json[]);
  for (const child of Object.values(node)) containers(child, found);
  return found;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  container: fc.nat(),
  member: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'duplicate', 'swap', 'proto', 'wrap'),
  value: fc.oneof(leaf, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
});

/** Spoils a document in place. */
export function spoil(root: Json, step: Mutation): void {
  const all = containers(root);
  const target = all[step.container % all.length] as Record<string, Json>;
  const keys = Object.keys(target);
  const key = keys[step.member % Math.max(keys.length, 1)];
  if (step.kind === 'proto') {
    const own = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`,
    );
    for (const name of Object.keys(own)) {
      Object.defineProperty(target, name, {
        value: own[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  } else if (key === undefined) return;
  else if (step.kind === 'delete') {
    if (Array.isArray(target)) target.splice(Number(key), 1);
    else delete target[key];
  } else if (step.kind === 'replace') target[key] = step.value;
  else if (step.kind === 'wrap') target[key] = [target[key]];
  else if (step.kind === 'duplicate') {
    if (Array.isArray(target)) target.push(JSON.parse(JSON.stringify(target[key as never])));
  } else {
    const other = keys[(step.member + 1) % keys.length];
    [target[key], target[other]] = [target[other], target[key]];
  }
}
