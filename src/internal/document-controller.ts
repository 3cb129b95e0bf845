import type { ReactiveController } from 'lit';
import { ReportDocument } from '../document/index.js';
import { problem, type Problem } from '../document/problems.js';
import { readObject, readText, useAddress, type Loaded, type Use } from './document-source.js';
import type { ReportElement } from './report-element.js';
import { closest } from './tree.js';

/** How far an element is: nothing named yet, loading, ready, failed (no document), or empty (nothing in it). */
export type LoadState = 'nothing' | 'loading' | 'ready' | 'failed' | 'empty';

/** Loading is told after this many milliseconds, not before: most documents come sooner. */
const PATIENCE = 300;

/** Gets an element its document from the first of: `report`, the child script, `src`, the report around it. */
export class DocumentController implements ReactiveController {
  state: LoadState = 'nothing';
  loaded: Loaded = { problems: [] };
  /** True when loading has lasted long enough to say so. */
  slow = false;

  private source: unknown;
  private use?: Use;
  private unsubscribe?: () => void;
  private timer?: ReturnType<typeof setTimeout>;
  private children?: MutationObserver;

  constructor(private readonly host: ReportElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.children = new MutationObserver(() => this.host.requestUpdate());
    this.children.observe(this.host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') {
      // The parser hands the element over before its children; the script child comes later.
      document.addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), { once: true });
    }
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.end();
    this.source = undefined;
  }

  /** Follows the element's present source; before each rendering, so that any change of it is seen. */
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const source = this.findSource();
    if (source === this.source) return;
    this.end();
    this.source = source;
    this.begin(source);
  }

  /** What the document comes from: an object, the text of the child script, an address, the report around. */
  private findSource(): unknown {
    const { host } = this;
    if (host.handed) return host.handed;
    if (host.report) return host.report;
    const script = host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent?.trim();
    if (text) {
      const complete = document.readyState !== 'loading' || script!.nextSibling !== null;
      return complete ? 'json:' + text : PARSING;
    }
    if (host.src) return `src:${host.integrity ?? ''} ${host.src}`;
    return document.readyState === 'loading' ? PARSING : (providerOf(host) ?? undefined);
  }

  private begin(source: unknown): void {
    if (source instanceof ReportDocument) {
      this.settle({ document: source, problems: source.problems });
    } else if (source instanceof Element) {
      this.subscribe(source);
    } else if (typeof source === 'object' && source !== null) {
      // A document that another copy of the library has read is read again from its JSON.
      const foreign = 'failuresAt' in source ? (source as { json?: object }).json : undefined;
      this.await(readObject(foreign ?? source));
    } else if (typeof source === 'string' && source.startsWith('json:')) {
      this.await(readText(source.slice(5)));
    } else if (typeof source === 'string' && this.host.src) {
      this.fetch(this.host.src);
    } else {
      this.state = 'nothing';
      this.loaded = { problems: [] };
    }
  }

  private fetch(src: string): void {
    const link = document.createElement('a');
    link.href = src;
    if (!/^(https?|file|blob):$/.test(link.protocol)) {
      this.settle({ problems: [problem('unsafe-address', 'error', '', src)] }, true);
      return;
    }
    this.use = useAddress(link.href, this.host.integrity ?? '');
    this.await(this.use.loaded);
  }

  /** Takes what was read, now or when it comes, unless the element has got another source by then. */
  private await(loaded: Loaded | Promise<Loaded>): void {
    const { source } = this;
    if (!('then' in loaded)) return this.settle(loaded, true);
    this.wait();
    loaded.then((come) => {
      if (this.source === source) this.settle(come, true);
    });
  }

  private subscribe(provider: Element): void {
    this.wait();
    const listen = () => {
      if (this.source !== provider) return;
      this.unsubscribe = (provider as ReportElement).subscribe?.(this.host, (state, loaded) => {
        if (state === this.state && loaded === this.loaded) return;
        if (state === 'loading') this.wait();
        else if (state === 'nothing') this.state = 'nothing';
        else this.settle(loaded);
        this.host.requestUpdate();
      });
    };
    if ('subscribe' in provider) listen();
    else customElements.whenDefined(provider.localName).then(listen);
  }

  private wait(): void {
    this.state = 'loading';
    this.loaded = { problems: [] };
    this.slow = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, PATIENCE);
  }

  /** `own`: the element itself had it read, and tells of it. */
  private settle(loaded: Loaded, own = false): void {
    clearTimeout(this.timer);
    this.loaded = loaded;
    this.state = !loaded.document ? 'failed' : loaded.document.isEmpty ? 'empty' : 'ready';
    this.host.requestUpdate();
    // Who listens finds the element as it is after the news.
    if (own) this.host.updateComplete.then(() => this.host.tell(loaded));
  }

  private end(): void {
    clearTimeout(this.timer);
    this.use?.release();
    this.use = undefined;
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }
}

/** The page is still being parsed; the children, or the report around, may not be there yet. */
const PARSING = 'parsing';

/** The `<gov-report>` around an element, which hands its document down. */
function providerOf(host: Element): Element | null {
  return closest(host.parentNode, (element) => element.localName === 'gov-report');
}

/** The problems of a document that keep a part of it from being shown. */
export function blocking(problems: readonly Problem[]): Problem[] {
  const codes = ['unknown-block', 'wrong-type', 'too-deep', 'too-large', 'unreadable', 'no-content'];
  return problems.filter((item) => item.severity === 'error' && codes.includes(item.code));
}
