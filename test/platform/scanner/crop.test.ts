// What the shopper sees in the window is what gets read.
import { describe, expect, it } from 'vitest'
import { fitWithin, rectBehindWindow } from '@/platform/scanner/crop'

const box = { x: 0, y: 0, width: 375, height: 400 }

describe('the window over a video that covers its box', () => {
  it('reads the middle of an upright phone picture, whose top and bottom are cut off', () => {
    // 720×1280 covers 375×400 at 375/720; of the 666.67 shown pixels of height 133.33 are cut at each end
    const window = { x: 37.5, y: 100, width: 300, height: 200 }
    expect(rectBehindWindow({ width: 720, height: 1280 }, box, window)).toEqual({
      x: 72,
      y: 448,
      width: 576,
      height: 384,
    })
  })

  it('reads the middle of a wide laptop picture, whose sides are cut off', () => {
    // 1280×720 covers 400×400 at 400/720; 280 source pixels are cut at each side
    const square = { x: 10, y: 20, width: 400, height: 400 }
    const window = { x: 110, y: 120, width: 200, height: 200 }
    expect(rectBehindWindow({ width: 1280, height: 720 }, square, window)).toEqual({
      x: 460,
      y: 180,
      width: 360,
      height: 360,
    })
  })

  it('takes the whole picture when the window is the box and nothing is cut off', () => {
    const same = { x: 0, y: 0, width: 640, height: 480 }
    expect(rectBehindWindow({ width: 1280, height: 960 }, same, same)).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 960,
    })
  })

  it('widens by the margin but never beyond what is seen', () => {
    const video = { width: 640, height: 480 }
    const seen = { x: 0, y: 0, width: 640, height: 480 }
    const window = { x: 100, y: 0, width: 200, height: 480 }
    expect(rectBehindWindow(video, seen, window, 0.1)).toEqual({ x: 80, y: 0, width: 240, height: 480 })
  })

  it('reads nothing before the camera has a picture or when the window lies elsewhere', () => {
    expect(rectBehindWindow({ width: 0, height: 0 }, box, box)).toBeNull()
    expect(
      rectBehindWindow({ width: 720, height: 1280 }, box, { x: 500, y: 0, width: 50, height: 50 }),
    ).toBeNull()
    expect(rectBehindWindow({ width: 720, height: 1280 }, { ...box, height: 0 }, box)).toBeNull()
  })
})

describe('the size a picture is read at', () => {
  it('shrinks a large photograph and leaves a small one alone', () => {
    expect(fitWithin({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 })
    expect(fitWithin({ width: 800, height: 600 }, 1600)).toEqual({ width: 800, height: 600 })
    expect(fitWithin({ width: 9000, height: 2 }, 1600)).toEqual({ width: 1600, height: 1 })
  })
})
