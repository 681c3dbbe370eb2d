import { Argument, type Command } from 'commander'
import { act } from '../act'
import { ASK, SCRIPTS, type Shell } from '../completion/scripts'
import type { Context } from '../context'

const SHELLS = Object.keys(SCRIPTS)

const AFTER = `
Examples:
  wxpay completion bash >> ~/.bashrc
  wxpay completion zsh > "\${fpath[1]}/_wxpay"
  wxpay completion fish > ~/.config/fish/completions/wxpay.fish`

export function addCompletion(program: Command, context: Context): void {
  const completion = program
    .command('completion')
    .description('print what lets a shell complete commands, flags and paths')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .option('--name <name>', 'the name that the command is called by', 'wxpay')
    .addHelpText('after', AFTER)
  act(completion, context, async ([shell], { name }) => {
    context.io.stdout.write(SCRIPTS[shell as Shell](String(name).replace(/[^\w-]/g, '')))
  })
  const ask = program.command(ASK, { hidden: true }).argument('[words...]').allowUnknownOption()
  act(ask, context, async (words) => {
    const { complete } = require('../completion/complete') as typeof import('../completion/complete')
    for (const word of complete(words, program)) context.print(word)
  })
}
