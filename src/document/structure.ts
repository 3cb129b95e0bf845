import { safeAddress } from './addresses.js';
import { MAX_PROBLEMS, problem, pointerStep, type Problem } from './problems.js';

/** The part of JSON Schema that the document format uses, with references as names in `$defs`. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
}

/** What stands where a block was that could not be read, so that the page can say so in its place. */
export interface UnreadableBlock {
  readonly type: 'unreadable';
  readonly problem: Problem;
}

/** A document may nest this deep. The deepest official report nests 12 levels. */
const MAX_DEPTH = 64;
/** No official report comes near this many values; it bounds the time that a reading can take. */
const MAX_NODES = 500_000;

/** What could be kept of a value, with where each object of it came from. */
export interface Kept {
  readonly value: unknown;
  readonly problems: Problem[];
  /** JSON Pointers of the kept objects in the original document. */
  readonly pointers: WeakMap<object, string>;
}

/**
 * Copies of `input` what fits the shape, and tells what does not: the smallest part that is wrong is left
 * out, the rest stays. Only own properties that the format knows are read, so `__proto__` and inherited
 * members never matter. Unreadable blocks leave an `UnreadableBlock`.
 */
export function keepWhatFits(input: unknown, root: Shape): Kept {
  const definitions = root.$defs ?? {};
  const problems: Problem[] = [];
  const pointers = new WeakMap<object, string>();
  const limits = new Set<string>();
  let nodes = 0;
  let latest: Problem | undefined;

  const resolve = (shape: Shape): Shape =>
    shape.$ref === undefined ? shape : resolve(definitions[shape.$ref]);

  /** The kept value, or `undefined` if nothing of it fits. */
  function keep(value: unknown, reference: Shape, pointer: string, depth: number): unknown {
    const shape = resolve(reference);
    if (++nodes > MAX_NODES) return failOnce('too-large', pointer);
    if (depth > MAX_DEPTH) return failOnce('too-deep', pointer, MAX_DEPTH);
    if (shape.oneOf) return keepOneOf(value, shape.oneOf, pointer, depth);
    if (shape.properties) return keepObject(value, shape, pointer, depth);
    if (shape.items) return keepArray(value, shape.items, pointer, depth);
    return keepScalar(value, shape, pointer);
  }

  function keepOneOf(value: unknown, options: readonly Shape[], pointer: string, depth: number): unknown {
    const shapes = options.map(resolve);
    const chosen = shapes.find((shape) => looksLike(value, shape));
    if (chosen) return keep(value, chosen, pointer, depth);
    const type = isObject(value) ? own(value, 'type') : undefined;
    if (typeof type === 'string' && shapes.some((shape) => shape.properties?.type?.const)) {
      return fail('unknown-block', pointer, type);
    }
    return fail('wrong-type', pointer, typeOf(value));
  }

  /** Whether an alternative is meant: the JSON type fits, and the members that tell it apart are there. */
  function looksLike(value: unknown, shape: Shape): boolean {
    if (shape.oneOf) return shape.oneOf.some((option) => looksLike(value, resolve(option)));
    if (shape.items) return Array.isArray(value);
    if (!shape.properties) return typeOf(value) === shape.type;
    if (!isObject(value)) return false;
    const kind = shape.properties.type?.const;
    if (kind !== undefined) return own(value, 'type') === kind;
    return (shape.required ?? []).every((key) => own(value, key) !== undefined);
  }

  function keepObject(value: unknown, shape: Shape, pointer: string, depth: number): unknown {
    if (!isObject(value)) return fail('wrong-type', pointer, typeOf(value));
    const kept: Record<string, unknown> = {};
    pointers.set(kept, pointer);
    const properties = shape.properties!;
    for (const key of Object.keys(value)) {
      if (!Object.prototype.hasOwnProperty.call(properties, key)) {
        if (!key.startsWith('x-')) {
          tell(problem('unknown-property', 'warning', pointer + pointerStep(key), shorten(key)));
        }
        continue;
      }
      const member = own(value, key);
      // As JSON.stringify has it; objects of a page's own script often hold such members.
      if (member === undefined) continue;
      const child = keep(member, properties[key], pointer + pointerStep(key), depth + 1);
      if (child !== undefined) kept[key] = child;
    }
    for (const key of shape.required ?? []) {
      if (kept[key] !== undefined) continue;
      if (own(value, key) === undefined) tell(problem('missing', 'error', pointer, key));
      const empty = emptyOf(resolve(properties[key]));
      if (key === 'id') kept[key] = idFrom(pointer);
      // Something that cannot do without this member is left out as a whole.
      else if (empty === undefined) return undefined;
      else kept[key] = empty;
    }
    return kept;
  }

  /** The stand-in for a required member, where one makes sense: no text, no items, or an empty object. */
  function emptyOf(shape: Shape): unknown {
    if (shape.oneOf) return emptyOf(resolve(shape.oneOf[0]));
    if (shape.items) return [];
    if (shape.properties) {
      const empty: Record<string, unknown> = {};
      for (const key of shape.required ?? []) {
        const member = emptyOf(resolve(shape.properties[key]));
        if (member === undefined) return undefined;
        empty[key] = member;
      }
      return empty;
    }
    // '' is a valid relative address; it is shown as plain words.
    return shape.type === 'string' && !shape.pattern && shape.format !== 'date' ? '' : undefined;
  }

  function keepArray(value: unknown, items: Shape, pointer: string, depth: number): unknown {
    if (!Array.isArray(value)) return fail('wrong-type', pointer, typeOf(value));
    const kept: unknown[] = [];
    const blocks = items.$ref === 'block';
    for (let index = 0; index < value.length && nodes <= MAX_NODES; index++) {
      latest = undefined;
      const child = keep(value[index], items, pointer + pointerStep(index), depth + 1);
      if (child !== undefined) kept.push(child);
      else if (blocks && latest) kept.push({ type: 'unreadable', problem: latest } as UnreadableBlock);
      else if (items.$ref === 'cell') {
        // The cells to its right must stay under their columns.
        kept.push(null);
      }
    }
    return kept;
  }

  function keepScalar(value: unknown, shape: Shape, pointer: string): unknown {
    if (shape.const !== undefined)
      return value === shape.const ? value : fail('bad-value', pointer, shorten(value));
    if (shape.enum) {
      return shape.enum.indexOf(value as string) >= 0 ? value : fail('bad-value', pointer, shorten(value));
    }
    const type = typeOf(value);
    if (shape.type === 'integer' ? !Number.isInteger(value) : type !== shape.type) {
      return fail('wrong-type', pointer, type);
    }
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || (shape.minimum !== undefined && value < shape.minimum)) {
        return fail('bad-value', pointer, value);
      }
    }
    if (typeof value === 'string') {
      if (shape.pattern && !pattern(shape.pattern).test(value))
        return fail('bad-value', pointer, shorten(value));
      if (shape.maxLength !== undefined && longerThan(value, shape.maxLength)) {
        return fail('bad-value', pointer, shorten(value));
      }
      if (shape.format === 'date' && !isDay(value)) return fail('bad-date', pointer, shorten(value));
      if (shape.format === 'uri-reference' && safeAddress(value) === null) {
        return fail('unsafe-address', pointer, shorten(value));
      }
    }
    return value;
  }

  function fail(code: Problem['code'], pointer: string, detail: string | number): undefined {
    tell(problem(code, 'error', pointer, detail));
    return undefined;
  }

  function tell(found: Problem): void {
    latest = found;
    if (problems.length < MAX_PROBLEMS) problems.push(found);
  }

  /** A limit is told where it is first met; everything after it is left out alike. */
  function failOnce(code: 'too-large' | 'too-deep', pointer: string, ...values: number[]): undefined {
    if (limits.has(code)) return undefined;
    limits.add(code);
    latest = problem(code, 'error', pointer, ...values);
    problems.unshift(latest);
    return undefined;
  }

  return { value: keep(input, root, '', 0), problems, pointers };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property, never one from a prototype. */
function own(value: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** A value as a message may quote it. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : typeOf(value);
  return text.length > 60 ? text.slice(0, 60) + '…' : text;
}

/** JSON Schema counts characters, not UTF-16 code units. */
function longerThan(text: string, length: number): boolean {
  return text.length > 2 * length || (text.length > length && [...text].length > length);
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  let compiled = patterns.get(source);
  if (!compiled) patterns.set(source, (compiled = new RegExp(source, 'u')));
  return compiled;
}

/** An id for something that should have one: made from its place, so that links to it are stable. */
function idFrom(pointer: string): string {
  return (
    '_' +
    pointer
      .slice(1)
      .replace(/[^A-Za-z0-9]+/g, '-')
      .slice(-90)
  );
}

/** A day that the calendar has, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const date = new Date(Date.UTC(+found[1], +found[2] - 1, +found[3]));
  return date.getUTCMonth() === +found[2] - 1 && date.getUTCDate() === +found[3];
}
