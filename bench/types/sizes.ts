import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './project'

export interface Size {
  name: string
  bytes: number
  files: number
}

export function measureSizes(root: string, project: Project, packedSize: number): Size[] {
  const installed = project.installed('wechatpay-chain')
  return [
    { name: 'packed tarball', bytes: packedSize, files: 1 },
    sizeOf('package, unpacked', installed),
    sizeOf('types/, unpacked', join(installed, 'types')),
    sizeOf('lib/generated', join(root, 'lib/generated')),
    sizeOf('declarations of stripe, ESM and CommonJS', project.installed('stripe'), /\.d\.[cm]?ts$/),
    sizeOf('declarations of axios, ESM and CommonJS', project.installed('axios'), /\.d\.[cm]?ts$/),
  ]
}

function sizeOf(name: string, folder: string, only = /./): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && only.test(entry.name))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return { name, bytes: files.reduce((sum, bytes) => sum + bytes, 0), files: files.length }
}
