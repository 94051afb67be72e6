/** Who the host app says is here: nobody, in a browser. */
import type { Identity } from './ports'

export const identity: Identity = { host: 'browser', loginCode: async () => null }
