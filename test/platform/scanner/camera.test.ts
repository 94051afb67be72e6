// The camera is on exactly while the shopper scans and looks.
import { describe, expect, it } from 'vitest'
import { openFakeBrowser } from '../../support/fake-browser-camera'

const MINUTE = 60_000

describe('what stands in the way of the camera', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['SomethingNewError', 'busy'],
  ])('%s is shown as %s', async (name, state) => {
    const browser = openFakeBrowser()
    browser.refusals.push(name)
    await browser.start()
    expect(browser.states).toEqual(['starting', state])
  })

  it('tells an insecure page from an old browser', async () => {
    const insecure = openFakeBrowser({ secure: false, media: false })
    await insecure.start()
    expect(insecure.states.at(-1)).toBe('insecure')
    const old = openFakeBrowser({ media: false })
    await old.start()
    expect(old.states.at(-1)).toBe('unsupported')
  })

  it('lets go of a camera whose picture does not play', async () => {
    const browser = openFakeBrowser({ plays: false })
    await browser.start()
    expect(browser.states.at(-1)).toBe('busy')
    expect(browser.tracks[0]?.stopped).toBe(true)
  })
})

describe('the camera while the shopper scans', () => {
  it('is the one on the back, with pixels enough for thin bars', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    expect(browser.asked[0]).toEqual({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  })

  it('goes live and is let go at the end', async () => {
    const browser = openFakeBrowser({ tellsPermission: true })
    await browser.start()
    expect(browser.states).toEqual(['starting', 'live'])
    expect(browser.listeners()).toBe(3)
    browser.camera.stop()
    expect(browser.tracks[0]?.stopped).toBe(true)
    expect(browser.video.srcObject).toBeNull()
    expect(browser.listeners()).toBe(0)
  })

  it('lets go of a camera that arrives after the shopper has left', async () => {
    const browser = openFakeBrowser()
    const arrive = browser.pause()
    browser.camera.start()
    browser.camera.stop()
    arrive()
    await browser.settle()
    expect(browser.tracks.map((track) => track.stopped)).toEqual([true])
    expect(browser.states).toEqual(['starting'])
  })

  it('is off while the page is hidden and comes back with it', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    await browser.look(true)
    expect(browser.tracks[0]?.stopped).toBe(true)
    await browser.look(false)
    expect(browser.states).toEqual(['starting', 'live', 'starting', 'live'])
    expect(browser.tracks.map((track) => track.stopped)).toEqual([true, false])
  })

  it('comes back when the system takes the camera away', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    await browser.loseTrack()
    expect(browser.states).toEqual(['starting', 'live', 'starting', 'starting', 'live'])
  })

  it('comes back when the camera is not free at once after it was taken away', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    browser.refusals.push('NotReadableError', 'NotReadableError')
    await browser.loseTrack()
    await browser.clock.advance(1000)
    expect(browser.states.at(-1)).toBe('live')
  })

  it('says so when another app keeps the camera', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    await browser.clock.advance(MINUTE)
    browser.refusals.push(...Array.from({ length: 20 }, () => 'NotReadableError'))
    await browser.loseTrack()
    await browser.clock.advance(MINUTE)
    expect(browser.states.at(-1)).toBe('busy')
    expect(browser.asked).toHaveLength(5)
  })

  it('gives up a camera that is lost again and again, but not one that is lost now and then', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    for (let n = 0; n < 10; n++) {
      await browser.clock.advance(MINUTE)
      await browser.loseTrack()
      expect(browser.states.at(-1)).toBe('live')
    }
    let losses = 0
    for (; browser.states.at(-1) === 'live' && losses < 20; losses++) await browser.loseTrack()
    expect(losses).toBe(4)
    expect(browser.states.at(-1)).toBe('busy')
  })

  it('does not come back after the shopper left during the wait', async () => {
    const browser = openFakeBrowser()
    await browser.start()
    browser.tracks[0]?.onended?.()
    browser.camera.stop()
    await browser.clock.advance(MINUTE)
    expect(browser.tracks).toHaveLength(1)
  })
})

describe('the lens', () => {
  it('follows the code where it can', async () => {
    const browser = openFakeBrowser({ focusModes: ['manual', 'continuous'] })
    await browser.start()
    expect(browser.tracks[0]?.lens).toEqual({ focusMode: 'continuous' })
  })

  it('is left as it is where it cannot', async () => {
    const browser = openFakeBrowser({ focusModes: ['manual'] })
    await browser.start()
    expect(browser.tracks[0]?.lens).toEqual({})
  })
})

describe('the lamp', () => {
  it('is offered only where there is one', async () => {
    const dark = openFakeBrowser()
    await dark.start()
    dark.camera.setTorch(true)
    expect(dark.torches).toEqual([false])
    expect(dark.tracks[0]?.lens).toEqual({})
  })

  it('is switched on and off, and is on again after a break', async () => {
    const browser = openFakeBrowser({ torch: true, focusModes: ['continuous'] })
    await browser.start()
    expect(browser.torches).toEqual([true])
    browser.camera.setTorch(true)
    expect(browser.tracks[0]?.lens).toEqual({ focusMode: 'continuous', torch: true })
    await browser.look(true)
    expect(browser.torches).toEqual([true, false])
    await browser.look(false)
    expect(browser.tracks[1]?.lens.torch).toBe(true)
    browser.camera.setTorch(false)
    expect(browser.tracks[1]?.lens).toEqual({ focusMode: 'continuous', torch: false })
  })
})
