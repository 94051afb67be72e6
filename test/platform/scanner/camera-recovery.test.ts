// A camera that freezes, vanishes or was refused comes back by itself where it can, and is given up where it cannot.
import { describe, expect, it } from 'vitest'
import { openFakeBrowser } from '../../support/fake-browser-camera'

const MINUTE = 60_000

describe('a picture that stands still', () => {
  it.each([true, false])('is a lost camera, opened again (frames announced: %s)', async (announcesFrames) => {
    const browser = openFakeBrowser({ announcesFrames })
    await browser.start()
    await browser.clock.advance(MINUTE)
    expect(browser.tracks).toHaveLength(1)
    browser.film.flows = false
    await browser.clock.advance(4500)
    browser.film.flows = true
    await browser.clock.advance(MINUTE)
    expect(browser.tracks.map((track) => track.stopped)).toEqual([true, false])
    expect(browser.states.at(-1)).toBe('live')
  })

  it('is opened again four times and then given up with a sentence', async () => {
    const browser = openFakeBrowser()
    browser.film.flows = false
    await browser.start()
    await browser.clock.advance(MINUTE)
    expect(browser.tracks).toHaveLength(5)
    expect(browser.tracks.every((track) => track.stopped)).toBe(true)
    expect(browser.states.at(-1)).toBe('busy')
  })

  it('is given up also when it shows something for a moment each time', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    for (let n = 0; n < 10; n++) {
      browser.film.flows = true
      await browser.clock.advance(2500)
      browser.film.flows = false
      await browser.clock.advance(4500)
    }
    expect(browser.tracks).toHaveLength(5)
    expect(browser.states.at(-1)).toBe('busy')
  })

  it('is let go when no first picture ever comes', async () => {
    const browser = openFakeBrowser({ plays: 'never' })
    await browser.start()
    await browser.clock.advance(2 * MINUTE)
    expect(browser.tracks).toHaveLength(5)
    expect(browser.states.at(-1)).toBe('busy')
  })

  it('of a moment, as when the phone is turned, is nothing', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    for (let n = 0; n < 10; n++) {
      browser.film.flows = false
      await browser.clock.advance(1500)
      browser.film.flows = true
      await browser.clock.advance(1500)
    }
    expect(browser.tracks).toHaveLength(1)
  })
})

describe('a page that slept', () => {
  it('does not take the camera that slept with it for a lost one', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    await browser.clock.advance(1010)
    browser.film.slept = MINUTE
    browser.film.flows = false
    await browser.clock.advance(2500)
    browser.film.flows = true
    await browser.clock.advance(MINUTE)
    expect(browser.tracks).toHaveLength(1)
  })
})

describe('a camera that could not be had', () => {
  it('starts by itself when the shopper allows it after all', async () => {
    const browser = openFakeBrowser({ tellsPermission: true })
    browser.refusals.push('NotAllowedError')
    await browser.start()
    await browser.decide('prompt')
    expect(browser.states.at(-1)).toBe('refused')
    await browser.decide('granted')
    expect(browser.states.at(-1)).toBe('live')
  })

  it('starts by itself when one is plugged in', async () => {
    const browser = openFakeBrowser()
    browser.refusals.push('NotFoundError')
    await browser.start()
    expect(browser.states.at(-1)).toBe('missing')
    await browser.plug()
    expect(browser.states.at(-1)).toBe('live')
  })

  it('starts by itself when the one that was pulled out is found again', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    browser.refusals.push('NotFoundError')
    await browser.loseTrack()
    expect(browser.states.at(-1)).toBe('missing')
    await browser.plug()
    expect(browser.states.at(-1)).toBe('live')
  })

  it('is left alone while it works, and after the shopper has gone', async () => {
    const browser = openFakeBrowser({ tellsPermission: true })
    await browser.start()
    await browser.plug()
    await browser.decide('granted')
    expect(browser.tracks).toHaveLength(1)
    browser.camera.stop()
    await browser.plug()
    await browser.decide('granted')
    await browser.look(false)
    expect(browser.tracks).toHaveLength(1)
  })

  it('listens to no answer about the permission that comes too late', async () => {
    const browser = openFakeBrowser({ tellsPermission: true })
    browser.camera.start()
    browser.camera.stop()
    await browser.settle()
    expect(browser.listeners()).toBe(0)
  })
})
