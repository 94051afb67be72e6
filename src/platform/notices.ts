/** Messages of the host app: a browser has none. */
import type { Notices } from './ports'

export const notices: Notices = { available: false, ask: async () => [] }
