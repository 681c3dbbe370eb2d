/** Answers the parent's questions one after another: a child's side of `ask` in `worker.ts`. */
export function answer<Question>(respond: (question: Question) => Promise<unknown>): void {
  process.on('message', async (question: Question) => {
    const result = await respond(question)
    process.send?.({ result })
  })
}
