/** What a shopper does, in the words they see on the screen. */

import { STORES } from '@mock/seed/stores'
import type { Locator, Page } from 'playwright-core'
import type { Messages } from '@/ui/messages/catalogue'
import { words } from './shop'

const FUTIAN = STORES[0]?.name.zh ?? ''

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).filter({ visible: true })

export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true }).filter({ visible: true })

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).first().click()
}

/** Waits for words to show; a miss leaves a picture of the page in test/.out. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  try {
    await page.getByText(text).filter({ visible: true }).first().waitFor()
  } catch (error) {
    await page.screenshot({ path: `test/.out/missed-${String(text).replace(/[^\p{L}\d]+/gu, '-')}.png` })
    throw error
  }
}

export async function checkIn(page: Page): Promise<void> {
  await press(page, words.checkIn.enterAt(FUTIAN))
  await see(page, words.scan.emptyTitle)
}

/** Opens the field for digits, types a code and looks it up. */
export async function typeCode(page: Page, code: string, { scan }: Messages = words): Promise<void> {
  await press(page, scan.typeCode)
  await field(page, scan.typeCodeLabel).fill(code)
  await press(page, scan.lookUp)
}

/** Signs in with a membership card number on the "me" page. */
export async function signIn(page: Page, cardNumber: string): Promise<void> {
  await field(page, words.me.cardNumber).fill(cardNumber)
  await page.keyboard.press('Enter')
  await see(page, words.me.signOut)
}

/** From the basket to the cashier with a price the store has confirmed. */
export async function goToCashier(page: Page): Promise<void> {
  await press(page, words.scan.review)
  await see(page, words.checkout.confirmed)
  await press(page, /^付款 /)
  await see(page, words.cashier.chooseWallet)
}

/** Pays with what is chosen, and follows the code on the page into the mocked wallet. */
export async function openWallet(page: Page): Promise<void> {
  await press(page, /^用.+付 /)
  await followCode(page)
}

/** From the code on the page to the mocked wallet that has read it. */
export async function followCode(page: Page): Promise<void> {
  await press(page, words.cashier.openMock)
  await see(page, words.demo.wallet.merchant)
}

/** From the basket to the opened mock wallet. */
export async function payUpToWallet(page: Page): Promise<void> {
  await goToCashier(page)
  await openWallet(page)
}

/** What the scan page shows of the basket: the name of each line and what stands at its end. */
export function basketLines(page: Page): Promise<{ readonly name: string; readonly end: string }[]> {
  return page.evaluate(() => {
    const textIn = (line: Element, part: string) =>
      line.querySelector(`.scan-line__${part}`)?.textContent ?? ''
    return [...document.querySelectorAll('.scan-line')].map((line) => ({
      name: textIn(line, 'name'),
      end: textIn(line, 'end'),
    }))
  })
}
