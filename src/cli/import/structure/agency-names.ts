/** First-person names of an office: 我局, 本委. */
const OWN =
  /[我本](?:局|委|办|厅|部|院|中心|街道|镇|乡|区|县|市|省|州|校|单位|机关|处|站|队)(?![法理事结公校门分内所场])/gu;
const NAMED = /(?:以下|下)?简?称\s*[：:]?\s*[“"「]([\p{Script=Han}]{2,12})[”"」]/gu;

/** Names that the text uses for the agency: those it introduces (以下简称“市示范局”), and 我局. */
export function shortNamesOf(agency: string, texts: readonly string[]): string[] {
  const names = new Map<string, number>();
  const count = (name: string): void => void names.set(name, (names.get(name) ?? 0) + 1);
  const all = texts.join('\n');
  for (const match of all.matchAll(NAMED)) if (isAbbreviation(match[1], agency)) count(match[1]);
  const last = agency.slice(-1);
  const candidates = new RegExp(`[市区县省州][\\p{Script=Han}]{1,6}?${last}`, 'gu');
  if (/[局委办厅]/.test(last))
    for (const [name] of all.matchAll(candidates)) if (isAbbreviation(name, agency)) count(name);
  for (const [name] of all.matchAll(OWN)) if (fitsOwn(name, agency)) count(name);
  return [...names.keys()].filter((name) => name !== agency && !agency.endsWith(name)).slice(0, 4);
}

/** Whether all characters of a name stand in the full name, in this order, from the place to the last one. */
function isAbbreviation(name: string, agency: string): boolean {
  let at = 0;
  for (const character of name) {
    at = agency.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return name.length >= 3;
}

/** 我局 for a 局, 我市 for the government of a city. */
function fitsOwn(name: string, agency: string): boolean {
  const kind = name.slice(1);
  if (kind === '委') return /委(?:员会)?$/.test(agency);
  if (kind === '办') return /办(?:公室)?$/.test(agency);
  if (/^[区县市省州镇乡]$/.test(kind)) return new RegExp(`${kind}(?:人民)?政府$|${kind}$`).test(agency);
  if (/^(?:单位|机关)$/.test(kind)) return true;
  return agency.endsWith(kind);
}
