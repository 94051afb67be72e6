/** Where the phone is, in the coordinates of Chinese maps (GCJ-02). */
import Taro from '@tarojs/taro'
import { err, ok } from '@/domain/kernel'
import type { Geolocation } from './ports'

export const geolocation: Geolocation = {
  async locate() {
    try {
      const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
      return ok({ latitude: Number(latitude), longitude: Number(longitude) })
    } catch (error) {
      return err(
        /auth|deny|denied/i.test(String((error as { errMsg?: string })?.errMsg ?? error))
          ? 'refused'
          : 'unavailable',
      )
    }
  },
}
