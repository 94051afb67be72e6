/** Texts that are shown to nobody and sent nowhere, because they may move money. */
import { millis } from '../kernel'
import { parseCode } from './parse-code'

/** Whether a scanned or typed text may be a payment code, whatever else it may be in some store. */
export const mayMoveMoney = (text: string): boolean =>
  parseCode({ text, symbology: 'typed', at: millis(0) }, []).some(({ kind }) => kind === 'payment-code')
