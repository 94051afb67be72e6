/** English: the scanner's diagnostics, for support. */
import type { Words } from '../words'
import type { diagnostics as source } from '../zh-cn/diagnostics'

export const diagnostics: Words<typeof source> = {
  title: 'Scanner diagnostics',
  advice: 'Hold a code in view. Once the figures are here, copy them and send them to support.',
  copy: 'Copy everything',
  copied: 'Copied. You can paste it to support.',
  notCopied: 'Copying does not work here. Please send a screenshot.',
  masked: 'A payment code; its content is not shown',
  yes: 'yes',
  no: 'no',
  fields: {
    text: 'Content',
    bytes: 'Bytes (hex)',
    symbology: 'Symbology',
    identifier: 'Symbology identifier',
    engine: 'Engine',
    confidence: 'Confidence',
    stages: 'Time per stage (ms)',
    decoder: 'Decoder',
    framesASecond: 'Frames a second',
    dropped: 'Frames dropped',
    camera: 'Camera picture',
    frame: 'Decoded picture',
    hint: 'Hint',
    state: 'Camera state',
    torch: 'Torch',
    device: 'Device',
    version: 'App version',
    setAside: 'Records that could not be read, set aside',
  },
  setAside: {
    none: 'none',
    characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
    reasons: {
      torn: 'cut off while it was written',
      checksum: 'changed after it was written',
      malformed: 'not in the form of this app',
      'out-of-chain': 'does not follow the one before',
      gap: 'something before it is missing',
      refused: 'not possible after the ones before',
      replaced: 'a later trip took its place',
    },
    otherReason: 'reason unknown',
  },
}
