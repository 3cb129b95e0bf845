/** Writes a number as Word does in the format of a list (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(value, '〇一二三四五六七八九', ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return counted(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], true);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]);
    case 'ideographTraditional':
      return nth('甲乙丙丁戊己庚辛壬癸', value);
    case 'ideographZodiac':
      return nth('子丑寅卯辰巳午未申酉戌亥', value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x2460, 20);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x2474, 20);
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x2488, 20);
    case 'ideographEnclosedCircle':
      return enclosed(value, 0x3280, 10);
    default:
      return String(value);
  }
}

/** A, B … Z, AA, BB … as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [size, sign] of steps) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** 十一, 二十, 一百〇五; with `full` 壹拾壹, as on cheques. */
function counted(value: number, digits: string, units: readonly string[], full = false): string {
  if (value < 1 || value > 9999) return String(value);
  const text = String(value);
  let out = '';
  let gap = false;
  [...text].forEach((digit, at) => {
    const unit = units[text.length - 1 - at];
    if (digit === '0') {
      gap = true;
      return;
    }
    if (gap && out !== '') out += digits[0];
    gap = false;
    const bareTen = !full && out === '' && digit === '1' && unit === units[1];
    out += (bareTen ? '' : digits[Number(digit)]) + unit;
  });
  return out;
}

function nth(signs: string, value: number): string {
  return signs[value - 1] ?? String(value);
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}
