// @vitest-environment jsdom
// A scanner that types, in a page: its codes arrive, and nothing on the page acts on its keys.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RawScan } from '@/domain/code'
import { createKeyScanner as createForMiniPrograms } from '@/platform/key-scanner'
import { createKeyScanner } from '@/platform/key-scanner.h5'
import type { VirtualClock } from '../support/virtual-clock'
import { createVirtualClock } from '../support/virtual-clock'

const MILK = '6907142010079'

let clock: VirtualClock
let scans: RawScan[]
let stop: () => void

beforeEach(() => {
  clock = createVirtualClock()
  scans = []
  stop = createKeyScanner(clock).onScan((raw) => scans.push(raw))
})
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

/** Strikes a key on what has the focus, `gap` after the last one; says whether the page may act on it. */
async function strike(key: string, gap = 10, init: KeyboardEventInit = {}): Promise<boolean> {
  await clock.advance(gap)
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  })
  Object.defineProperty(event, 'timeStamp', { value: clock.now() })
  const target = document.activeElement ?? document.body
  target.dispatchEvent(event)
  if (event.defaultPrevented) return false
  if (target instanceof HTMLInputElement && key.length === 1) target.value += key
  return true
}

async function type(text: string, gap = 10, end = 'Enter') {
  for (const key of text) await strike(key, gap)
  return strike(end, gap)
}

function put<T extends HTMLElement>(html: string): T {
  document.body.innerHTML = html
  const made = document.body.querySelector<T>('[autofocus]')
  if (!made) throw new Error('nothing to focus')
  made.focus()
  return made
}

describe('a hand scanner', () => {
  it('hands over its code with the time, and without a kind where it names none', async () => {
    await type(MILK)
    expect(scans).toEqual([{ text: MILK, symbology: 'unknown', at: clock.now() }])
  })

  it('hands over GS1 data with its separators and the kind it names', async () => {
    for (const key of ']C110A7') await strike(key)
    await strike('F8')
    await type('17270131')
    expect(scans).toEqual([
      { text: '10A7\x1d17270131', symbology: 'code128', identifier: ']C1', at: clock.now() },
    ])
  })

  it('without an ending key is heard after a pause', async () => {
    for (const key of '96385074') await strike(key)
    expect(scans).toEqual([])
    await clock.advance(120)
    expect(scans.map(({ text }) => text)).toEqual(['96385074'])
  })

  it('is heard by everyone who listens, and no longer after', async () => {
    const others: RawScan[] = []
    const keyScanner = createKeyScanner(clock)
    const work = (raw: RawScan) => void others.push(raw)
    const stops = [keyScanner.onScan(work), keyScanner.onScan(work)]
    await type(MILK)
    expect(others).toHaveLength(2)
    stops[0]?.()
    await type(MILK)
    expect(others).toHaveLength(3)
    stops[1]?.()
    await type(MILK)
    expect(others).toHaveLength(3)
    expect(scans).toHaveLength(3)
  })

  it('leaves no timer behind when nobody listens any more', async () => {
    for (const key of '96385074') await strike(key)
    stop()
    expect(clock.waiting()).toBe(0)
    await clock.advance(1000)
    expect(scans).toEqual([])
  })

  it('is not heard in a mini program', () => {
    expect(createForMiniPrograms(clock).onScan(() => {})()).toBeUndefined()
  })
})

describe('what has the focus', () => {
  it('is not pressed by the Enter of a scanner, but by that of a person', async () => {
    const pressed: string[] = []
    const button = put<HTMLElement>('<div role="button" tabindex="0" autofocus>pay</div>')
    button.addEventListener('keydown', ({ key }) => pressed.push(key))
    expect(await type(MILK)).toBe(false)
    expect(pressed).toEqual(['6'])
    expect(await strike('Enter', 500)).toBe(true)
    expect(pressed).toEqual(['6', 'Enter'])
  })

  it('does not lose the focus to the Tab of a scanner', async () => {
    put('<button autofocus>pay</button>')
    expect(await type(MILK, 10, 'Tab')).toBe(false)
    expect(await strike('Tab', 500)).toBe(true)
  })

  it('can be walked to by Tab as fast as the keys come', async () => {
    put('<button autofocus>pay</button>')
    const kept: boolean[] = []
    for (let press = 0; press < 5; press++) kept.push(await strike('Tab', 2))
    kept.push(await strike('Enter', 2))
    expect(kept).not.toContain(false)
  })

  it('keeps what a person types', async () => {
    const button = put<HTMLButtonElement>('<button autofocus>pay</button>')
    const kept: boolean[] = []
    for (const key of MILK) kept.push(await strike(key, 80))
    kept.push(await strike('Enter', 80))
    expect(kept).not.toContain(false)
    expect(scans).toEqual([])
    expect(document.activeElement).toBe(button)
  })
})

describe('a text field', () => {
  it.each([
    '<input autofocus>',
    '<input type="password" autofocus>',
    '<textarea autofocus></textarea>',
    '<div contenteditable="true" tabindex="0" autofocus></div>',
  ])('%s keeps the keys of a scanner: they were meant for it', async (html) => {
    put(html)
    expect(await type(MILK)).toBe(true)
    await clock.advance(1000)
    expect(scans).toEqual([])
  })

  it.each([
    '<input type="checkbox" autofocus>',
    '<input readonly autofocus>',
    '<button autofocus>x</button>',
  ])('%s is none', async (html) => {
    put(html)
    await type(MILK)
    expect(scans).toHaveLength(1)
  })

  it('in the middle of a burst takes the rest, and no code comes of it', async () => {
    put('<input autofocus>')
    document.activeElement instanceof HTMLElement && document.activeElement.blur()
    for (const key of MILK.slice(0, 6)) await strike(key)
    document.querySelector('input')?.focus()
    await type(MILK.slice(6))
    await clock.advance(1000)
    expect(scans).toEqual([])
  })

  it('that had some of the keys is not passed over: what lies around them is no code', async () => {
    document.body.innerHTML = '<input>'
    for (const key of MILK.slice(0, 6)) await strike(key)
    document.querySelector('input')?.focus()
    await strike('x')
    document.querySelector('input')?.blur()
    await type(MILK.slice(6, 9))
    expect(scans).toEqual([])
  })

  it('that asks for the scanner gives up the code and holds what it held', async () => {
    const field = put<HTMLInputElement>('<label data-wedge><input value="12" autofocus></label>')
    const told: string[] = []
    field.addEventListener('input', () => told.push(field.value))
    expect(await type(MILK)).toBe(false)
    expect(scans.map(({ text }) => text)).toEqual([MILK])
    expect(field.value).toBe('12')
    expect(told).toEqual(['12'])
  })

  it('that asks for the scanner keeps what a person types, and the Enter', async () => {
    const field = put<HTMLInputElement>('<input data-wedge autofocus>')
    expect(await type(MILK, 90)).toBe(true)
    expect(field.value).toBe(MILK)
    expect(scans).toEqual([])
  })
})
