import type { CatalogueOperation, CataloguePath } from './catalogue'

/** What the sandbox must know of every operation, as JSON. */
export function sandboxOperations(paths: CataloguePath[]): string {
  const operations = paths.flatMap((path) => path.operations).map(sandboxOperation)
  return `[\n${operations.map((operation) => JSON.stringify(operation)).join(',\n')}\n]\n`
}

function sandboxOperation({ method, path, operation }: CatalogueOperation) {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [
    '200',
    {},
  ]
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? []
  return {
    method: method.toUpperCase(),
    path,
    name: operation.summary,
    parameters: (operation.parameters ?? []).map(({ name, in: location, required = false, schema }) => ({
      name,
      in: location,
      required,
      schema,
    })),
    body: operation.requestBody?.content['application/json']?.schema,
    response: {
      status: Number(status),
      signed: !response['x-unsigned'],
      mediaType,
      schema: media?.schema,
    },
  }
}
