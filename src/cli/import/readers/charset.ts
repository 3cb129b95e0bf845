/** Text as decoded from a file's bytes. */
export interface DecodedText {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard: `utf-8`, `gb18030` … */
  readonly charset: string;
  /** How many places are no characters in it; they read U+FFFD. */
  readonly lost: number;
}

/** Where a guess looks; a report says what it is in its first lines. */
const SAMPLE = 64 * 1024;

/** Characters that make up much of any Chinese report, simplified and traditional, and its punctuation. */
const COMMON = new Set(
  '的一是在不了有和中大为年月日公开政府信息工作报告情况市局本关机行申请办理制度条例定主动件数' +
    '，。、：；（）“”《》　開資訊報個總務處關為會與類請機構規網區縣員應對',
);

/**
 * Decodes text of any charset that Chinese offices use. A byte order mark decides; else what is valid UTF-8 is
 * UTF-8, whatever the file says of itself (a browser that saves a GBK page may write UTF-8 and leave the
 * declaration); else what the file declares; else GB 18030, or Big5 if only that gives common characters.
 *
 * @param declared the charset that the file names, if any
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return lenient(bytes, mark);
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    const wide = utf16Of(bytes);
    if (wide !== undefined) return lenient(bytes, wide);
  }
  return (
    strict(bytes, 'utf-8') ??
    (declared !== undefined && /^(gb|big5|euc|shift|x-gbk)/i.test(declared)
      ? strict(bytes, declared)
      : undefined) ??
    likelierChinese(bytes) ??
    [declared ?? 'utf-8', 'utf-8', 'gb18030']
      .map((charset) => lenient(bytes, charset))
      .reduce((best, next) => (next.lost < best.lost ? next : best))
  );
}

/** True if the bytes are of no charset: control characters that no text holds. */
export function isBinary(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  let odd = 0;
  // eslint-disable-next-line no-control-regex
  for (const char of text) if (/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD]/.test(char)) odd++;
  return odd > 4 && odd > text.length / 50;
}

/** Control characters have no meaning in text and no place in JSON: all but tab and line ends go. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\0-\x08\x0E-\x1F\x7F]/g, '');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  if (starts(0x84, 0x31, 0x95, 0x33)) return 'gb18030';
  return undefined;
}

/** Decodes, or `undefined` if there is anything that is no character; a character cut off at the end may be. */
function strict(bytes: Uint8Array, label: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    let rest = '';
    try {
      rest = decoder.decode();
    } catch {
      rest = '\uFFFD';
    }
    return { text: text + rest, charset: decoder.encoding, lost: rest === '\uFFFD' ? 1 : 0 };
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, label: string): DecodedText {
  const known = isLabel(label) ? label : 'utf-8';
  const decoder = new TextDecoder(known);
  // In two steps: at once, Node 20 takes Windows-1252 for Latin 1, and quotation marks become control characters.
  const text = (decoder.decode(bytes, { stream: true }) + decoder.decode()).replace(/^\uFEFF/, '');
  return { text, charset: decoder.encoding, lost: text.split('\uFFFD').length - 1 };
}

function isLabel(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The kind of UTF-16 that a text with zero bytes is in; `undefined` if it reads better in another charset. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const [best] = ['utf-16le', 'utf-16be', 'utf-8', 'gb18030']
    .map((label) => ({ label, score: commonness(new TextDecoder(label).decode(sample)) }))
    .sort((a, b) => b.score - a.score);
  return best.label.startsWith('utf-16') ? best.label : undefined;
}

/** GB 18030 covers nearly all byte pairs of Big5 too, but then reads as rare characters. */
function likelierChinese(bytes: Uint8Array): DecodedText | undefined {
  const [gb, big5] = ['gb18030', 'big5'].map((label) => strict(bytes, label));
  if (gb === undefined || big5 === undefined) return gb ?? (commonness(big5?.text ?? '') > 0.1 ? big5 : gb);
  return commonness(big5.text) > 3 * commonness(gb.text) + 0.05 ? big5 : gb;
}

/** Share of common characters among those that are not white space, of a sample. */
function commonness(text: string): number {
  const chars = text.slice(0, SAMPLE).replace(/\s/g, '');
  let common = 0;
  for (const char of chars) if (COMMON.has(char) || /[\x21-\x7E]/.test(char)) common++;
  return chars === '' ? 0 : common / chars.length;
}
