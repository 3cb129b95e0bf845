import { parseArgs } from 'node:util';
import { UsageError, type Command, type ExitStatus, type Options, type Terminal } from './command.js';
import { commandHelp, generalHelp } from './help.js';
import { printable } from './printable.js';
import { version } from '../internal/version.js';
import { cliLanguage, type CliLanguage, type Words } from './words.js';

/** The commands, loaded only when they are called: an import needs no renderer. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import/command.js')).importCommand,
  validate: async () => (await import('./validate/command.js')).validateCommand,
  render: async () => (await import('./render/command.js')).renderCommand,
  export: async () => (await import('./export/command.js')).exportCommand,
};

/** Options that every command takes. */
const COMMON: Options = {
  lang: { type: 'string', value: 'zh|en', help: { zh: '提示信息的语言', en: 'language of the messages' } },
  help: { type: 'boolean', short: 'h', help: { zh: '显示本说明', en: 'show this help' } },
};

/** Runs `gov-report` with its arguments. Never throws: what cannot be done is one line and status 2. */
export async function run(
  args: readonly string[],
  terminalFor: (language: CliLanguage) => Terminal,
): Promise<ExitStatus> {
  const asked = /^--lang=(.*)/.exec(args.find((arg) => arg.startsWith('--lang=')) ?? '')?.[1];
  const terminal = terminalFor(cliLanguage(asked ?? args[args.indexOf('--lang') + 1 || args.length]));
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.err(`gov-report: ${oneLine(error, terminal.language)}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
    terminal.out(generalHelp(commands, terminal.language));
    return name === undefined ? 2 : 0;
  }
  if (!Object.keys(COMMANDS).includes(name)) {
    throw new UsageError({
      zh: `没有“${name}”命令。可用：${Object.keys(COMMANDS).join('、')}。`,
      en: `no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`,
    });
  }
  const command = await COMMANDS[name]();
  const options = { ...command.options, ...COMMON };
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options, allowPositionals: true });
  } catch (error) {
    const said = wordsOnArguments(error as NodeJS.ErrnoException);
    throw new UsageError({
      zh: `${said.zh}。用法见 gov-report ${name} --help。`,
      en: `${said.en}. See gov-report ${name} --help.`,
    });
  }
  if (parsed.values.help) {
    terminal.out(commandHelp(command, options, terminal.language));
    return 0;
  }
  return command.run(parsed.positionals, parsed.values, terminal);
}

/** What is wrong with the arguments, in our words: `parseArgs` names the option, and speaks English only. */
function wordsOnArguments({ code, message }: NodeJS.ErrnoException): Words {
  const option = /'(-[^\s',]*)[^']*'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { zh: `没有选项 ${option}`, en: `there is no option ${option}` };
  if (/does not take/.test(message))
    return { zh: `选项 ${option} 不带值`, en: `option ${option} takes no value` };
  if (/argument missing/.test(message))
    return { zh: `选项 ${option} 后面缺少值`, en: `option ${option} lacks its value` };
  if (/ambiguous/.test(message)) {
    return {
      zh: `选项 ${option} 后面缺少值；以“-”开头的值请紧接“=”写`,
      en: `option ${option} lacks its value; put one that begins with "-" after "="`,
    };
  }
  return { zh: `参数有误：${message.split('. ')[0]}`, en: message.split('. ')[0] };
}

/** An error in one printable line, without the stack: for people, not for us. */
export function oneLine(error: unknown, language: CliLanguage): string {
  const text =
    error instanceof UsageError
      ? error.words[language]
      : error instanceof Error
        ? error.message
        : String(error);
  return printable(text.replace(/\s*\n\s*/g, ' '));
}
