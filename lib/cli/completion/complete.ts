import type { Command, Option } from 'commander'
import { Catalogue } from '../catalogue'
import { completeOperation, completeVariable } from './operations'

/** The words that may stand in the place of the last one; none where it is a file or free text. */
export function complete(words: readonly string[], program: Command): string[] {
  const current = words.at(-1) ?? ''
  const { command, rest } = descend(program, words.slice(0, -1))
  const { positional, pending } = read(command, rest)
  return candidates(command, positional, pending, current).filter((word) => word.startsWith(current))
}

function candidates(
  command: Command,
  positional: string[],
  pending: Option | undefined,
  current: string,
): string[] {
  if (pending) return valuesOf(command, pending, positional, current)
  if (current.startsWith('-')) return flagsOf(command)
  if (command.name() === 'call') return completeOperation(positional, current, new Catalogue())
  if (command.commands.length > 0 && positional.length === 0) return namesOf(command)
  const argument =
    command.registeredArguments[Math.min(positional.length, command.registeredArguments.length - 1)]
  return [...(argument?.argChoices ?? [])]
}

/** The command that the words lead to, and what stands behind its name. */
function descend(program: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  let command = program
  for (const [at, word] of words.entries()) {
    const next = command.commands.find((child) => child.name() === word)
    if (!next) return { command, rest: words.slice(at) }
    command = next
  }
  return { command, rest: [] }
}

/** What stands for itself among the words, and the flag that still waits for its value. */
function read(
  command: Command,
  words: readonly string[],
): { positional: string[]; pending: Option | undefined } {
  const positional: string[] = []
  let pending: Option | undefined
  for (const word of words) {
    if (pending) pending = undefined
    else if (!word.startsWith('-')) positional.push(word)
    else {
      const flag = command.options.find((option) => option.long === word || option.short === word)
      pending = flag?.required ? flag : undefined
    }
  }
  return { positional, pending }
}

function valuesOf(command: Command, flag: Option, positional: string[], current: string): string[] {
  const isOfCall = command.name() === 'call'
  if (isOfCall && (flag.long === '--var' || flag.long === '--query'))
    return completeVariable(flag.long === '--var' ? 'path' : 'query', positional, current, new Catalogue())
  return [...(flag.argChoices ?? [])]
}

function flagsOf(command: Command): string[] {
  const own = command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? [])
  return [...new Set([...own, '--help'])]
}

function namesOf(command: Command): string[] {
  return command.commands.map((child) => child.name()).filter((name) => !name.startsWith('_'))
}
