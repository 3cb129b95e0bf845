/** `１２` as `12`. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const DIGITS = '〇一二三四五六七八九';
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

/** The number that a Chinese numeral names: `一百二十` is 120; `null` for `二三` or `十几`, which name none. */
export function readChineseNumeral(text: string): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lowestPower = Infinity;
  for (const char of text === '两' ? '二' : text) {
    const power = POWERS.get(char);
    if (power !== undefined) {
      if (power >= lowestPower || digit === 0) return null;
      group += (digit ?? 1) * 10 ** power;
      lowestPower = power;
      digit = null;
    } else if (char === '万' || char === '亿') {
      group += digit ?? 0;
      if (group === 0) return null;
      total = char === '万' ? total + group * 1e4 : (total + group) * 1e8;
      group = 0;
      digit = null;
      lowestPower = Infinity;
    } else if (char === '零') {
      if (digit !== null) return null;
      if (text.length === 1) return 0;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = char === '两' ? 2 : DIGITS.indexOf(char);
    }
  }
  return total + group + (digit ?? 0);
}

/** Shifts the point of a plain decimal number to the right: `1.25` by 4 is `12500`. Exact, unlike a product. */
export function shiftPoint(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const rest = digits.slice(point);
  return (digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`);
}

/** A figure's value: a number, or the digits themselves where a number would lose decimals, sign or places. */
export function valueOf(digits: string): number | string {
  const number = Number(digits);
  return String(number) === digits ? number : digits;
}
