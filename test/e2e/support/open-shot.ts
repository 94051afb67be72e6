/** Brings a page into one of the shots, and changes how it looks under it. */
import type { Page } from 'playwright-core'
import type { Language } from '@/domain/kernel'
import { catalogueOf } from '@/ui/messages/catalogue'
import { plant } from './plant'
import type { Shot } from './shots'

export const LOOKS = ['light', 'dark', 'care'] as const
export type Look = (typeof LOOKS)[number]

export async function openShot(page: Page, url: string, shot: Shot, language: Language): Promise<void> {
  const visit = await shot.visit()
  const words = catalogueOf(language)
  if (shot.camera === 'refused') await page.addInitScript({ content: REFUSE_CAMERA })
  await plant(page, url, visit, { language, theme: 'auto', care: false, sound: false })
  await page.goto(`${url}/#/${typeof shot.at === 'string' ? shot.at : shot.at(visit)}`)
  await settle(page)
  await shot.act?.(page, { words, language, visit })
  if (shot.until) await page.getByText(shot.until(words)).filter({ visible: true }).first().waitFor()
  await settle(page)
}

/** Dark through the system's setting, care mode as if it had been set in another tab: some parts change with it. */
export async function dress(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.evaluate((care) => {
    const key = 'sg-shopper'
    const shopper = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...shopper, care }))
    dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }))
  }, look === 'care')
  await page.waitForFunction(
    (isCare) =>
      [...document.querySelectorAll('.ui-looks')].every((root) => root.classList.contains('care') === isCare),
    look === 'care',
  )
  await page.waitForTimeout(60)
  // a colour on its way is neither the one nor the other
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((each) => !(each instanceof CSSTransition) || each.playState !== 'running'),
  )
}

/** Until nothing is being loaded, looked up or started. */
async function settle(page: Page): Promise<void> {
  await page.locator('.ui-looks').filter({ visible: true }).first().waitFor()
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('.ui-skeleton, [aria-busy="true"]')]
    // a camera that may not be used has nothing to wait for
    const videos = [...document.querySelectorAll('.scanner-view video')].filter(
      (video): video is HTMLVideoElement =>
        video instanceof HTMLVideoElement && !video.closest('.scan-camera--absent'),
    )
    return (
      waiting.every((one) => one.getClientRects().length === 0) &&
      videos.every(({ readyState }) => readyState >= 2)
    )
  })
  await page.waitForTimeout(250)
}

const REFUSE_CAMERA = `
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`
