// `node config/run/taro.mjs dev|build <target>`: the Taro command with the environment of a target, on any system.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'
import { fromRoot, ROOT } from './paths.mjs'
import { fingerprint, forgetBuild, rememberBuild } from './stamp.mjs'
import { sharingFolderWith, TARGETS } from './targets.mjs'

const [mode, name, ...rest] = process.argv.slice(2)
const target = name === undefined ? undefined : TARGETS[name]
if ((mode !== 'dev' && mode !== 'build') || target === undefined) {
  console.error(`usage: taro.mjs dev|build ${Object.keys(TARGETS).join('|')}`)
  process.exit(2)
}

const env = {
  ...process.env,
  ...target.settings,
  NODE_ENV: mode === 'dev' ? 'development' : 'production',
  TARO_APP_OUT: target.out,
}
const print = fingerprint(env)
for (const other of sharingFolderWith(name)) forgetBuild(other)
// Neither an old nor a half-written output may ever stand in for a build that failed.
const clear = () => rmSync(fromRoot(target.out), { recursive: true, force: true })
if (mode === 'build') clear()

// Taro would print a stack and then blame a missing configuration file.
const { chosenBackend } = await tsImport('../backend.ts', import.meta.url)
try {
  chosenBackend({ ...env, TARO_ENV: target.type })
} catch (error) {
  console.error(error.message)
  process.exit(2)
}

const taro = fromRoot('node_modules', '@tarojs', 'cli', 'bin', 'taro')
const watch = mode === 'dev' ? ['--watch'] : []
const child = spawn(process.execPath, [taro, 'build', '--type', target.type, ...watch, ...rest], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
})
child.once('exit', (code) => {
  if (mode === 'dev') process.exit(code ?? 1)
  const made = existsSync(fromRoot(target.out, target.proof))
  if (code === 0 && !made) console.error(`${target.out}/${target.proof} was not written: the build failed`)
  if (code !== 0 || !made) {
    clear()
    process.exit(code || 1)
  }
  rememberBuild(name, print)
})
