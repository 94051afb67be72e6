/** Scanning without the live camera view: `wx.scanCode` of WeChat unless a variant says otherwise. */
import Taro from '@tarojs/taro'
import type { Clock, Scanner } from './ports'
import { createMiniScanner } from './scanner/mini-scanner'

export function createScanner(clock: Clock): Scanner {
  return createMiniScanner(clock, (options) =>
    Taro.scanCode({ ...options, scanType: ['barCode', 'qrCode', 'datamatrix'] }),
  )
}
