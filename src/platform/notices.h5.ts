/** A browser has no such messages. A demo asks in the browser's own dialog in place of the host app's, so that all can be seen. */
import type { Notices } from './ports'

// the mock's templates are nobody's: no other build may ask
const isDemo = process.env.TARO_APP_BACKEND !== 'real'

export const notices: Notices = {
  available: isDemo,
  async ask(templates) {
    if (!isDemo) return []
    const lines = templates.map(({ title }) => `· ${title}`)
    const name = lines.some((line) => /\p{Script=Han}/u.test(line)) ? '体验版' : 'Demo'
    return window.confirm([name, ...lines].join('\n')) ? templates.map(({ id }) => id) : []
  },
}
