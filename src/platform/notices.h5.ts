/** A browser has no such messages. A demo asks in a plain dialog in place of the host app, so that all of it can be seen. */
import Taro from '@tarojs/taro'
import type { Notices } from './ports'

// the mock's templates are nobody's: no other build may ask
const isDemo = process.env.TARO_APP_BACKEND !== 'real'

export const notices: Notices = {
  available: isDemo,
  async ask(templates) {
    if (!isDemo) return []
    const { confirm } = await Taro.showModal({
      title: '体验版 · Demo',
      content: templates.map(({ title }) => `· ${title}`).join('\n'),
      confirmText: '允许 · Allow',
      cancelText: '拒绝 · Refuse',
    })
    return confirm ? templates.map(({ id }) => id) : []
  },
}
