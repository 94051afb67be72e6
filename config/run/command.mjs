// Runs one child process with all of its output in a log file, and tells the end of that log.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT } from './paths.mjs'

const LIMIT_MINUTES = 20

/** @returns {Promise<{ ok: boolean, seconds: number }>} never rejects: a program that cannot start is not ok */
export function runLogged(file, args, { log, env = process.env, shell = false, minutes = LIMIT_MINUTES }) {
  mkdirSync(dirname(log), { recursive: true })
  const out = openSync(log, 'w')
  const began = Date.now()
  return new Promise((resolve) => {
    const finish = (ok) => {
      closeSync(out)
      resolve({ ok, seconds: (Date.now() - began) / 1000 })
    }
    const child = spawn(file, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: ['ignore', out, out],
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    })
    child.once('error', () => finish(false))
    child.once('exit', (code) => finish(code === 0))
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLOURS = /\u001b\[[0-9;?]*[A-Za-z]/g

const LINES_AROUND_ERROR = 8

/** The last lines of a log, after the place where an earlier line first spoke of errors; no colours, no empty lines. */
export function tail(log, lines) {
  const text = readFileSync(log, 'utf8').replace(COLOURS, '').replaceAll('\r', '\n')
  const all = text.split('\n').filter((line) => line.trim() !== '')
  const earlier = all.slice(0, -lines)
  const first = earlier.findIndex((line) => /\berrors?\b/i.test(line))
  const cause = first < 0 ? [] : [...earlier.slice(first, first + LINES_AROUND_ERROR), '…']
  return [...cause, ...all.slice(-lines)].map((line) => `    ${line}`).join('\n')
}
