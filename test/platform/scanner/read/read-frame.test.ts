// Stages come in order, and a live frame gets the later ones in turn.
import { describe, expect, it } from 'vitest'
import type { Effort, Frame } from '@/platform/scanner/decoder'
import { readFrame } from '@/platform/scanner/read/read-frame'
import type { Zxing } from '@/platform/scanner/zxing-wasm.h5'
import { barsOf, shoot } from '../../../support/shot-bars'
import { createStandInZxing, readIn } from '../../../support/stand-in-zxing'

const BLANK: Frame = { data: new Uint8ClampedArray(160 * 120 * 4).fill(200), width: 160, height: 120 }

/** A clock that has moved on by `step` milliseconds whenever it is looked at. */
function stepped(step: number): () => number {
  let at = 1000
  return () => {
    at += step
    return at
  }
}
type Given = { effort?: Effort; turn?: number; step?: number; zxing?: Zxing | null; frame?: Frame }
async function run({
  effort = 'live',
  turn = 0,
  step = 0,
  zxing = createStandInZxing(),
  frame = BLANK,
}: Given) {
  const { reading, turn: next } = await readFrame(frame, {
    effort,
    turn,
    zxing,
    known: null,
    now: stepped(step),
  })
  return { ...reading, names: Object.keys(reading.stages), next }
}

/** The stages of every frame, and those that take turns. */
async function stageNames() {
  const { names: all } = await run({ effort: 'still' })
  const live = await Promise.all(all.map((_, turn) => run({ turn })))
  const always = all.filter((name) => live.every(({ names }) => names.includes(name)))
  return { all, always, inTurn: all.filter((name) => !always.includes(name)) }
}

describe('the stages of a frame', () => {
  it('all come, each once, for a still picture with nothing to read', async () => {
    const { all, inTurn } = await stageNames()
    expect(all.length).toBeGreaterThan(6)
    expect(all[0]).toBe('locate')
    expect((await run({ effort: 'still', step: 500 })).names).toEqual(all)
    expect((await run({ effort: 'still', zxing: null })).names).toEqual(all)
    expect((await run({ effort: 'still', turn: 1 })).names).toHaveLength(all.length)
    expect(inTurn.length).toBeGreaterThan(3)
  })

  it('are timed one by one', async () => {
    const { stages } = await run({ effort: 'still', step: 2 })
    expect(Object.values(stages)).toEqual(Object.keys(stages).map(() => 2))
  })

  it('end with the first that finds a code', async () => {
    const zxing = createStandInZxing(({ look, picture }) =>
      look === 'square' ? [readIn(picture, 'q', 'qr')] : [],
    )
    const { names, codes, next, hint } = await run({ zxing, turn: 2 })
    expect(codes).toMatchObject([{ text: 'q', symbology: 'qr' }])
    expect(zxing.asked.map(({ look }) => look)).toEqual(['square'])
    expect(names.at(-1)).toBe('squares')
    expect({ next, hint }).toEqual({ next: 2, hint: null })
  })

  it('ask no zxing for a code that our own decoder reads', async () => {
    const zxing = createStandInZxing()
    const { codes } = await run({
      zxing,
      frame: shoot(barsOf('ean13', '6901234567892'), { tilt: 20, blur: 0.3 }),
    })
    expect(codes).toMatchObject([{ text: '6901234567892', engine: 'soft', confidence: 'certain' }])
    expect(zxing.asked).toEqual([])
  })
})

describe('a live frame', () => {
  it('gets some of the later stages, and the next frame those that follow, until each had its turn', async () => {
    const { all, always, inTurn } = await stageNames()
    const came: string[] = []
    let turn = 0
    for (let frame = 0; came.length < 2 * inTurn.length && frame < 20; frame++) {
      const { names, next } = await run({ turn })
      expect(names.slice(0, always.length)).toEqual(always)
      expect(names.length).toBeLessThan(all.length)
      came.push(...names.slice(always.length))
      turn = next
    }
    expect(came).toEqual([...inTurn, ...inTurn])
  })

  it('with bars that could not be read gets other stages than one without', async () => {
    const frame = shoot(barsOf('ean13', '6901234567892'), { blur: 1.02 })
    const [striped, plain] = [await run({ frame }), await run({})]
    expect(striped.codes).toEqual([])
    expect(striped.names).toContain('soft short')
    expect(striped.names).not.toContain('whole')
    expect(plain.names).toContain('whole')
    expect(plain.names).not.toContain('soft short')
  })

  it('gets as many on a slow phone as on a fast one', async () => {
    for (const turn of [0, 3])
      expect((await run({ step: 500, turn })).names).toEqual((await run({ turn })).names)
  })

  it('goes on from where the last one stopped, also when a later stage finds something', async () => {
    const zxing = createStandInZxing(({ look, picture }) =>
      look === 'square-hard' ? [readIn(picture, 'q', 'qr')] : [],
    )
    const { names, codes, next } = await run({ zxing, turn: 0 })
    expect(names.at(-1)).toBe('squares small')
    expect(codes).toHaveLength(1)
    expect(next).toBe(1)
  })
})

describe('a frame without a code', () => {
  it('has a word for the shopper where there is one', async () => {
    const dark = { ...BLANK, data: new Uint8ClampedArray(BLANK.data.length).fill(9) }
    expect((await run({ frame: dark })).hint).toBe('dark')
    expect((await run({})).hint).toBeNull()
  })
})

describe('a pause', () => {
  it('is awaited before every stage, and is part of none of their times', async () => {
    const order: string[] = []
    const zxing = createStandInZxing()
    let at = 0
    const { reading } = await readFrame(BLANK, {
      effort: 'still',
      turn: 0,
      zxing: {
        read: (picture, look) => {
          order.push('stage')
          return zxing.read(picture, look)
        },
      },
      known: null,
      now: () => at,
      pause: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        order.push('pause')
        at += 50
      },
    })
    const names = Object.keys(reading.stages).filter((name) => name !== 'locate')
    expect(order.filter((what) => what === 'pause')).toHaveLength(names.length)
    expect(order.join(' ')).not.toContain('stage stage')
    expect(Object.values(reading.stages).every((time) => time === 0)).toBe(true)
  })
})
