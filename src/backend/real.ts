/** @backend of production: the retailer’s own API at TARO_APP_API. */
import type { Connect } from './backend'

export const connect: Connect = (platform) => ({ transport: platform.http, demo: null })
