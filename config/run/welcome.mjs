// What `npm start` prints once the app is served: what to open and what to try, in Chinese and English.
import { existsSync, readFileSync } from 'node:fs'
import { fromRoot } from './paths.mjs'

const PLACEHOLDER = { codes: [{ gtin: '6901234567892', name: '' }], staffNo: '', pin: '' }

function samples() {
  const file = fromRoot('config', 'run', 'try.json')
  return existsSync(file) ? { ...PLACEHOLDER, ...JSON.parse(readFileSync(file, 'utf8')) } : PLACEHOLDER
}

export function welcome(url) {
  const { codes, staffNo, pin } = samples()
  const named = codes.map(({ gtin, name }) => (name ? `${gtin} ${name}` : gtin)).join('\n             ')
  const staff = staffNo ? ` (${staffNo} / PIN ${pin})` : ''
  return `
  扫码购 · Scan & Go      →  ${url}      (Ctrl+C 停止 stop)

  1  选择门店签到                     Check in to a store
  2  扫描或手动输入条码               Scan, or type a barcode:
             ${named}
  3  登录会员，看会员价               Sign in as a member, see member prices
  4  支付（模拟钱包）                 Pay with the mock wallet
  5  出示离店码                       Show the exit pass
  6  员工页核验离店码                 Verify it on the staff page${staff}
`
}
