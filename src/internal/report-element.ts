import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Problem, ReportDocument } from '../document/index.js';
import { msg, withLanguage } from '../document/language.js';
import { problem } from '../document/problems.js';
import { blocking, DocumentController, type LoadState } from './document-controller.js';
import type { Loaded } from './document-source.js';
import { LanguageController } from './language-controller.js';
import { notice } from './notice.js';
import { learnProblemWords, problemWords } from './problem-words.js';
import { ReportError, type ToldProblem } from './report-error.js';
import { version } from './version.js';

type Subscriber = (state: LoadState, loaded: Loaded) => void;

/**
 * What all elements share: getting the document, the language, the states, the events. An element says in
 * `renderContent` how its part of a document looks.
 *
 * @fires gov-report-load - The document was read. `detail`: `{ document, problems }`.
 * @fires gov-report-error - There is no document, or a part of it cannot be shown. `detail`: `{ error, problems }`.
 * @slot - Shown until the document is there, and if it cannot be had.
 */
export abstract class ReportElement extends LitElement {
  /** Version of the library that this class belongs to. */
  static readonly version: string = version;

  /** Declared here and not by decorators, whose code would go into every page. */
  static override properties: PropertyDeclarations = {
    src: {},
    integrity: {},
    report: { attribute: false },
    lang: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    handed: { attribute: false },
  };

  /** Address of the report document (JSON). Fetched without credentials; elements that name the same one share it. */
  src?: string;

  /** Hash that the fetched file must have, as in Subresource Integrity: `sha384-…`. */
  integrity?: string;

  /** The report document: parsed JSON, or what `readReport` returned. Goes before `src` and a child script. */
  report?: ReportDocument | object;

  /** Language of the interface, as a BCP 47 tag. Without it the nearest `lang` around the element holds. */
  override lang!: string;

  /** Level of the element's topmost heading, 1 to 6, so that it fits the outline of the page. */
  headingLevel?: number;

  /** @internal The document of the element that renders this one. */
  handed?: ReportDocument;

  /** @internal */
  protected readonly source = new DocumentController(this);
  /** @internal */
  protected readonly speech = new LanguageController(this);
  private readonly subscribers = new Map<Element, Subscriber>();
  /** Faults that the page knows of, and the document that they are in. */
  private readonly told = new Set<string>();
  private toldOf?: ReportDocument;

  /** How far the element is: `nothing`, `loading`, `ready`, `failed` or `empty`. */
  get loadState(): LoadState {
    return this.source.state;
  }

  /** The document that is shown, once it is there. */
  get document(): ReportDocument | undefined {
    return this.source.loaded.document;
  }

  /** What is wrong or doubtful in the document, in the reader's language. */
  get problems(): readonly ToldProblem[] {
    return this.source.loaded.problems.map((item) => this.toldProblem(item));
  }

  /** The element's part of the document; a `Problem` if the document has no such part. */
  protected abstract renderContent(document: ReportDocument): TemplateResult | Problem;

  /** Level of the topmost heading, made sure of. */
  protected get topLevel(): number {
    const level = Math.round(this.headingLevel ?? NaN);
    return level >= 1 ? Math.min(level, 9) : 2;
  }

  /** Elements inside this one that wait for its document. @internal */
  subscribe(element: Element, subscriber: Subscriber): () => void {
    this.subscribers.set(element, subscriber);
    subscriber(this.loadState, this.source.loaded);
    this.requestUpdate();
    return () => {
      this.subscribers.delete(element);
      this.requestUpdate();
    };
  }

  protected get hasSubscribers(): boolean {
    return this.subscribers.size > 0;
  }

  /** Every `msg` of a rendering speaks the element's language, those in directives too. */
  protected override update(changed: PropertyValues): void {
    withLanguage(this.speech.language, () => super.update(changed));
  }

  protected override updated(_changed: PropertyValues): void {
    const now = this.loadState;
    this.subscribers.forEach((subscriber) => subscriber(now, this.source.loaded));
  }

  protected override render(): TemplateResult {
    const { state, slow, loaded } = this.source;
    switch (state) {
      case 'ready':
        return this.frame(this.content(loaded.document!));
      case 'loading':
        return html`<slot></slot
          >${slow ? this.frame(notice(msg('正在载入报告……', { id: 'loading' }), 'loading')) : nothing}`;
      case 'failed':
      case 'empty':
        return html`<slot></slot
          >${this.frame(notice(this.words(loaded.problems[loaded.problems.length - 1])))}`;
      default:
        return html`<slot></slot>`;
    }
  }

  /** The root that shields the content from inherited styles and carries the direction of the interface. */
  private frame(content: unknown): TemplateResult {
    const { language, direction } = this.speech;
    return html`<div class="base" part="base" lang=${language} dir=${direction}>${content}</div>`;
  }

  private content(document: ReportDocument): unknown {
    let fault: Problem;
    try {
      const content = this.renderContent(document);
      if (!('code' in content)) return content;
      fault = content;
    } catch (error) {
      console.error(error);
      fault = problem('render-failed', 'error', '');
    }
    this.tellFault(fault);
    return html`<slot></slot>${notice(this.words(fault))}`;
  }

  private words(item: Problem): string {
    return problemWords(item, this.speech.language);
  }

  private toldProblem(item: Problem): ToldProblem {
    return { ...item, message: this.words(item) };
  }

  /** Tells the page what came of a source. @internal */
  tell({ document, problems }: Loaded): void {
    void this.announce(problems, document ? blocking(problems)[0] : problems[problems.length - 1], document);
  }

  /** Tells the page, once, of something that cannot be shown. */
  protected tellFault(fault: Problem): void {
    if (this.toldOf !== this.document) this.told.clear();
    this.toldOf = this.document;
    const key = [fault.code, fault.pointer, ...fault.values].join(' ');
    if (this.told.has(key)) return;
    this.told.add(key);
    void this.announce([fault], fault);
  }

  private async announce(
    problems: readonly Problem[],
    fault?: Problem,
    document?: ReportDocument,
  ): Promise<void> {
    if (problems.length) await learnProblemWords();
    // By then the element may show another document.
    if (document && document !== this.document) return;
    const told = problems.map((item) => this.toldProblem(item));
    if (document) this.emit('gov-report-load', { document, problems: told });
    if (fault)
      this.emit('gov-report-error', { error: new ReportError(this.toldProblem(fault)), problems: told });
  }

  private emit(type: 'gov-report-load' | 'gov-report-error', detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
