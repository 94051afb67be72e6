/** One-off subscribe messages of Alipay (`my.requestSubscribeMessage`). Closing its panel is a failure called `cancel`. */
import Taro from '@tarojs/taro'
import type { Notices } from './ports'

export const notices: Notices = {
  available: true,
  async ask(templates) {
    try {
      const entityIds = templates.map(({ id }) => id)
      const { result } = (await Taro.requestSubscribeMessage({ entityIds } as Asked)) as Answer
      return templates.filter(({ id }) => result?.subscribedEntityIds?.includes(id)).map(({ id }) => id)
    } catch (error) {
      return (error as { behavior?: string })?.behavior === 'cancel' ? [] : null
    }
  },
}

/** Taro's type wants the ids of WeChat and of Alipay both. */
type Asked = Taro.requestSubscribeMessage.Option
type Answer = { readonly result?: { readonly subscribedEntityIds?: readonly string[] } }
