// From what a page noted down to the wait of each pack: a film of two packs, played by hand.
import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { describe, expect, it } from 'vitest'
import { drawMarker, MARKER, MARKER_CELLS } from './marker'
import { planFilm } from './plan'
import { lapOf, nameOf } from './timeline'
import type { Watched } from './watched'

const [one, two] = PHOTOGRAPHED
if (!one || !two) throw new Error('the seed lost its packs')
const plan = planFilm([one, two])
const packName = nameOf(one)
const [first, second] = plan.scenes
if (!first || !second) throw new Error('the film has no scenes')
const startFrame = first.first
const start = given(startFrame)
const packText = one.text

function marker(frame: number): number[] {
  const luma = new Uint8Array(MARKER_CELLS * MARKER.cell * MARKER.cell)
  drawMarker(luma, MARKER_CELLS * MARKER.cell, frame)
  return Array.from({ length: MARKER_CELLS }, (_, i) => luma[i * MARKER.cell] ?? 0)
}
/** The camera gives frame n at 1,000 + n / 30 seconds; the page is told 5 ms later. */
function given(frame: number): number {
  return 1000 + (frame * 1000) / 30
}
const shown = (frame: number) => ({ marker: marker(frame), captured: given(frame), at: given(frame) + 5 })
const every = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => shown(from + i))

function watched(change: Partial<Watched> = {}): Watched {
  return {
    shown: every(0, plan.frames),
    asked: [{ marker: marker(startFrame), at: start + 12 }],
    answers: [{ at: start + 40, texts: [packText] }],
    added: [
      {
        name: packName,
        at: start + 60,
        painted: start + 70,
      },
    ],
    blocks: [],
    cost: 10,
    ...change,
  }
}

describe('a pack that came into the basket', () => {
  it('took the time from its first frame to its painted line, in parts that add up', () => {
    const [pack] = lapOf(plan, watched()).packs
    expect(pack?.ms).toBeCloseTo(70)
    expect(pack?.tries).toBe(1)
    expect(Object.values(pack?.parts ?? {}).map(Math.round)).toEqual([5, 7, 28, 20, 10])
  })

  it('is in view from the frame the camera gave, also when that frame was never shown', () => {
    const late = watched({ shown: [...every(0, first.first), ...every(first.first + 2, plan.frames)] })
    late.asked[0] = { marker: marker(first.first + 2), at: given(first.first + 2) + 8 }
    late.answers[0] = { at: given(first.first + 2) + 30, texts: [one.text] }
    late.added[0] = { name: packName, at: given(first.first) + 110, painted: given(first.first) + 120 }
    const lap = lapOf(plan, late)
    expect(lap.packs[0]?.ms).toBeCloseTo(120)
    expect(lap.packs[0]?.parts?.camera).toBeCloseTo(2000 / 30 + 5)
    expect(lap.frames.filmed - lap.frames.shown).toBe(2)
  })

  it('counts the frames that were read until one settled it', () => {
    const asked = [0, 2, 4].map((n) => ({ marker: marker(first.first + n), at: given(first.first + n) + 10 }))
    const answers = [[], ['999'], [one.text]].map((texts, i) => ({
      at: given(first.first + 2 * i) + 30,
      texts,
    }))
    const added = [{ name: packName, at: given(first.first + 5), painted: given(first.first + 6) }]
    const lap = lapOf(plan, watched({ asked, answers, added }))
    expect(lap.packs[0]?.tries).toBe(3)
    expect(lap.frames.read).toBe(3)
    expect(lap.turns.asked.map(Math.round)).toEqual([20, 20, 20])
    expect(lap.turns.idle.map(Math.round)).toEqual([47, 47])
  })
})

describe('a lap', () => {
  it('has no time for a pack that did not come', () => {
    expect(lapOf(plan, watched()).packs[1]).toMatchObject({ file: two.photo, ms: null, tries: null })
  })

  it('counts blocks while packs are shown, and not those before', () => {
    const blocks = [
      { at: 200, ms: 900 },
      { at: given(second.first), ms: 64 },
      { at: given(second.first + 9), ms: 51 },
    ]
    const lap = lapOf(plan, watched({ blocks }))
    expect(lap.longestBlock).toBe(64)
    expect(lap.blocks).toBe(2)
  })

  it('measures the rate of the camera', () => {
    expect(lapOf(plan, watched()).frames.rate).toBeCloseTo(30)
  })

  it('is none when the page saw nothing of the film', () => {
    expect(() => lapOf(plan, watched({ shown: every(0, 20) }))).toThrow('not shown the film')
  })
})
