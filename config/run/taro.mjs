// `node config/run/taro.mjs dev|build h5|weapp|alipay|h5:real`: the Taro command with its environment, on any system.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fromRoot, ROOT } from './paths.mjs'
import { fingerprint, forgetBuild, rememberBuild } from './stamp.mjs'
import { TARGETS } from './targets.mjs'

const [mode, name, ...rest] = process.argv.slice(2)
const target = name === undefined ? undefined : TARGETS[name]
if ((mode !== 'dev' && mode !== 'build') || target === undefined) {
  console.error(`usage: taro.mjs dev|build ${Object.keys(TARGETS).join('|')}`)
  process.exit(2)
}

const env = {
  ...target.settings,
  ...process.env,
  NODE_ENV: mode === 'dev' ? 'development' : 'production',
  TARO_APP_OUT: target.out,
}
const print = fingerprint(env)
forgetBuild(name)
// Neither an old nor a half-written output may ever stand in for a build that failed.
const clear = () => rmSync(fromRoot(target.out), { recursive: true, force: true })
if (mode === 'build') clear()

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
