import type { Figure } from '../../document/index.js';
import { msg, str, type Language } from '../../document/language.js';
import { boundWords } from '../../internal/figure-words.js';
import { figureText } from '../../internal/format.js';

/** A figure in words: what stands at the bar, and what a listener is told. */
export interface FigureWords {
  readonly amount: string;
  /** The amount is the document's own, not the interface's word for a blank. */
  readonly printed: boolean;
  /** `''` where words stand for the number, or where the printed form holds it already. */
  readonly unit: string;
  readonly spoken: string;
}

/** How a figure is written at its bar. */
export function figureWords(figure: Figure, language: Language): FigureWords {
  const text = figureText(figure, language);
  switch (figure.absence) {
    case 'blank': {
      const blank = msg('空白，未填', { id: 'cellBlank' });
      return { amount: text || blank, printed: text !== '', unit: '', spoken: text || blank };
    }
    case 'not-applicable':
      return {
        amount: text || '/',
        printed: true,
        unit: '',
        spoken: msg('不适用', { id: 'cellNotApplicable' }),
      };
    case 'in-words':
      return { amount: text, printed: true, unit: '', spoken: text };
    default: {
      const unit = text.endsWith(figure.unit) ? '' : figure.unit;
      return {
        amount: text,
        printed: true,
        unit,
        spoken: withUnit(text, unit) + boundWords(figure, language),
      };
    }
  }
}

/** Words one after the other: Chinese ones need no space between them. */
export function joined(language: Language, ...words: string[]): string {
  return words.filter(Boolean).join(language.startsWith('zh') ? '' : ' ');
}

/** Number and unit as one writes them: Latin and Arabic words stand apart, Chinese ones and signs do not. */
export function withUnit(amount: string, unit: string): string {
  return amount + (/^[A-Za-z\u0600-\u06ff]/.test(unit) ? ' ' : '') + unit;
}

/** The mark behind the label of a figure that the report does not print. */
export const computedTag = (): string => msg('（计算）', { id: 'chartComputed' });

/** What the open end of a bar means, and the light hatched bar. */
export const approximateKey = (): string => msg('末端为斜纹：约数', { id: 'chartKeyApproximate' });
export const computedKey = (): string => msg('浅色斜纹：计算所得，报告未列', { id: 'chartKeyComputed' });

export const unlistedLabel = (): string => msg('未列明', { id: 'chartUnlisted' });

export const unitWords = (unit: string): string => msg(str`单位：${unit}`, { id: 'tableUnit' });

export const wholeWords = (label: string, text: string): string =>
  msg(str`合计 ${text}（${label}）`, { id: 'chartWhole' });

export const overlapWords = (): string =>
  msg('同一信息可能计入不止一项，各项之和可以超过合计。', { id: 'chartOverlap' });

/** A panel in one sentence. */
export function panelWords(
  unit: string,
  most: { label: string; text: string },
  count: number,
  panels: number,
): string {
  const { label, text } = most;
  if (count === 1) return msg(str`${label}：${text}。`, { id: 'chartOnly' });
  return panels === 1 || !unit
    ? msg(str`${count} 项中最多的是${label}：${text}。`, { id: 'chartMost' })
    : msg(str`按“${unit}”计的 ${count} 项中最多的是${label}：${text}。`, { id: 'chartMostByUnit' });
}
