// Remembers which sources dist/h5 was built from, so that `npm start` builds only when something changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fromRoot, ROOT } from './paths.mjs'
import { TARGETS } from './targets.mjs'

const SOURCES = ['src', 'mock', 'config', 'package-lock.json', 'package.json', 'tsconfig.json']

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

function settingsOf(env) {
  return Object.entries(env)
    .filter(([name]) => name.startsWith('TARO_APP_') && name !== 'TARO_APP_OUT')
    .sort()
}

/** A digest of every source file and every app setting that goes into a build. */
export function fingerprint(env) {
  const hash = createHash('sha256').update(JSON.stringify(settingsOf(env)))
  for (const file of SOURCES.flatMap((source) => filesUnder(fromRoot(source)))) {
    hash.update(`\n${relative(ROOT, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const stampFile = (target) => fromRoot('.cache', `built-${target.replaceAll(':', '-')}`)

export function isBuilt(target, print) {
  const { out, proof } = TARGETS[target]
  if (!existsSync(fromRoot(out, proof)) || !existsSync(stampFile(target))) return false
  return readFileSync(stampFile(target), 'utf8') === print
}

export function rememberBuild(target, print) {
  mkdirSync(dirname(stampFile(target)), { recursive: true })
  writeFileSync(stampFile(target), print)
}

export function forgetBuild(target) {
  rmSync(stampFile(target), { force: true })
}
