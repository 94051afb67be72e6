/** Public samples of merchants' codes (EMVCo's own, QR Ph, Pix, Mastercard, readme files of libraries) and what each says. */
import type { MerchantQr } from '@/domain/emv'
import { fen } from '@/domain/kernel'

const object = (text: string) => {
  const [id = '', value = ''] = text.split('=')
  return { id, value }
}
const template = (id: string, ...objects: string[]) => ({
  kind: 'template' as const,
  id,
  objects: objects.map(object),
})
const network = (id: string, text: string) => ({ kind: 'network' as const, id, text })
const NOTHING_MORE = {
  amount: null,
  tip: null,
  postcode: null,
  additional: null,
  local: null,
  unreserved: [],
  reserved: [],
}

const BEST_TRANSPORT: Omit<MerchantQr, 'order'> = {
  ...NOTHING_MORE,
  initiation: 'dynamic',
  accounts: [
    template('29', '00=D15600000000', '05=A93FO3230Q'),
    template('31', '00=D15600000001', '03=12345678'),
  ],
  category: '4111',
  currency: '156',
  amount: { kind: 'fen', fen: fen(2372) },
  tip: { kind: 'asked' },
  country: 'CN',
  name: 'BEST TRANSPORT',
  city: 'BEIJING',
  additional: { store: '1234', customer: '***', terminal: 'A6008667', request: 'ME' },
  local: { language: 'ZH', name: '最佳运输', city: '北京' },
  unreserved: [template('91', '00=A011223344998877', '07=12345678')],
}

const PAYMAYA_USER: Omit<MerchantQr, 'order'> = {
  ...NOTHING_MORE,
  initiation: 'static',
  accounts: [
    template('27', '00=com.p2pqrpay', '01=PAPHPHM1XXX', '02=99964403', '04=09985903943', '05=+639985903943'),
  ],
  category: '6016',
  currency: '608',
  country: 'PH',
  name: 'PayMaya User',
  city: 'Mandaluyong',
}

type Vector = { readonly name: string; readonly text: string; readonly qr: MerchantQr }

export const BEST_TRANSPORT_TEXT =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A'

export const VECTORS: readonly Vector[] = [
  {
    name: 'EMVCo’s sample, out of order, with Chinese names',
    text: BEST_TRANSPORT_TEXT,
    qr: { ...BEST_TRANSPORT, order: '01 29 31 52 58 59 60 64 54 53 55 62 91'.split(' ') },
  },
  {
    name: 'the same in another order',
    text: '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115303156540523.725502015802CN5914BEST TRANSPORT6007BEIJING6233030412340603***0708A60086670902ME64200002ZH0104最佳运输0202北京91320016A01122334499887707081234567863047D4F',
    qr: { ...BEST_TRANSPORT, order: '01 29 31 52 53 54 55 58 59 60 62 64 91'.split(' ') },
  },
  {
    name: 'a person’s code without an amount',
    text: '00020101021127750012com.p2pqrpay0111PAPHPHM1XXX0208999644030411099859039430513+6399859039435204601653036085802PH5912PayMaya User6011Mandaluyong630475C3',
    qr: { ...PAYMAYA_USER, order: '01 27 52 53 58 59 60'.split(' ') },
  },
  {
    name: 'the same with an amount in pesos',
    text: '00020101021127750012com.p2pqrpay0111PAPHPHM1XXX0208999644030411099859039430513+6399859039435204601653036085405390.85802PH5912PayMaya User6011Mandaluyong63049025',
    qr: {
      ...PAYMAYA_USER,
      amount: { kind: 'foreign', text: '390.8' },
      order: '01 27 52 53 54 58 59 60'.split(' '),
    },
  },
  {
    name: 'two card networks and three decimals',
    text: '0002010102121313JCB12345678900416MASTER12345678905204531153033925407999.1235802JP5906DONGRI6005TOKYO62240104hoge0504fuga0704piyo6304C343',
    qr: {
      ...NOTHING_MORE,
      initiation: 'dynamic',
      accounts: [network('13', 'JCB1234567890'), network('04', 'MASTER1234567890')],
      category: '5311',
      currency: '392',
      amount: { kind: 'foreign', text: '999.123' },
      country: 'JP',
      name: 'DONGRI',
      city: 'TOKYO',
      additional: { bill: 'hoge', reference: 'fuga', terminal: 'piyo' },
      order: '01 13 04 52 53 54 58 59 60 62'.split(' '),
    },
  },
  {
    name: 'Pix of Brazil without an amount',
    text: '00020101021126440014br.gov.bcb.spi0122fulano2019@example.com5204000053039865802BR5913FULANO DE TAL6008BRASILIA6304DFE3',
    qr: {
      ...NOTHING_MORE,
      initiation: 'static',
      accounts: [template('26', '00=br.gov.bcb.spi', '01=fulano2019@example.com')],
      category: '0000',
      currency: '986',
      country: 'BR',
      name: 'FULANO DE TAL',
      city: 'BRASILIA',
      order: '01 26 52 53 58 59 60'.split(' '),
    },
  },
  {
    name: 'templates inside 62 and 80',
    text: '00020101021226150011com.paymaya52044111530360854061000.05802PH5920CIS BAYAD CENTER INC6005Pasig62500110022394211350320020com.paymaya.billspay0104pldt80570015com.bayadcenter0105002140205PLDT6041012345678900702PD6304955F',
    qr: {
      ...NOTHING_MORE,
      initiation: 'dynamic',
      accounts: [template('26', '00=com.paymaya')],
      category: '4111',
      currency: '608',
      amount: { kind: 'foreign', text: '1000.0' },
      country: 'PH',
      name: 'CIS BAYAD CENTER INC',
      city: 'Pasig',
      additional: {
        bill: '0223942113',
        templates: [{ id: '50', objects: ['00=com.paymaya.billspay', '01=pldt'].map(object) }],
      },
      unreserved: [template('80', '00=com.bayadcenter', '01=00214', '02=PLDT6', '04=1234567890', '07=PD')],
      order: '01 26 52 53 54 58 59 60 62 80'.split(' '),
    },
  },
  {
    name: 'a card network’s documentation',
    text: '000201010211057704736a2f41a3-c54c-fce8-32d2-0324e1c32e22*3440e5bf-81ca-4c5f-a1b2-cf989f09a03952045024530384054031005802US5913Test Merchant6008New York62080304123463046F6D',
    qr: {
      ...NOTHING_MORE,
      initiation: 'static',
      accounts: [
        network('05', '04736a2f41a3-c54c-fce8-32d2-0324e1c32e22*3440e5bf-81ca-4c5f-a1b2-cf989f09a039'),
      ],
      category: '5024',
      currency: '840',
      amount: { kind: 'foreign', text: '100' },
      country: 'US',
      name: 'Test Merchant',
      city: 'New York',
      additional: { store: '1234' },
      order: '01 05 52 53 54 58 59 60 62'.split(' '),
    },
  },
]
