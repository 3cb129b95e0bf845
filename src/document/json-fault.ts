const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Offset of the first character at which a text stops being JSON (RFC 8259); its length if it breaks off.
 * Engines say this in words of their own, and not always.
 */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let at = 0;
  let wanted: 'value' | 'key' | 'next' = 'value';

  for (;;) {
    skipSpace();
    if (wanted === 'key') {
      if (!passString()) return at;
      skipSpace();
      if (!passCharacter(':')) return at;
      wanted = 'value';
    } else if (wanted === 'value') {
      const bracket = text[at];
      if (bracket === '{' || bracket === '[') {
        at++;
        skipSpace();
        if (passCharacter(bracket === '{' ? '}' : ']')) {
          wanted = 'next';
        } else {
          open.push(bracket);
          wanted = bracket === '{' ? 'key' : 'value';
        }
      } else {
        if (!passString() && !pass(SCALAR)) return at;
        wanted = 'next';
      }
    } else {
      const bracket = open[open.length - 1];
      if (bracket && passCharacter(',')) wanted = bracket === '{' ? 'key' : 'value';
      else if (bracket && passCharacter(bracket === '{' ? '}' : ']')) open.pop();
      else return at;
    }
  }

  function skipSpace(): void {
    while (at < text.length && ' \t\n\r'.indexOf(text[at]) >= 0) at++;
  }

  function passCharacter(character: string): boolean {
    if (text[at] !== character) return false;
    at++;
    return true;
  }

  function pass(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function passString(): boolean {
    if (!passCharacter('"')) return false;
    while (at < text.length) {
      if (passCharacter('"')) return true;
      if (text[at] === '\\') {
        if (!pass(ESCAPE)) return false;
      } else if (text[at] < ' ') return false;
      else at++;
    }
    return false;
  }
}
