import { adoptStyles, css, html, nothing } from 'lit';
import { addTranslation, directionOf, msg, str, withLanguage } from '../document/language.js';
import { boundWords } from './figure-words.js';
import { figureInProse, figureText, formatNumber } from './format.js';
import { noteMarks, Notes } from './notes.js';
import { textView } from './text-view.js';

/** What the chart file takes from the embed instead of bringing a copy of its own; see rollup.config.js. */
export const shared = {
  addTranslation,
  adoptStyles,
  boundWords,
  css,
  directionOf,
  figureInProse,
  figureText,
  formatNumber,
  html,
  msg,
  noteMarks,
  Notes,
  nothing,
  str,
  textView,
  withLanguage,
};
