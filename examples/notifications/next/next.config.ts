import { join } from 'node:path'
import type { NextConfig } from 'next'

/** Files beside this folder belong to the project, too. */
const config: NextConfig = { turbopack: { root: join(__dirname, '../../..') } }

export default config
