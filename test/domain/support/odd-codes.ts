/** Texts no printer meant: valid codes with something wrong in them, and plain noise. Seeded, so a find can be repeated. */

import type { Random } from '../../bench/random'

const GTIN = '09520123456788'
const VALID = [
  '6990102301461',
  '02345673',
  '01234565',
  '24012345678905',
  '2212345019908',
  '2112345008806',
  '261234501990008804',
  '134567890123456789',
  '977123456700305',
  `01${GTIN}1726051510L7\u001d21S1`,
  `]C101${GTIN}10ABC\u001d99TESTING`,
  `]e001${GTIN}310300175039221990`,
  `]Q1https://example.com/01/${GTIN}?99=TEST`,
  `(01)${GTIN}(17)260515(10)L\\(7(3922)1990`,
  `https://id.gs1.org/01/${GTIN}/10/ABC1/21/12345?17=180426&3103=000195&3922=0299`,
  'https://id.gs1.org/00/952012345678912345?02=09520123456788&37=25',
  'http://example.org/gtin/054123450013/lot/ABC%26%2B123?3103=000189#a',
  'https://q.hegu.example/g/6990102301461?from=shelf',
  'https://id.gs1.org/AQnYUc1gmg',
  '00020101021226270012cn.com.sample5303156',
  'SGE1:sz-futian',
  'SGP1:0123456789ABCDEFGHJK',
  'M1002003001',
]
const PIECES = [
  '',
  '0',
  '9',
  '(',
  ')',
  '(01)',
  '^',
  '\u001d',
  ']C1',
  '/',
  '//',
  '?',
  '&',
  '=',
  '%',
  '%00',
  '%zz',
  '+',
  ' ',
]
const STRANGE = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u0301',
  '牛',
  '👩‍👩‍👧‍👦',
  '６',
  '\\',
  '*',
  '{gtin}',
]

/** `longest` bounds the rare long texts. */
export function oddCodes({ next: random, below }: Random, longest: number): { next(): string } {
  const pick = (list: readonly string[]) => list[below(list.length)] ?? ''
  const unit = () => (random() < 0.5 ? pick(PIECES) : random() < 0.5 ? pick(STRANGE) : anyUnit())
  const anyUnit = () => String.fromCharCode(below(random() < 0.5 ? 0x80 : 0x10000))

  const changes: readonly ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + unit() + text.slice(at),
    (text, at) => text.slice(0, at) + unit() + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(4)),
    (text, at) => text.slice(0, at),
    (text, at) => text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(0, at) + text.slice(at),
    (text, at) => text.slice(0, at) + pick(VALID) + text.slice(at),
    (text) => text.toUpperCase(),
  ]

  function changed(): string {
    let text = pick(VALID)
    for (let i = below(4); i >= 0; i--) {
      text = (changes[below(changes.length)] ?? String)(text, below(text.length + 1))
    }
    return text
  }

  function noise(): string {
    let text = ''
    for (let i = below(60); i >= 0; i--) text += unit()
    return text
  }

  /** One thing over and over: what makes a careless pattern slow. */
  function long(): string {
    const piece = random() < 0.5 ? pick(PIECES) || '0' : changed() || ' '
    const body = piece.repeat(1 + below(longest / piece.length))
    return random() < 0.5 ? body : pick(VALID) + body + unit()
  }

  return {
    next() {
      const kind = random()
      if (kind < 0.75) return changed()
      return kind < 0.99 ? noise() : long()
    },
  }
}
