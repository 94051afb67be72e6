/** Buzzes of a mini program, short for yes and long for no, with tones where it has Web Audio. */
import Taro from '@tarojs/taro'
import { openAudio } from './open-audio'
import type { Feedback } from './ports'
import { createTones } from './tones'

const ignore = () => undefined
const tones = createTones(openAudio)

export const feedback: Feedback = {
  prepare: tones.prepare,
  play(kind) {
    if (kind === 'accepted') Taro.vibrateShort({ type: 'medium' }).catch(ignore)
    else Taro.vibrateLong().catch(ignore)
    tones.play(kind)
  },
}
