// Several decoders, one spelling.
import { describe, expect, it } from 'vitest'
import { tidyRead } from '@/platform/scanner/tidy-read'

describe('tidying a read', () => {
  it('calls an EAN-13 that begins with zero what is printed: a UPC-A', () => {
    const upca = { text: '036000291452', symbology: 'upca' }
    expect(tidyRead({ text: '0036000291452', symbology: 'ean13' })).toEqual(upca)
    expect(tidyRead({ text: '0036000291452', symbology: 'upca' })).toEqual(upca)
    expect(tidyRead({ text: '036000291452', symbology: 'upca' })).toEqual(upca)
  })

  it('leaves an EAN-13 of another first digit as it is', () => {
    const ean = { text: '6901234567892', symbology: 'ean13' } as const
    expect(tidyRead(ean)).toEqual(ean)
  })

  it('gives the GTIN of a DataBar with or without its application identifier', () => {
    const databar = { text: '09501101530003', symbology: 'databar' }
    expect(tidyRead({ text: '0109501101530003', symbology: 'databar' })).toEqual(databar)
    expect(tidyRead({ text: '09501101530003', symbology: 'databar' })).toEqual(databar)
  })

  it('keeps an interleaved code of six digits or more for the guard to judge', () => {
    for (const text of ['123457', '15400141288763', '15400141288764']) {
      expect(tidyRead({ text, symbology: 'itf' })).toEqual({ text, symbology: 'itf' })
    }
    expect(tidyRead({ text: '1234', symbology: 'itf' })).toBeNull()
  })

  it('drops an empty read', () => expect(tidyRead({ text: '', symbology: 'qr' })).toBeNull())
})
