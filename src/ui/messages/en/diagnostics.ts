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
  },
}
