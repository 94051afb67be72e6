/** Scans and scale-label templates as the tests' store prints them. */
import { labelTemplate } from '@mock/seed/templates'
import type { CodeTemplate, RawScan, ScannedCode, Symbology } from '@/domain/code'
import { checkDigit, parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'

/** Flag 22 carries fen, flag 21 grams; the 18-digit flags 26 and 27 carry both, the amount or the weight first. */
export const TEMPLATES: readonly CodeTemplate[] = [
  labelTemplate('ffpppppaaaaac', '22'),
  labelTemplate('ffpppppaaaaac', '20'),
  labelTemplate('ffpppppwwwwwc', '21'),
  labelTemplate('ffpppppaaaaawwwwwc', '26'),
  labelTemplate('ffpppppwwwwwaaaaac', '27'),
]

export function scan(text: string, symbology: Symbology = 'unknown', at = 0): RawScan {
  return { text, symbology, at: millis(at) }
}

/** Everything a text may mean in the tests' store. */
export function read(text: string, symbology: Symbology = 'unknown', templates = TEMPLATES): ScannedCode[] {
  return parseCode(scan(text, symbology), templates)
}

export const withCheckDigit = (body: string) => body + checkDigit(body)
