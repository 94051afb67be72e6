/** A bright screen that stays awake while a code is shown; the shopper’s own brightness comes back after. */
import Taro from '@tarojs/taro'
import type { Screen } from './ports'

const ignore = () => undefined

export const screen: Screen = {
  showcase() {
    let before: number | undefined
    Taro.getScreenBrightness()
      .then((got) => {
        // typed as a bare success callback, answers with `value`
        before = (got as unknown as { value?: number }).value
        return Taro.setScreenBrightness({ value: 1 })
      })
      .catch(ignore)
    Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore)
    return () => {
      if (before !== undefined) Taro.setScreenBrightness({ value: before }).catch(ignore)
      Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore)
    }
  },
}
