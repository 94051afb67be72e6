// The builds as data: platform, folder, and the settings that make a demo or the test of a real build, whatever the shell says.
const DEMO = { TARO_APP_BACKEND: 'mock' }
const H5 = { type: 'h5', out: 'dist/h5', proof: 'index.html' }
const WEAPP = { type: 'weapp', out: 'dist/weapp', proof: 'app.js' }
const ALIPAY = { type: 'alipay', out: 'dist/alipay', proof: 'app.js' }

/** A demo lies in the folder of its production build, where the platforms' tools look: the last build there counts. */
export const TARGETS = {
  h5: { ...H5, settings: {} },
  weapp: { ...WEAPP, settings: {} },
  alipay: { ...ALIPAY, settings: {} },
  'h5:demo': { ...H5, settings: DEMO },
  'weapp:demo': { ...WEAPP, settings: DEMO },
  'alipay:demo': { ...ALIPAY, settings: DEMO },
  'h5:real': {
    ...H5,
    out: 'dist/h5-real',
    settings: { TARO_APP_BACKEND: 'real', TARO_APP_API: 'https://api.example.test' },
  },
}

/** Every target that is built into the folder of this one, itself included. */
export function sharingFolderWith(name) {
  return Object.keys(TARGETS).filter((other) => TARGETS[other].out === TARGETS[name].out)
}

/** The environment without anybody's TARO_APP_* settings, for runs that must not depend on the shell. */
export function withoutAppSettings(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TARO_APP_')))
}
