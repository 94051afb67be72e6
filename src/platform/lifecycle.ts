/** Leaving and coming back to the foreground in a mini program. */
import Taro from '@tarojs/taro'
import type { Lifecycle } from './ports'

export const lifecycle: Lifecycle = {
  onShow(work) {
    const listener = () => work()
    Taro.onAppShow(listener)
    return () => Taro.offAppShow(listener)
  },
  onHide(work) {
    const listener = () => work()
    Taro.onAppHide(listener)
    return () => Taro.offAppHide(listener)
  },
}
