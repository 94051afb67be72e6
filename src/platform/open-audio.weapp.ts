/** WeChat’s Web Audio, which speaks the browser’s language (base library 2.19). */
import Taro from '@tarojs/taro'

export const openAudio = (): AudioContext | null => Taro.createWebAudioContext() as unknown as AudioContext
