/** Scanning in Alipay without the live camera view: `my.scan`. */
import Taro from '@tarojs/taro'
import type { Clock, Scanner } from './ports'
import { createMiniScanner } from './scanner/mini-scanner'

export function createScanner(clock: Clock): Scanner {
  // Taro makes the first kind Alipay's old `type`, whose `qr` also reads bars while `bar` reads nothing else
  return createMiniScanner(clock, (options) => Taro.scanCode({ ...options, scanType: ['qrCode', 'barCode'] }))
}
