// Builds the console: node build.mjs <output folder> <folder for the stamp>
// Nothing is done twice: npm ci is skipped while the lockfile is the same, the build while all sources are the same.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'

const OLDEST_NODE = 20
const here = dirname(fileURLToPath(import.meta.url))
const out = resolve(process.argv[2] ?? join(here, 'dist'))
const state = resolve(process.argv[3] ?? join(here, 'node_modules'))

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`[ui] The console is built with Node.js ${OLDEST_NODE} or newer, but this is ${process.version}. ` +
    'Please install a newer Node.js, or name one with -Dnode.executable=<path>.')
  process.exit(1)
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : files(path)
    return [path]
  })
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths.toSorted()) hash.update(relative(here, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function stampIs(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

function npm(...args) {
  const windows = process.platform === 'win32'
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: here, stdio: 'inherit', shell: windows, env: { ...process.env, UI_OUT: out, CI: 'true' },
  })
  if (run.error) {
    console.error(`[ui] npm could not be started (${run.error.message}). It comes with Node.js; please put it on the PATH.`)
    process.exit(1)
  }
  if (run.status !== 0) process.exit(run.status ?? 1)
}

const lock = digest([join(here, 'package-lock.json'), join(here, '.npmrc')])
const lockStamp = join(here, 'node_modules', '.lock.sha256')
if (stampIs(lockStamp, lock)) {
  console.log('[ui] dependencies unchanged, npm ci skipped')
} else {
  npm('ci', '--prefer-offline', '--no-progress')
  writeFileSync(lockStamp, lock)
}

const sources = digest(files(here))
const stamp = join(state, 'ui.sha256')
if (stampIs(stamp, sources) && existsSync(join(out, 'index.html'))) {
  console.log('[ui] sources unchanged, build skipped')
  process.exit(0)
}
rmSync(stamp, { force: true })
npm('run', 'check')
npm('test')
npm('run', 'build')
mkdirSync(state, { recursive: true })
writeFileSync(stamp, sources)
