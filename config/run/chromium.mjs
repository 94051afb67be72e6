// The one finder of a Chromium for tests and screenshots: named by the environment, installed, downloaded, or installed now.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fromRoot } from './paths.mjs'

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const DOWNLOAD_MS = 180_000

const isRoot = process.getuid?.() === 0

/** Arguments every launch needs here: root may not use Chromium's sandbox. */
export const CHROMIUM_ARGS = isRoot ? ['--no-sandbox'] : []

function installedPlaces(env) {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return roots.flatMap((root) => MAC_APPS.map((app) => join(root, `${app}.app`, 'Contents', 'MacOS', app)))
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => join(root, app)))
  }
  return COMMANDS.flatMap((command) => onPath(env, command))
}

function onPath(env, command) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return folders.map((folder) => join(folder, command))
}

/** False for a stub or a download that misses system libraries. Windows would open a window, so there a file is enough. */
function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version', ...CHROMIUM_ARGS], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

async function downloadedPlace() {
  const playwright = await import('playwright-core').catch(() => undefined)
  return playwright?.chromium.executablePath()
}

/** The path of a Chromium that starts, or undefined. Throws when the environment names one that does not exist. */
export async function findChromium(env = process.env) {
  const variable = VARIABLES.find((name) => env[name])
  if (variable) {
    if (existsSync(env[variable])) return env[variable]
    throw new Error(`${variable} names ${env[variable]}, which does not exist`)
  }
  const installed = installedPlaces(env).find(works)
  if (installed) return installed
  const downloaded = await downloadedPlace()
  return downloaded && works(downloaded) ? downloaded : undefined
}

function run(file, args, options) {
  spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
}

const SHELL = 'chromium-headless-shell'

/**
 * The same engine without a window, which loads a page in half the time, or undefined where there is none.
 * It can show no question for permission: who needs one takes `findChromium`.
 */
export function findHeadlessShell(env = process.env) {
  // whoever names a browser wants to see that one tried
  if (VARIABLES.some((name) => env[name])) return env.CHROMIUM_HEADLESS_PATH
  return onPath(env, SHELL).find(works)
}

/** Both browsers as the variables of a test run; a shell that cannot be installed is done without. */
export async function browsersForTests(env = process.env) {
  const isNamed = VARIABLES.some((name) => env[name])
  const CHROMIUM_PATH = await ensureChromium(env)
  if (!isNamed && isDebian() && !findHeadlessShell(env)) aptInstall(env, SHELL)
  return { CHROMIUM_PATH, CHROMIUM_HEADLESS_PATH: findHeadlessShell(env) }
}

/** Where nobody answers it gives up soon. */
const APT_PATIENCE = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']

function aptInstall(env, name) {
  if (!isRoot || !existsSync('/etc/debian_version')) return
  const debian = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
  run('apt-get', [...APT_PATIENCE, 'update'], debian)
  run('apt-get', [...APT_PATIENCE, 'install', '-y', '--no-install-recommends', name], debian)
}

/** Its relatives have no package of the shell. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** As `findChromium`, installing one when there is none. Throws one line that says what to do when that fails too. */
async function ensureChromium(env) {
  const found = await findChromium(env)
  if (found) return found
  run(process.execPath, [fromRoot('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], {
    timeout: DOWNLOAD_MS,
  })
  const downloaded = await findChromium(env)
  if (downloaded) return downloaded
  aptInstall(env, 'chromium')
  const installed = await findChromium(env)
  if (installed) return installed
  throw new Error(
    'no Chromium found: install Chrome or Chromium, or set CHROMIUM_PATH to one 找不到 Chromium',
  )
}
