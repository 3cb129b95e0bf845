import { parseArgs } from 'node:util';
import { UsageError, type Command, type ExitStatus, type Options, type Terminal } from './command.js';
import { commandHelp, generalHelp } from './help.js';
import { printable } from './printable.js';
import { version } from '../internal/version.js';
import { cliLanguage, type CliLanguage } from './words.js';

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
    const said = (error as Error).message.split('. ')[0];
    throw new UsageError({
      zh: `参数有误：${said}。用法见 gov-report ${name} --help。`,
      en: `${said}. See gov-report ${name} --help.`,
    });
  }
  if (parsed.values.help) {
    terminal.out(commandHelp(command, options, terminal.language));
    return 0;
  }
  return command.run(parsed.positionals, parsed.values, terminal);
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
