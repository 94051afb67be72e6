// Installs the packages when they are absent or older than the lock file. Uses nothing but Node.
import { existsSync, statSync } from 'node:fs'
import { runLogged, tail } from './command.mjs'
import { fromRoot, logPath } from './paths.mjs'
import { startProgress } from './progress.mjs'

// npm writes its own copy of the lock and package-lock.json at the same moment, in either order.
const SLACK_MS = 2000

export function needsInstall() {
  const lock = fromRoot('package-lock.json')
  const installed = fromRoot('node_modules', '.package-lock.json')
  if (!existsSync(installed)) return true
  return existsSync(lock) && statSync(lock).mtimeMs > statSync(installed).mtimeMs + SLACK_MS
}

/** Ends the process with the end of npm's log when the installation fails. */
export async function ensureInstalled() {
  if (!needsInstall()) return
  await install(existsSync(fromRoot('package-lock.json')) ? 'ci' : 'install')
}

async function install(verb) {
  const log = logPath('install')
  const progress = startProgress(() => `npm ${verb}: installing packages 正在安装依赖`)
  const { ok, seconds } = await runLogged('npm', [verb, '--no-audit', '--no-fund'], {
    log,
    shell: process.platform === 'win32',
  })
  progress.stop()
  if (!ok && verb === 'ci') {
    console.log('npm ci could not use the lock file; trying npm install 改用 npm install')
    return install('install')
  }
  if (ok) {
    console.log(`packages installed in ${Math.round(seconds)} s`)
    return
  }
  console.error(`npm ${verb} failed 依赖安装失败. The end of ${log}:\n${tail(log, 30)}`)
  process.exit(1)
}
