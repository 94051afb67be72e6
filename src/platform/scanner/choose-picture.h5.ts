/** Lets the shopper choose a picture file. */
import { millis } from '@/domain/kernel'
import type { Clock } from '../ports'

/** Time for `change` to arrive after the chooser closed, in browsers that do not tell of a cancel. */
const CHOOSER_GRACE = millis(3000)

/** Null when the shopper chose nothing. Must be called while a tap is being handled, else browsers open no chooser. */
export function choosePicture(clock: Clock): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.hidden = true
  document.body.append(input) // some browsers forget an input that is not in the page
  return new Promise((resolve) => {
    let cancelGrace = () => {}
    const finish = () => {
      cancelGrace()
      window.removeEventListener('focus', onReturn)
      input.remove()
      resolve(input.files?.[0] ?? null)
    }
    const onReturn = () => {
      cancelGrace()
      cancelGrace = clock.after(CHOOSER_GRACE, finish)
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    window.addEventListener('focus', onReturn)
    input.click()
  })
}
