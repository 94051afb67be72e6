/** Which AIs may stand in the path of a Digital Link, and in which order. */
import { findIdentifier } from './application-identifier'

/** Words that stood for AIs before URI syntax 1.3. Old labels carry them; they are read and never written. */
const OLD_WORDS = new Map(
  Object.entries({
    gtin: '01',
    cpv: '22',
    lot: '10',
    ser: '21',
    sscc: '00',
    gdti: '253',
    gcn: '255',
    ginc: '401',
    gsin: '402',
    gln: '414',
    glnx: '254',
    party: '417',
    grai: '8003',
    giai: '8004',
    itip: '8006',
    cpid: '8010',
    cpsn: '8011',
    gmn: '8013',
    gsrnp: '8017',
    gsrn: '8018',
    srin: '8019',
    refno: '8020',
  }),
)

/** The AI a segment of a path names, by number or by its old word. */
export function identifierOfWord(segment: string): string | undefined {
  return findIdentifier(segment) ? segment : OLD_WORDS.get(segment.toLowerCase())
}

/** A key and some of its qualifiers, in the order of one of its sequences. */
export function isQualifierPath([key = '', ...path]: readonly string[]): boolean {
  return sequencesOf(key).some((sequence) => isPartOf(path, sequence))
}

/** Whether an AI could stand in this path, so that it must not stand in the query. */
export function mayFollow([key = '', ...path]: readonly string[], ai: string): boolean {
  return sequencesOf(key).some((sequence) => sequence.includes(ai) && isPartOf(path, sequence))
}

/** The sequence that holds the first qualifier found among `ais`; the first one when there is none. */
export function sequenceFor(key: string, ais: readonly string[]): readonly string[] {
  const sequences = sequencesOf(key)
  const first = ais.find((ai) => sequences.some((sequence) => sequence.includes(ai)))
  return sequences.find((sequence) => first === undefined || sequence.includes(first)) ?? []
}

function sequencesOf(key: string): readonly (readonly string[])[] {
  return findIdentifier(key)?.qualifiers ?? []
}

/** `path` is `sequence` with some left out; nothing stands twice. */
function isPartOf(path: readonly string[], sequence: readonly string[]): boolean {
  const places = path.map((ai) => sequence.indexOf(ai))
  return places.every((place, i) => place > (i === 0 ? -1 : (places[i - 1] ?? -1)))
}
