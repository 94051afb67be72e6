// Babel for the app, the mock and the few dependencies that are compiled with them.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
}
