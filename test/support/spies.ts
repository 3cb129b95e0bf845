/** What is under way in the page at a moment. */
export interface Held {
  /** Listeners on the document, its root and the window. */
  readonly listeners: readonly string[];
  /** Observers that observe something, by kind. */
  readonly observers: readonly string[];
  /** Timers, frames and idle callbacks that wait. */
  readonly timers: readonly string[];
}

/** Watches from now on what scripts of the page hold. */
export interface Watch {
  held(): Held;
  restore(): void;
}

const KINDS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;
const WAITS = [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
  ['requestAnimationFrame', 'cancelAnimationFrame'],
  ['requestIdleCallback', 'cancelIdleCallback'],
] as const;

/** Puts counters before the functions that start and end things; restore them in the end. */
export function watchPage(): Watch {
  const undo: (() => void)[] = [];
  /** Puts `make(original)` in place of a method. */
  const replace = (owner: object, name: string, make: (original: Method) => Method): void => {
    const target = owner as Record<string, Method>;
    const original = target[name];
    if (!original) return;
    const own = Object.prototype.hasOwnProperty.call(target, name);
    target[name] = make(original);
    undo.push(() => (own ? (target[name] = original) : delete target[name]));
  };

  const listeners = new Map<EventTarget, Map<unknown, Set<string>>>(
    [window, document, document.documentElement].map((target) => [target, new Map()]),
  );
  const keyOf = (type: unknown, options: unknown): string =>
    `${String(type)} ${typeof options === 'object' ? !!(options as AddEventListenerOptions)?.capture : !!options}`;
  replace(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (this: EventTarget, ...args) {
        const known = listeners.get(this ?? window);
        const keys = known?.get(args[1]) ?? new Set();
        known?.set(args[1], keys.add(keyOf(args[0], args[2])));
        return original.apply(this, args);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (this: EventTarget, ...args) {
        listeners
          .get(this ?? window)
          ?.get(args[1])
          ?.delete(keyOf(args[0], args[2]));
        return original.apply(this, args);
      },
  );

  const observing = new Map<object, { kind: string; targets: Set<unknown> }>();
  for (const kind of KINDS) {
    const { prototype } = window[kind];
    replace(
      prototype,
      'observe',
      (original) =>
        function (this: object, ...args) {
          const result = original.apply(this, args);
          const entry = observing.get(this) ?? { kind, targets: new Set() };
          entry.targets.add(args[0]);
          observing.set(this, entry);
          return result;
        },
    );
    replace(
      prototype,
      'unobserve',
      (original) =>
        function (this: object, ...args) {
          observing.get(this)?.targets.delete(args[0]);
          return original.apply(this, args);
        },
    );
    replace(
      prototype,
      'disconnect',
      (original) =>
        function (this: object, ...args) {
          observing.delete(this);
          return original.apply(this, args);
        },
    );
  }

  const waiting = new Map<string, string>();
  for (const [start, stop] of WAITS) {
    replace(window, start, (original) => (...args) => {
      const [work, ...rest] = args;
      const id = original.call(
        window,
        (...given: unknown[]) => {
          if (start !== 'setInterval') waiting.delete(`${stop} ${String(id)}`);
          return (work as Method)(...given);
        },
        ...rest,
      );
      waiting.set(`${stop} ${String(id)}`, `${start}: ${String(work).slice(0, 120)}`);
      return id;
    });
    replace(window, stop, (original) => (...args) => {
      waiting.delete(`${stop} ${String(args[0])}`);
      return original.apply(window, args);
    });
  }

  return {
    held: () => ({
      listeners: [...listeners.values()].flatMap((known) => [...known.values()].flatMap((keys) => [...keys])),
      observers: [...observing.values()].filter(({ targets }) => targets.size).map(({ kind }) => kind),
      timers: [...waiting.values()],
    }),
    restore: () => undo.forEach((back) => back()),
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- `this` is whatever the method is called on
type Method = (this: any, ...args: unknown[]) => unknown;
