/** What the phone is set to. */
import Taro from '@tarojs/taro'
import type { Language } from '@/domain/kernel'

export function systemLanguage(): Language {
  try {
    return Taro.getAppBaseInfo().language?.toLowerCase().startsWith('en') ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}
