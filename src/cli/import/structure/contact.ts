import type { Contact } from '../../../document/index.js';

/** End of a value: punctuation, or the label of the next one. */
const VALUE = '\\s*[：:]?\\s*';
const PATTERNS: readonly (readonly [keyof Contact & string, RegExp])[] = [
  ['postcode', new RegExp(`(?:邮政编码|邮\\s?编)${VALUE}([0-9]{6})(?![0-9])`)],
  [
    'phone',
    new RegExp(
      `(?:联系电话|咨询电话|办公电话|电\\s{0,4}话|联系方式|服务热线)${VALUE}([0-9（(+][0-9（）()+ —－-]{5,24}[0-9])`,
    ),
  ],
  ['fax', new RegExp(`(?:传\\s{0,4}真)(?:号码)?${VALUE}([0-9（(+][0-9（）()+ —－-]{5,24}[0-9])`)],
  [
    'email',
    new RegExp(
      `(?:电子邮箱|电子邮件|电子信箱|邮\\s?箱|e-?mail)(?:地址)?${VALUE}([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,100})`,
      'i',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?:联系地址|通信地址|通讯地址|办公地址|单位地址|地\\s{0,4}址)\\s*[：:]\\s*([^，。；;、（）()\\n]{4,60})`,
    ),
  ],
  [
    'url',
    /(?:网\s{0,2}址|网站|平台|官网)[^，。；\n]{0,20}?[：:（(]\s*((?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+,;=%-]{3,200})/,
  ],
];
/** Whom to ask: 请与示例市示范局办公室联系. */
const NAME =
  /(?:请与|请联系|请向|可与|联系单位[：:]|联系部门[：:])\s*([\p{Script=Han}（）()]{3,40}?)(?=联系|咨询|反映|[（(，。；：:\s]|$)/u;

/** A line that gives an address in some way, and no figures of the report. */
export function readContact(texts: readonly string[]): Contact | undefined {
  const contact: Record<string, string> = {};
  for (const text of texts) {
    for (const [key, pattern] of PATTERNS) {
      if (contact[key] !== undefined) continue;
      const value = pattern.exec(text)?.[1].trim();
      if (value) contact[key] = key === 'address' ? untilLabel(value) : value;
    }
    if (Object.keys(contact).length > 0 && contact.name === undefined) {
      const name = NAME.exec(text)?.[1];
      if (name) contact.name = name;
    }
  }
  const { url, ...rest } = contact;
  if (Object.keys(rest).length === 0 || (Object.keys(rest).length === 1 && rest.name)) return undefined;
  const { name, ...others } = rest;
  return {
    ...(name && { name }),
    ...others,
    ...(url && { url: url.startsWith('www.') ? `http://${url}` : url }),
  };
}

/** An address without the label that follows it after a space: 示例路1号 邮编. */
function untilLabel(address: string): string {
  return address.replace(/\s*(?:邮政编码|邮编|电话|联系电话|传真|电子邮箱|邮箱).*$/, '').trim();
}
