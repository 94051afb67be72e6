// The ladder's codes, camera and rules of climbing.
import { beforeAll, describe, expect, it } from 'vitest'
import { hasValidCheckDigit } from '@/domain/code'
import type { Engine } from '../decode/engines/engine'
import { openEngines } from '../decode/engines/open-engines'
import { frameOf } from '../pixels/plane'
import { seeded } from '../random'
import type { Scene } from './camera'
import { CLEAR, photograph } from './camera'
import { reachedOf } from './climb'
import { DRAWN, draw, textFor } from './codes'
import { plot } from './plot'
import { LADDERS } from './rungs'

describe('codes', () => {
  it('are valid, and the same for a seed', () => {
    for (const drawn of ['ean13', 'ean8', 'upca'] as const) {
      expect(hasValidCheckDigit(textFor(drawn, seeded(3)))).toBe(true)
      expect(textFor(drawn, seeded(3))).toBe(textFor(drawn, seeded(3)))
      expect(textFor(drawn, seeded(3))).not.toBe(textFor(drawn, seeded(4)))
    }
  })

  it('have the width their standards give them', () => {
    expect(draw('ean13', '6901234567892')).toMatchObject({ columns: 95 })
    expect(draw('ean8', '96385074')).toMatchObject({ columns: 67 })
    expect(draw('qr', 'https://id.example/01/06901234567892')).toMatchObject({ columns: 29, rows: 29 })
  })
})

describe('camera', () => {
  const grid = draw('ean13', '6901234567892')
  const shoot = (scene: Partial<Scene>) =>
    photograph(grid, { ...CLEAR, ...scene }, seeded(2), { width: 360, height: 240 }).values
  let engine: Engine | undefined
  let clear: Float32Array = new Float32Array()
  beforeAll(async () => {
    engine = (await openEngines(['zxing-wasm-fast'])).get('zxing-wasm-fast')
    clear = shoot({})
  })

  it.each(DRAWN)('takes clear pictures of %s that an engine reads', async (drawn) => {
    const text = textFor(drawn, seeded(9))
    const frame = frameOf(photograph(draw(drawn, text), CLEAR, seeded(9)))
    const reads = (await engine?.read(frame)) ?? []
    expect(reads.map((read) => read.text)).toContain(drawn === 'upca' ? `0${text}` : text)
  })

  it('takes the same picture for a seed', () => {
    expect(shoot({}).join()).toBe(clear.join())
  })

  it.each(LADDERS.filter(({ name }) => name !== 'size' && name !== 'tilt'))(
    'takes a worse picture on the last rung of $name than on the first',
    ({ at, levels }) => {
      const away = (level = 0) =>
        shoot(at(level)).reduce((sum, value, i) => sum + Math.abs(value - (clear[i] ?? 0)), 0)
      const first = away(levels[0])
      expect(first).toBeGreaterThan(0)
      expect(away(levels.at(-1))).toBeGreaterThan(first)
    },
  )
})

describe('reachedOf', () => {
  const rungs = (...counts: [read: number, wrong: number][]) =>
    counts.map(([read, wrong], at) => ({ level: at + 1, read, wrong }))

  it('is the last rung on which half are read', () => {
    expect(reachedOf(rungs([20, 0], [10, 0], [9, 0], [0, 0]), 20)).toBe(2)
    expect(reachedOf(rungs([20, 0], [20, 0]), 20)).toBe(2)
  })

  it('ends at a wrong read or a gap', () => {
    expect(reachedOf(rungs([20, 0], [20, 1], [20, 0]), 20)).toBe(1)
    expect(reachedOf(rungs([20, 0], [3, 0], [20, 0]), 20)).toBe(1)
    expect(reachedOf(rungs([20, 1]), 20)).toBeNull()
  })
})

describe('plot', () => {
  it('draws a line for each engine and a ring for each wrong read', () => {
    const rungs = [
      { level: 1, read: 20, wrong: 0 },
      { level: 2, read: 5, wrong: 1 },
    ]
    const svg = plot(
      'ean13',
      (['ours', 'zbar'] as const).map((engine) => ({
        ladder: 'blur',
        unit: 'px',
        engine,
        rungs,
        reached: 1,
      })),
      20,
    )
    expect(svg.match(/class="line (ours|zbar)" d="M0 0L226 99"/g)).toHaveLength(2)
    expect(svg.match(/<circle class="(ours|zbar) wrong" cx="226"/g)).toHaveLength(2)
  })
})
