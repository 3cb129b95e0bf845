import { adoptStyles, css, html, nothing } from 'lit';
import { addTranslation, directionOf, msg, str, withLanguage } from '../document/language.js';
import { loadBeside } from './beside.classic.js';
import { boundWords } from './figure-words.js';
import { figureText } from './format.js';
import { Notes } from './notes.js';
import { textView } from './text-view.js';

/** What the chart and the tools take from the embed instead of bringing copies of their own; see rollup.config.js. */
export const shared = {
  addTranslation,
  adoptStyles,
  boundWords,
  css,
  directionOf,
  figureText,
  html,
  loadBeside,
  msg,
  Notes,
  nothing,
  str,
  textView,
  withLanguage,
};
