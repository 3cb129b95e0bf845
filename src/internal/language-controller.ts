import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  addTranslation,
  directionOf,
  hasTranslation,
  matchLanguage,
  onStringsChange,
  type Language,
} from '../document/language.js';
import { loadLocale } from './load-locale.js';
import { closest } from './tree.js';

/**
 * The language of an element: that of its own or the nearest ancestor's `lang`. Follows changes of `lang`
 * anywhere above it, and asks for translations that are not here yet; until they come English is shown.
 */
export class LanguageController implements ReactiveController {
  private stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** The nearest `lang` as written, `''` if there is none. */
  get tag(): string {
    return closest(this.host, (element) => !!element.getAttribute('lang'))?.getAttribute('lang') ?? '';
  }

  /** The language that the interface speaks here. */
  get language(): Language {
    const wanted = matchLanguage(this.tag);
    if (hasTranslation(wanted)) return wanted;
    request(wanted);
    return hasTranslation('en') ? 'en' : 'zh-Hans';
  }

  /** Writing direction of the interface. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  hostConnected(): void {
    const refresh = () => this.host.requestUpdate();
    const unwatch = watchLang(refresh);
    const unlisten = onStringsChange(refresh);
    this.stop = () => {
      unwatch();
      unlisten();
    };
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}

const requested = new Set<Language>();

function request(language: Language): void {
  if (requested.has(language)) return;
  requested.add(language);
  loadLocale(language).then(
    (messages) => addTranslation(language, messages),
    () => console.warn(`gov-report-elements: the ${language} strings could not be loaded.`),
  );
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for all elements tells when a `lang` changes in the page. */
function watchLang(callback: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach((watcher) => watcher()));
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
