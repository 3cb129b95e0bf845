import type { Command, Options } from './command.js';
import type { CliLanguage } from './words.js';

/** What `gov-report --help` says. */
export function generalHelp(commands: readonly Command[], language: CliLanguage): string {
  const [use, each] = {
    zh: ['用法：gov-report <命令> [选项]', '每个命令的说明：gov-report <命令> --help'],
    en: ['Usage: gov-report <command> [options]', 'Help on each: gov-report <command> --help'],
  }[language];
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary[language]}`);
  return `${use}\n\n${list.join('\n')}\n\n${each}\n`;
}

/** What `gov-report <command> --help` says. */
export function commandHelp(command: Command, options: Options, language: CliLanguage): string {
  const names = Object.entries(options).map(
    ([name, { short, value }]) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
  );
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const list = Object.values(options).map(
    ({ help }, index) => `  ${names[index].padEnd(width)}${help[language]}`,
  );
  const use = { zh: '用法', en: 'Usage' }[language];
  return [
    `${use}: gov-report ${command.name} ${command.operands}`,
    command.summary[language],
    list.join('\n'),
    ...(command.more ? [command.more[language]] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
