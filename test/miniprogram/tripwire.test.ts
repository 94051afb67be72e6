// The detector of missing globals: real uses are caught even when the app swallows the error, harmless looks are not.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { MiniProgram } from './harness/mini-program'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

function start(code: string): MiniProgram {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'trip-'))
  cleanups.push(() => fs.rmSync(dist, { recursive: true }))
  fs.writeFileSync(path.join(dist, 'app.json'), '{"pages":["p/i"]}')
  fs.writeFileSync(path.join(dist, 'app.js'), code)
  const mp = new MiniProgram({ dist })
  cleanups.push(() => mp.close())
  return mp
}

const uses: [how: string, code: string, missing: string[]][] = [
  ['new X', 'try{const c=new AbortController;}catch(e){}', ['AbortController']],
  ['an assignment of new X', 'var f;try{f=new AbortController()}catch(e){}', ['AbortController']],
  ['a call', 'try{fetch("/x")}catch(e){}', ['fetch']],
  ['a member', 'try{var n=crypto.getRandomValues(new Uint8Array(2))}catch(e){}', ['crypto']],
  [
    'a promise',
    'Promise.resolve().then(function(){return new TextEncoder()}).catch(function(){})',
    ['TextEncoder'],
  ],
  ['a value in an object', 'try{var q={a:queueMicrotask}}catch(e){}', ['queueMicrotask']],
  ['new X among other members', 'try{var r={x:1,y:new AbortController,z:2}}catch(e){}', ['AbortController']],
  ['an argument', 'try{String(structuredClone({}))}catch(e){}', ['structuredClone']],
  ['a sequence', 'var h;try{0,h=new EventTarget(1),0}catch(e){}', ['EventTarget']],
]

const looks: [how: string, code: string][] = [
  [
    'typeof',
    'var a=typeof fetch,b="undefined"!=typeof AbortController&&new AbortController,c="function"==typeof setImmediate',
  ],
  [
    'copying every key',
    'var t={};Object.getOwnPropertyNames(globalThis).forEach(function(k){try{t[k]=globalThis[k]}catch(e){}})',
  ],
  [
    'an object key of the same name nearby',
    'var t={};["window"].forEach(function(k){try{t[k]=globalThis[k]}catch(e){}}),t.a=new Map([[{window:1},2]])',
  ],
  ['a name of its own', 'var o={fetch:1};o.fetch;function g(fetch){return fetch}g(1)'],
  ['a polyfill before the use', 'globalThis.AbortController=function(){};new AbortController'],
]

describe('globals that a phone does not have', () => {
  it.each(uses)('are caught in %s', async (_, code, missing) => {
    const mp = start(`App({});${code}`)
    await mp.settle()
    expect(mp.missing.map(({ name }) => name)).toEqual(missing)
  })

  it.each(looks)('are left alone in %s', async (_, code) => {
    const mp = start(`App({});${code}`)
    await mp.settle()
    expect(mp.missing).toEqual([])
  })

  it('say where they were used', () => {
    const mp = start('App({});\ntry{fetch("/prices")}catch(e){}')
    expect(mp.missing).toEqual([{ name: 'fetch', file: 'app.js', near: 'try{fetch("/prices")}catch(e){}' }])
  })
})

describe('app code that goes wrong', () => {
  it('is recorded when it throws in a timer', async () => {
    const mp = start('App({});setTimeout(function(){throw new Error("late")},1)')
    await mp.waitFor(() => mp.errors.length > 0)
    expect(String(mp.errors[0])).toMatch(/late/)
  })

  it('is refused eval and new Function', () => {
    const mp = start(
      'var r=[];try{eval("1")}catch(e){r.push(e.name)}try{new Function("1")}catch(e){r.push(e.name)}App({r:r})',
    )
    expect(mp.app?.r).toEqual(['EvalError', 'EvalError'])
  })

  it('stops the start when it never calls App()', () => {
    expect(() => start('var nothing = 1')).toThrow('app.js did not call App()')
  })
})
