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
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** The nearest `lang` as written, `''` if there is none. */
  get tag(): string {
    const around = closest(this.host, (element) => !!element.getAttribute('lang'));
    // Lit writes the attribute only after it has rendered.
    return this.host.lang || (around ? around.getAttribute('lang')! : '');
  }

  /** The language that the interface speaks here. */
  get language(): Language {
    const wanted = matchLanguage(this.tag);
    if (hasTranslation(wanted)) return wanted;
    request(wanted);
    return hasTranslation('en') ? 'en' : 'zh-Hans';
  }

  /** True if the words of the language that is wanted are not here. */
  get waits(): boolean {
    return !hasTranslation(matchLanguage(this.tag));
  }

  /** Writing direction of the interface. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  hostConnected(): void {
    if (watchers.size === 0) watch();
    watchers.add(this.host);
  }

  hostDisconnected(): void {
    watchers.delete(this.host);
    if (watchers.size === 0) unwatch();
  }
}

const requested = new Set<Language>();

function request(language: Language): void {
  if (requested.has(language)) return;
  requested.add(language);
  loadLocale(language).then(
    (messages) => addTranslation(language, messages),
    () => requested.delete(language),
  );
}

/** The elements in the page. One observer tells all of them when a `lang` or the words of a language change. */
const watchers = new Set<ReactiveControllerHost>();
let unwatch: () => void;

function watch(): void {
  const refresh = () => watchers.forEach((host) => host.requestUpdate());
  const observer = new MutationObserver(refresh);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const unlisten = onStringsChange(refresh);
  unwatch = () => {
    observer.disconnect();
    unlisten();
  };
}
