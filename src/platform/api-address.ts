/** Where the backend lives: TARO_APP_API (a host, or empty for the page’s own) and the API’s prefix. */
const HOST = process.env.TARO_APP_API ?? ''

export const API_PREFIX = `${HOST}/api/v1`
