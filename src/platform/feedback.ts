/** Buzzes of a mini program: a short one for yes, a long one for no. */
import Taro from '@tarojs/taro'
import type { Feedback } from './ports'

const ignore = () => undefined

export const feedback: Feedback = {
  play(kind) {
    if (kind === 'accepted') Taro.vibrateShort({ type: 'medium' }).catch(ignore)
    else Taro.vibrateLong().catch(ignore)
  },
}
