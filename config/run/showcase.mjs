// Builds dist/h5 with the mock backend unless the sources have not changed since the last time.
import { runLogged, tail } from './command.mjs'
import { fromRoot, logPath } from './paths.mjs'
import { startProgress } from './progress.mjs'
import { fingerprint, isBuilt } from './stamp.mjs'
import { TARGETS, withoutAppSettings } from './targets.mjs'

const DEMO = 'h5:demo'

/** Ends the process with the end of the build log when the build fails. */
export async function buildShowcase({ fresh }) {
  const env = withoutAppSettings()
  if (!fresh && isBuilt(DEMO, fingerprint({ ...env, ...TARGETS[DEMO].settings }))) return
  const log = logPath('start-build')
  const progress = startProgress(() => 'building the browser app 正在构建')
  progress.say('Building the browser app; the first time takes a minute or two. 首次构建约需一两分钟。')
  const taro = fromRoot('config', 'run', 'taro.mjs')
  const { ok, seconds } = await runLogged(process.execPath, [taro, 'build', DEMO], { log, env })
  progress.stop()
  if (ok) {
    console.log(`built in ${Math.round(seconds)} s`)
    return
  }
  console.error(`The build failed 构建失败. The end of ${log}:\n${tail(log, 40)}`)
  process.exit(1)
}
