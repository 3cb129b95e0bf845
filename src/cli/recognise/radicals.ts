/**
 * Radicals of the CJK Radicals Supplement (U+2E80–2EFF), each followed by the ideograph that it looks like: the
 * property Equivalent_Unified_Ideograph of the Unicode Character Database. PDF viewers copy them in place of
 * characters (⻓ for 长). The Kangxi radicals need no table: they have compatibility decompositions.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const SUPPLEMENT = new Map<string, string>();
const characters = [...PAIRS];
for (let i = 0; i < characters.length; i += 2) SUPPLEMENT.set(characters[i], characters[i + 1]);

/** Radicals, and the ideographs that are encoded a second time for compatibility. */
const SECOND_CODES = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Gives back the unified ideographs in place of radicals and compatibility ideographs. */
export function unifyIdeographs(text: string): string {
  return text.replace(SECOND_CODES, (character) => SUPPLEMENT.get(character) ?? character.normalize('NFKC'));
}
