import { safeAddress } from './addresses.js';
import type {
  ChartJson,
  FigureJson,
  ImageBlock,
  ReportJson,
  Section,
  StatusJson,
  TableJson,
} from './format.js';
import { MAX_PROBLEMS, problem, pointerStep, type Problem, type ProblemCode } from './problems.js';
import { shape } from './shape.js';

/**
 * The type of a value in the notation of `shape.ts`: a name, that of a definition or of a scalar (`string`,
 * `number`, `boolean`, `null` and those of `SCALARS`); `a*`, a list of `a`; `a/b`, either; `^…$`, a string of
 * this pattern.
 */
type Type = string;

/** Members of an object, written `name:type`, with `!` behind the name if required; the type may be `string`. */
type Members = ReadonlyMap<string, { readonly type: Type; readonly required: boolean }>;

/** What stands where a block was that could not be read, so that the page can say so in its place. */
export interface UnreadableBlock {
  readonly type: 'unreadable';
  readonly problem: Problem;
}

/** A document may nest this deep. The deepest official report nests 12 levels. */
const MAX_DEPTH = 64;
/** No official report comes near this many values; it bounds the time that a reading can take. */
const MAX_NODES = 500_000;

/** Scalars that are more than a JSON type: that type, what else must hold, and the problem if it does not. */
const SCALARS: Readonly<Record<Type, readonly [string, (value: never) => boolean, ProblemCode?]>> = {
  number: ['number', Number.isFinite],
  size: ['number', (value: number) => Number.isInteger(value) && value >= 0],
  length: ['number', (value: number) => Number.isInteger(value) && value > 0],
  day: ['string', isDay, 'bad-date'],
  address: ['string', (value: string) => safeAddress(value) !== null, 'unsafe-address'],
};

/** Definitions by name: the members of an object, or another name for a type. */
const definitions: ReadonlyMap<Type, Members | Type> = new Map(shape.trim().split('\n').map(definition));

function definition(line: string): [Type, Members | Type] {
  const [name, ...words] = line.split(' ');
  return [name, words[0] === '=' ? words[1] : new Map(words.map(member))];
}

function member(text: string): [string, { type: Type; required: boolean }] {
  const [, key, required, type = 'string'] = /^([^!:]+)(!?)(?::(.+))?/.exec(text)!;
  return [key, { type, required: required !== '' }];
}

/** The objects that are asked for by the name of their definition; none of them is ever left out as a whole. */
interface Named {
  figure: FigureJson;
  section: Section;
  table: TableJson;
  chart: ChartJson;
  status: StatusJson;
  image: ImageBlock;
}

/** What could be kept of a report. */
export interface Kept {
  /** It fits the schema, but for `unreadable` blocks. */
  readonly json: ReportJson;
  readonly problems: readonly Problem[];
  /** JSON Pointer to where an object of `json` is written in the original document. */
  pointerOf(node: object): string;
  /** The objects of a definition in the order of the document, outer ones first. */
  all<Name extends keyof Named>(name: Name): readonly Named[Name][];
  /** Every reference to a figure, with where it stands. */
  readonly references: readonly { readonly pointer: string; readonly id: string }[];
}

/**
 * Copies of a report what fits the format, and tells what does not: the smallest part that is wrong is left
 * out, the rest stays. Only own properties that the format knows are read, so `__proto__` and inherited
 * members never matter. Unreadable blocks leave an `UnreadableBlock`.
 *
 * @param writtenAt where an object is written that does not stand at its own place of the document
 */
export function keepWhatFits(input: unknown, writtenAt: (node: object) => string | undefined): Kept {
  const problems: Problem[] = [];
  const pointers = new WeakMap<object, string>();
  const objects = new Map<string, object[]>();
  const references: { pointer: string; id: string }[] = [];
  let nodes = 0;
  let latest: Problem | undefined;

  /** The kept value, or `undefined` if nothing of it fits. */
  function keep(value: unknown, name: Type, pointer: string, depth: number): unknown {
    const definition = definitions.get(name) ?? name;
    if (++nodes > MAX_NODES) return failOnce('too-large', pointer);
    if (depth > MAX_DEPTH) return failOnce('too-deep', pointer, MAX_DEPTH);
    if (typeof definition !== 'string') return keepObject(value, name, definition, pointer, depth);
    const options = definition.split('/');
    if (options.length > 1) return keepOneOf(value, options, pointer, depth);
    if (definition.endsWith('*')) return keepList(value, definition.slice(0, -1), pointer, depth);
    const kept = keepScalar(value, definition, pointer);
    if (kept !== undefined && name === 'reference') references.push({ pointer, id: kept as string });
    return kept;
  }

  function keepOneOf(value: unknown, options: readonly Type[], pointer: string, depth: number): unknown {
    const chosen = options.find((type) => looksLike(value, type));
    if (chosen) return keep(value, chosen, pointer, depth);
    const type = isObject(value) && own(value, 'type');
    return typeof type === 'string'
      ? fail('unknown-block', pointer, type)
      : fail('wrong-type', pointer, typeOf(value));
  }

  function keepObject(value: unknown, name: Type, members: Members, pointer: string, depth: number): unknown {
    if (!isObject(value)) return fail('wrong-type', pointer, typeOf(value));
    const kept: Record<string, unknown> = {};
    pointer = writtenAt(value) ?? pointer;
    pointers.set(kept, pointer);
    objects.set(name, objects.get(name) ?? []);
    objects.get(name)!.push(kept);
    for (const key of Object.keys(value)) {
      const member = members.get(key);
      const place = pointer + pointerStep(key);
      if (!member) {
        if (!key.startsWith('x-')) tell(problem('unknown-property', 'warning', place, shorten(key)));
        continue;
      }
      const held = own(value, key);
      // As JSON.stringify has it; objects of a page's own script often hold such members.
      if (held === undefined) continue;
      const child = keep(held, member.type, place, depth + 1);
      if (child !== undefined) kept[key] = child;
    }
    for (const [key, { type, required }] of members) {
      if (!required || kept[key] !== undefined) continue;
      if (own(value, key) === undefined) tell(problem('missing', 'error', pointer, key));
      kept[key] = key === 'id' ? idFrom(pointer) : standIn(type, pointer + pointerStep(key));
      // Something that cannot do without this member is left out as a whole.
      if (kept[key] === undefined) return undefined;
    }
    return kept;
  }

  /** What stands in for a missing value, where it makes sense: no text, no items or an empty object. */
  function standIn(type: Type, pointer: string): unknown {
    const told = problems.length;
    const spent = nodes;
    let kept: unknown;
    // '' is a valid relative address too; it is shown as plain words.
    for (const nothing of ['', [], {}]) {
      nodes = 0;
      kept = kept ?? keep(nothing, type, pointer, 0);
    }
    problems.length = told;
    nodes = spent;
    return kept;
  }

  function keepList(value: unknown, type: Type, pointer: string, depth: number): unknown {
    if (!Array.isArray(value)) return fail('wrong-type', pointer, typeOf(value));
    const kept: unknown[] = [];
    for (let index = 0; index < value.length && nodes <= MAX_NODES; index++) {
      latest = undefined;
      const child = keep(value[index], type, pointer + pointerStep(index), depth + 1);
      if (child !== undefined) kept.push(child);
      else if (type === 'block' && latest) kept.push({ type: 'unreadable', problem: latest });
      // The cells to its right must stay under their columns.
      else if (type === 'cell') kept.push(null);
    }
    return kept;
  }

  function keepScalar(value: unknown, type: Type, pointer: string): unknown {
    const [, holds, code = 'bad-value'] = SCALARS[type] ?? [];
    if (typeOf(value) !== jsonType(type)) return fail('wrong-type', pointer, typeOf(value));
    const fits = type.startsWith('^')
      ? new RegExp(type, 'u').test(value as string)
      : !holds || holds(value as never);
    return fits ? value : fail(code, pointer, shorten(value));
  }

  function fail(code: ProblemCode, pointer: string, detail: string): undefined {
    tell(problem(code, 'error', pointer, detail));
    return undefined;
  }

  function tell(found: Problem): void {
    latest = found;
    if (problems.length < MAX_PROBLEMS) problems.push(found);
  }

  /** A limit is told where it is first met; everything after it is left out alike. */
  function failOnce(code: 'too-large' | 'too-deep', pointer: string, ...values: number[]): undefined {
    if (problems.some((known) => known.code === code)) return undefined;
    latest = problem(code, 'error', pointer, ...values);
    problems.unshift(latest);
    return undefined;
  }

  return {
    json: (keep(input, 'report', '', 0) ?? standIn('report', '')) as ReportJson,
    problems,
    pointerOf: (node) => pointers.get(node) ?? '',
    all: (name) => (objects.get(name) ?? []) as never[],
    references,
  };
}

/** Whether an alternative is meant: the JSON type fits, and the members that tell it apart are there. */
function looksLike(value: unknown, type: Type): boolean {
  const members = definitions.get(type);
  if (typeof members !== 'object') return typeOf(value) === jsonType(type);
  if (!isObject(value)) return false;
  const kind = members.get('type')?.type;
  if (kind) return kind.slice(1, -1) === own(value, 'type');
  return [...members].every(([key, { required }]) => !required || own(value, key) !== undefined);
}

function jsonType(type: Type): string {
  return type.endsWith('*') ? 'array' : type.startsWith('^') ? 'string' : (SCALARS[type]?.[0] ?? type);
}

function isObject(value: unknown): value is object {
  return typeOf(value) === 'object';
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
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : typeOf(value);
  return text.length > 60 ? text.slice(0, 60) + '…' : text;
}

/** An id for something that should have one: made from its place, so that links to it are stable. */
function idFrom(pointer: string): string {
  return pointer
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(-90)
    .replace(/^-?/, '_');
}

/** A day that the calendar has, as YYYY-MM-DD; a day too many is read as one of the next month. */
function isDay(text: string): boolean {
  return /^\d/.test(text) && String(new Date(text).toJSON()).slice(0, 10) === text;
}
