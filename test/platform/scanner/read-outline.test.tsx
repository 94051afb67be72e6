// @vitest-environment jsdom
// The green frame: drawn where the code was seen, anew for every read, and only for the eye.
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { SeenOutline } from '@/platform/scanner/read-outline.h5'
import { ReadOutline } from '@/platform/scanner/read-outline.h5'

afterEach(cleanup)

const video = { width: 800, height: 600 }
const SEEN: SeenOutline = {
  turn: 1,
  outline: [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
    { x: 300, y: 200 },
    { x: 100, y: 200 },
  ],
  frame: video,
  crop: { x: 0, y: 0, ...video },
  video,
  box: { width: 400, height: 300 },
}

describe('the frame', () => {
  it('is drawn in the pixels of the box the video fills', () => {
    const { container } = render(<ReadOutline seen={SEEN} />)
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 400 300')
    expect(container.querySelector('polygon')?.getAttribute('points')).toBe(
      '50.0,50.0 150.0,50.0 150.0,100.0 50.0,100.0',
    )
  })

  it('starts anew with the next read, and not with a mere redraw', () => {
    const { container, rerender } = render(<ReadOutline seen={SEEN} />)
    const first = container.querySelector('polygon')
    rerender(<ReadOutline seen={{ ...SEEN }} />)
    expect(container.querySelector('polygon')).toBe(first)
    rerender(<ReadOutline seen={{ ...SEEN, turn: 2 }} />)
    expect(container.querySelector('polygon')).not.toBe(first)
  })

  it('is silent, and absent before anything was read', () => {
    const { container, rerender } = render(<ReadOutline seen={SEEN} />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    rerender(<ReadOutline seen={null} />)
    expect(container.innerHTML).toBe('')
  })
})
