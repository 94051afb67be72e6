// Where on screen the frame round a code is drawn, whatever was cropped, shrunk and covered on the way.
import { describe, expect, it } from 'vitest'
import type { Size } from '@/platform/scanner/crop'
import { fitWithin, rectBehindWindow } from '@/platform/scanner/crop'
import type { Outline } from '@/platform/scanner/decoder'
import type { FrameOrigin } from '@/platform/scanner/outline-in-box'
import { broadened, outlineInBox } from '@/platform/scanner/outline-in-box'

const outlineOf = (left: number, top: number, right: number, bottom: number): Outline => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]
const rounded = (outline: Outline) => outline.map(({ x, y }) => [Math.round(x), Math.round(y)])
const whole = (size: Size) => ({ x: 0, y: 0, ...size })

describe('the place of an outline on screen', () => {
  it('is the same where nothing was cropped or scaled', () => {
    const size = { width: 640, height: 480 }
    const origin = { frame: size, crop: whole(size), video: size, box: size }
    expect(outlineInBox(outlineOf(10, 20, 110, 60), origin)).toEqual(outlineOf(10, 20, 110, 60))
  })

  it('follows the crop and what was shrunk of it', () => {
    const origin: FrameOrigin = {
      frame: { width: 400, height: 150 },
      crop: { x: 100, y: 50, width: 800, height: 300 },
      video: { width: 1000, height: 400 },
      box: { width: 500, height: 200 },
    }
    expect(outlineInBox(outlineOf(0, 0, 400, 150), origin)).toEqual(outlineOf(50, 25, 450, 175))
  })

  it('follows a video wider than its box, whose sides are cut off', () => {
    const video = { width: 1280, height: 720 }
    const origin = { frame: video, crop: whole(video), video, box: { width: 360, height: 360 } }
    // half the size: 640 wide, of which 140 lie beyond either side
    expect(outlineInBox(outlineOf(280, 0, 1000, 720), origin)).toEqual(outlineOf(0, 0, 360, 360))
  })

  it('follows a video taller than its box', () => {
    const video = { width: 720, height: 1280 }
    const origin = { frame: video, crop: whole(video), video, box: { width: 360, height: 200 } }
    expect(outlineInBox(outlineOf(0, 440, 720, 840), origin)).toEqual(outlineOf(0, 0, 360, 200))
  })

  it('undoes the crop of every window in every box', () => {
    for (const video of [
      { width: 1280, height: 720 },
      { width: 480, height: 640 },
    ]) {
      for (const box of [
        { width: 375, height: 270 },
        { width: 480, height: 900 },
      ]) {
        const window = { x: 40, y: 50, width: box.width - 80, height: box.height - 100 }
        const crop = rectBehindWindow(video, whole(box), window)
        if (!crop) throw new Error('nothing shows')
        const frame = fitWithin(crop, 300)
        const corners = outlineInBox(outlineOf(0, 0, frame.width, frame.height), { frame, crop, video, box })
        const [topLeft, , bottomRight] = corners
        // whole video pixels are taken, so up to one of them on each side
        const slack = Math.max(box.width / video.width, box.height / video.height)
        expect(Math.abs(topLeft.x - window.x)).toBeLessThanOrEqual(slack)
        expect(Math.abs(topLeft.y - window.y)).toBeLessThanOrEqual(slack)
        expect(Math.abs(bottomRight.x - (window.x + window.width))).toBeLessThanOrEqual(slack)
        expect(Math.abs(bottomRight.y - (window.y + window.height))).toBeLessThanOrEqual(slack)
      }
    }
  })
})

describe('an outline too thin to be seen', () => {
  it('gets a height across the line that was read', () => {
    expect(rounded(broadened(outlineOf(100, 50, 200, 50), 20))).toEqual([
      [100, 40],
      [200, 40],
      [200, 60],
      [100, 60],
    ])
  })

  it('keeps its tilt', () => {
    const tilted: Outline = [
      { x: 0, y: 0 },
      { x: 80, y: 60 },
      { x: 80, y: 60 },
      { x: 0, y: 0 },
    ]
    expect(rounded(broadened(tilted, 20))).toEqual([
      [6, -8],
      [86, 52],
      [74, 68],
      [-6, 8],
    ])
  })

  it('gets a width when only its height was given', () => {
    expect(rounded(broadened(outlineOf(100, 50, 100, 150), 20))).toEqual([
      [90, 50],
      [110, 50],
      [110, 150],
      [90, 150],
    ])
  })

  it('gets a width across a height that is tilted', () => {
    const tilted: Outline = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
      { x: 60, y: 80 },
      { x: 60, y: 80 },
    ]
    expect(rounded(broadened(tilted, 20))).toEqual([
      [-8, 6],
      [8, -6],
      [68, 74],
      [52, 86],
    ])
  })

  it('becomes a square when it is one point', () => {
    expect(rounded(broadened(outlineOf(30, 30, 30, 30), 20))).toEqual([
      [20, 20],
      [40, 20],
      [40, 40],
      [20, 40],
    ])
  })

  it('is left alone when it is none', () => {
    const skewed: Outline = [
      { x: 0, y: 0 },
      { x: 100, y: 10 },
      { x: 90, y: 80 },
      { x: 5, y: 70 },
    ]
    expect(broadened(skewed, 20)).toBe(skewed)
  })
})
