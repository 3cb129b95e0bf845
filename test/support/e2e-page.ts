// What the end-to-end tests know of a page, put into it before its own scripts. It runs in the page.

/** An event of the elements, as the page heard it. */
export interface HeardEvent {
  readonly type: string;
  readonly tag: string;
  readonly code?: string;
  readonly message?: string;
  readonly problems: readonly { code: string; severity: string; pointer: string; message: string }[];
}

/** The global `e2e` in a page under test. */
export interface PageHelpers {
  readonly events: HeardEvent[];
  readonly violations: string[];
  readonly rejections: string[];
  /** Every element that a selector finds, in all shadow roots. */
  all(selector: string, root?: ParentNode): HTMLElement[];
  /** The text that can be seen, in all shadow roots, in reading order. */
  text(root?: Node): string;
  /** Whether every element of the library has its document and has rendered. */
  settled(): boolean;
}

export function installHelpers(): void {
  const all = (selector: string, root: ParentNode = document): HTMLElement[] => {
    const found: HTMLElement[] = [];
    root.querySelectorAll<HTMLElement>('*').forEach((element) => {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
    });
    return found;
  };

  const text = (node: Node = document.body): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
    let children: Iterable<Node> = Array.from(node.childNodes);
    let mark = '';
    if (node instanceof Element) {
      if (/^(script|style|template|title)$/.test(node.localName)) return '';
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden') return '';
      if (!/^(inline|contents)/.test(style.display)) mark = '\n';
      if (node.shadowRoot) children = Array.from(node.shadowRoot.childNodes);
      if (node instanceof HTMLSlotElement && node.assignedNodes().length) children = node.assignedNodes();
    }
    return mark + Array.from(children, text).join('') + mark;
  };

  const settled = (): boolean =>
    all('*').every((element) => {
      const { loadState, isUpdatePending } = element as { loadState?: string; isUpdatePending?: boolean };
      if (element.localName.startsWith('gov-') && loadState === undefined) return false;
      return loadState !== 'loading' && loadState !== 'nothing' && !isUpdatePending;
    });

  const helpers: PageHelpers = { events: [], violations: [], rejections: [], all, text, settled };
  (window as unknown as { e2e: PageHelpers }).e2e = helpers;

  for (const type of ['gov-report-load', 'gov-report-error']) {
    addEventListener(type, (event) => {
      const { error, problems } = (event as CustomEvent).detail;
      helpers.events.push({
        type,
        tag: (event.composedPath()[0] as Element).localName,
        code: error?.code,
        message: error?.message,
        problems: problems.map((item: HeardEvent['problems'][0]) => ({
          code: item.code,
          severity: item.severity,
          pointer: item.pointer,
          message: item.message,
        })),
      });
    });
  }
  addEventListener('securitypolicyviolation', (event) => {
    helpers.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  addEventListener('unhandledrejection', (event) => helpers.rejections.push(String(event.reason)));
}
