// Two decoders, one spelling.
import { describe, expect, it } from 'vitest'
import { tidyRead } from '@/platform/scanner/tidy-read'

describe('tidying a read', () => {
  it('calls an EAN-13 that begins with zero what is printed: a UPC-A', () => {
    const upca = { text: '036000291452', symbology: 'upca' }
    expect(tidyRead({ text: '0036000291452', symbology: 'ean13' })).toEqual(upca)
    expect(tidyRead({ text: '0036000291452', symbology: 'upca' })).toEqual(upca)
    expect(tidyRead({ text: '036000291452', symbology: 'upca' })).toEqual(upca)
  })

  it('gives the GTIN of a DataBar with or without its application identifier', () => {
    const databar = { text: '09501101530003', symbology: 'databar' }
    expect(tidyRead({ text: '0109501101530003', symbology: 'databar' })).toEqual(databar)
    expect(tidyRead({ text: '09501101530003', symbology: 'databar' })).toEqual(databar)
  })

  it('believes an interleaved code only as an ITF-14 with a right check digit', () => {
    expect(tidyRead({ text: '15400141288763', symbology: 'itf' })).not.toBeNull()
    expect(tidyRead({ text: '15400141288764', symbology: 'itf' })).toBeNull()
    expect(tidyRead({ text: '123456', symbology: 'itf' })).toBeNull()
  })

  it('drops an empty read', () => expect(tidyRead({ text: '', symbology: 'qr' })).toBeNull())
})
