/** One-off subscribe messages of WeChat (`wx.requestSubscribeMessage`), which asks only in answer to a tap. */
import Taro from '@tarojs/taro'
import type { Notices } from './ports'

export const notices: Notices = {
  available: true,
  async ask(templates) {
    try {
      const tmplIds = templates.map(({ id }) => id)
      const answer = (await Taro.requestSubscribeMessage({ tmplIds } as Asked)) as Answer
      // `reject`, `ban` and `filter` are all a no; a consent with sound is one too
      return templates.filter(({ id }) => String(answer[id]).startsWith('accept')).map(({ id }) => id)
    } catch {
      return null
    }
  },
}

/** Taro's type wants the ids of WeChat and of Alipay both. */
type Asked = Taro.requestSubscribeMessage.Option
type Answer = { readonly [templateId: string]: unknown }
