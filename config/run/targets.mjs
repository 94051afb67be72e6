// The four builds as data: platform, folder, and the settings each one gets unless the caller's environment says otherwise.
const SHOWCASE = { TARO_APP_BACKEND: 'mock' }

export const TARGETS = {
  h5: { type: 'h5', out: 'dist/h5', proof: 'index.html', settings: SHOWCASE },
  weapp: { type: 'weapp', out: 'dist/weapp', proof: 'app.js', settings: SHOWCASE },
  alipay: { type: 'alipay', out: 'dist/alipay', proof: 'app.js', settings: SHOWCASE },
  'h5:real': {
    type: 'h5',
    out: 'dist/h5-real',
    proof: 'index.html',
    settings: { TARO_APP_BACKEND: 'real', TARO_APP_API: 'https://api.example.test' },
  },
}

/** The environment without anybody's TARO_APP_* settings, for runs that must not depend on the shell. */
export function withoutAppSettings(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TARO_APP_')))
}
