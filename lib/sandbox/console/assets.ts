import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the page is made of, by the path under which it is served. */
const ASSETS: Readonly<Record<string, [file: string, mediaType: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/_console/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/_console/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/_console/icon.svg': ['icon.svg', 'image/svg+xml'],
}

export interface Asset {
  mediaType: string
  bytes: Buffer
}

/** The page's files stand beside this one, once the package is built. */
const FOLDER = join(__dirname, 'assets')

export async function findAsset(pathname: string): Promise<Asset | undefined> {
  if (!Object.hasOwn(ASSETS, pathname)) return undefined
  const [file, mediaType] = ASSETS[pathname] as [string, string]
  return { mediaType, bytes: await readFile(join(FOLDER, file)) }
}
