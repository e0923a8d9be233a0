import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_IT = /\.(js|css|svg|json)$/

/** Writes a .gz file beside each asset, so that the server never compresses while someone waits. */
export function compressAssets(): Plugin {
  let out = 'dist'
  return {
    name: 'compress-assets',
    apply: 'build',
    configResolved(config) {
      out = config.build.outDir
    },
    closeBundle() {
      const assets = join(out, 'assets')
      for (const name of readdirSync(assets)) {
        const file = join(assets, name)
        if (!WORTH_IT.test(name) || statSync(file).size < 1024) continue
        writeFileSync(file + '.gz', gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }))
      }
    },
  }
}
