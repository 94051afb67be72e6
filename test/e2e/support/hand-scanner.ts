/** A hand scanner that types, and a person who does, at one and the same keyboard. */
import type { Page } from 'playwright-core'

const GS = '\x1d'
const keyOf = (character: string) => (character === GS ? 'F8' : character)

/** One pull of the trigger: all keys at once, as a page that was busy for a moment hears them. */
export async function pullTrigger(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (keys) => {
      for (const key of keys) {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
        )
      }
    },
    [...[...text].map(keyOf), 'Enter'],
  )
}

/**
 * Real keys, `gap` milliseconds apart by their own times however slow the machine is: whatever has the focus acts
 * on them. `\r` is Enter.
 */
export async function strikeKeys(page: Page, text: string, gap: number): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  let at = Date.now()
  const sent: Promise<unknown>[] = []
  for (const character of text) {
    at += gap
    const isEnter = character === '\r'
    const key = {
      key: isEnter ? 'Enter' : character,
      code: isEnter ? 'Enter' : '',
      windowsVirtualKeyCode: isEnter ? 13 : character.charCodeAt(0),
      timestamp: at / 1000,
    }
    sent.push(
      keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: character }),
      keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
    )
  }
  await Promise.all(sent)
  await keyboard.detach()
}
