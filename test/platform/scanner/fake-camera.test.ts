// The film that stands before Chromium's camera shows what was drawn.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyPicture, packPicture, photographPicture } from '../../support/barcode-pictures'
import { writeFakeCamera, yuv420 } from '../../support/y4m'

const folder = mkdtempSync(join(tmpdir(), 'film-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADER = 'YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\n'

describe('a film for the fake camera', () => {
  it('holds every scene for its seconds at ten frames a second', async () => {
    const file = join(folder, 'film.y4m')
    const shelf = await emptyPicture()
    const pack = await packPicture({ symbology: 'ean13', text: '6901234567892' })
    writeFakeCamera(file, [
      { picture: pack, seconds: 0.5 },
      { picture: shelf, seconds: 0.3 },
    ])
    const bytes = readFileSync(file)
    const one = 6 + 640 * 480 * 1.5
    expect(bytes.subarray(0, HEADER.length).toString()).toBe(HEADER)
    expect(bytes.length).toBe(HEADER.length + 8 * one)
    const frame = (n: number) => bytes.subarray(HEADER.length + n * one, HEADER.length + (n + 1) * one)
    expect(frame(4).equals(frame(0))).toBe(true)
    expect(frame(5).equals(frame(4))).toBe(false)
  })

  it('refuses scenes of different sizes', async () => {
    const large = { picture: await emptyPicture({ width: 1280, height: 720 }), seconds: 1 }
    const small = { picture: await emptyPicture(), seconds: 1 }
    expect(() => writeFakeCamera(join(folder, 'bad.y4m'), [small, large])).toThrow('1280×720')
  })

  it('keeps black, white and colours', () => {
    const flat = (r: number, g: number, b: number) => {
      const data = new Uint8Array(16)
      for (let i = 0; i < 16; i += 4) data.set([r, g, b, 255], i)
      return yuv420({ data, width: 2, height: 2 })
    }
    expect([...flat(0, 0, 0)]).toEqual([16, 16, 16, 16, 128, 128])
    expect([...flat(255, 255, 255)]).toEqual([235, 235, 235, 235, 128, 128])
    const [y = 0, , , , u = 0, v = 0] = flat(255, 0, 0)
    expect([y > 75 && y < 90, u < 100, v > 230]).toEqual([true, true, true])
  })

  it('fits a photograph of any shape into the film', async () => {
    const tall = sharp({ create: { width: 300, height: 700, channels: 3, background: '#ff0000' } })
    const { data, width, height } = await photographPicture(await tall.png().toBuffer())
    const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
    expect([width, height]).toEqual([640, 480])
    expect(pixel(320, 2)).toEqual([255, 0, 0])
    expect(pixel(2, 240)).toEqual([124, 124, 124])
  })
})
