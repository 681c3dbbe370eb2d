import { join } from 'node:path'
import { median } from '../median'
import type { Compiler } from './compilers'
import type { LanguageServer, Position } from './language-server'
import { CURSOR, type Probe } from './probes'
import type { Project } from './project'

/** Milliseconds until an editor has its answer. */
export interface Latency {
  compiler: string
  probe: string
  /** From opening the file to the first answer, in a process that has just started. */
  cold: number
  /** Later answers, each after an edit. */
  warm: number
  /** Completions, signatures, or characters. */
  answered: number
}

/** A probe in its file. */
interface Placed {
  probe: Probe
  folder: string
  text: string
  at: Position
}

interface Session {
  cold: number
  warm: number[]
  answered: number
}

/** Asks all servers all questions in turn, each in a process of its own. */
export async function measureLatencies(
  project: Project,
  compilers: Compiler[],
  probes: Probe[],
  { sessions, edits }: { sessions: number; edits: number },
): Promise<Latency[]> {
  const placed = probes.map((probe, at) => place(project, probe, at))
  const pairs = compilers.flatMap((compiler) => placed.map((one) => ({ compiler, one })))
  const held = pairs.map((): Session[] => [])
  for (let session = 0; session < sessions; session++) {
    for (const [at, { compiler, one }] of pairs.entries()) held[at]?.push(await hold(compiler, one, edits))
  }
  return pairs.map(({ compiler, one }, at) => {
    const own = held[at] ?? []
    return {
      compiler: compiler.version,
      probe: one.probe.name,
      cold: median(own.map(({ cold }) => cold)),
      warm: median(own.flatMap(({ warm }) => warm)),
      answered: median(own.map(({ answered }) => answered)),
    }
  })
}

/** The first line is a comment, for edits that leave the cursor where it is. */
function place(project: Project, probe: Probe, number: number): Placed {
  const [before = '', after = ''] = `${editLine(0)}\n${probe.source}`.split(CURSOR)
  const lines = before.split('\n')
  const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  const text = before + after
  return { probe, text, at, folder: project.add(`probe-${number}`, text) }
}

async function hold(compiler: Compiler, placed: Placed, edits: number): Promise<Session> {
  const server = await compiler.startServer(placed.folder)
  try {
    return await time(server, placed, edits)
  } finally {
    await server.stop()
  }
}

async function time(
  server: LanguageServer,
  { probe, folder, text, at }: Placed,
  edits: number,
): Promise<Session> {
  const start = performance.now()
  server.open(join(folder, 'index.ts'), text)
  const answered = await server.ask(probe.question, at)
  const cold = performance.now() - start
  const warm: number[] = []
  for (let edit = 1; edit <= edits; edit++) {
    const edited = performance.now()
    server.replaceLine(0, editLine(edit - 1), editLine(edit))
    await server.ask(probe.question, at)
    warm.push(performance.now() - edited)
  }
  return { cold, warm, answered }
}

function editLine(edit: number): string {
  return `// edit ${edit}`
}
