/** From zero, as the language server protocol counts. */
export interface Position {
  line: number
  character: number
}

export type Question = 'completion' | 'signatures' | 'hover'

/** What an editor does with a language server, as far as it is measured. */
export interface LanguageServer {
  open(file: string, text: string): void
  /** Replaces a line of the open file. */
  replaceLine(line: number, before: string, after: string): void
  /** @returns how much was answered: completions, signatures, or characters of what a hover shows */
  ask(question: Question, at: Position): Promise<number>
  stop(): Promise<void>
}
