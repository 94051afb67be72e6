// Boxes around points, and which code a shopper means.
import { describe, expect, it } from 'vitest'
import { apart, boxAround, nearestFirst } from '@/platform/scanner/outline'

const at = (name: string, x: number, y: number) => ({
  name,
  outline: boxAround([
    { x: x - 10, y: y - 5 },
    { x: x + 10, y: y + 5 },
  ]),
})

describe('a box around points', () => {
  it('goes round from the upper left', () => {
    const points = [
      { x: 5, y: 9 },
      { x: -3, y: 4 },
      { x: 2, y: 20 },
    ]
    expect(boxAround(points)).toEqual([
      { x: -3, y: 4 },
      { x: 5, y: 4 },
      { x: 5, y: 20 },
      { x: -3, y: 20 },
    ])
  })

  it('is a dot around one point, and at the origin around none', () => {
    expect(boxAround([{ x: 7, y: 8 }])).toEqual(Array(4).fill({ x: 7, y: 8 }))
    expect(boxAround([])).toEqual(Array(4).fill({ x: 0, y: 0 }))
  })
})

describe('the code that is meant', () => {
  it('is the one whose middle lies nearest the middle of the frame', () => {
    const reads = [at('corner', 30, 30), at('middle', 310, 210), at('edge', 300, 380)]
    const sorted = nearestFirst(reads, { width: 600, height: 400 })
    expect(sorted.map(({ name }) => name)).toEqual(['middle', 'edge', 'corner'])
    expect(reads[0]?.name).toBe('corner')
    expect(nearestFirst([], { width: 600, height: 400 })).toEqual([])
  })
})

describe('codes that lie apart', () => {
  const code = (text: string, x: number, y: number) => ({ ...at(text, x, y), text })

  it('are all kept, in the order they were read in', () => {
    const all = [code('b', 200, 50), code('a', 50, 50)]
    expect(apart(all)).toEqual(all)
  })

  it('are kept once, wherever the same text was seen again', () => {
    expect(apart([code('a', 50, 50), code('a', 200, 50)])).toEqual([code('a', 50, 50)])
  })

  it('are what was read first where two readings are of one place', () => {
    expect(apart([code('a', 50, 50), code('b', 58, 52)])).toEqual([code('a', 50, 50)])
    expect(apart([code('a', 50, 50), code('b', 62, 50)])).toHaveLength(2)
  })
})
