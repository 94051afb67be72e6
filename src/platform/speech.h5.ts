/** The browser's own voices. */
import type { Language } from '@/domain/kernel'
import { chooseVoice } from './choose-voice'
import type { Speech } from './ports'

/** Milliseconds a sentence may wait for the voices to load; later it would speak of the past. */
const FRESH_FOR = 2000

const synthesis = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
let pending: { readonly text: string; readonly language: Language; readonly until: number } | null = null
let isReady = false

export const speech: Speech = {
  available: synthesis !== null,
  say(text, language) {
    if (!synthesis) return
    getReady(synthesis)
    synthesis.cancel()
    pending = { text, language, until: Date.now() + FRESH_FOR }
    speakPending()
  },
  hush() {
    pending = null
    synthesis?.cancel()
  },
}

/** On the first sentence: voices may load late, and iPhones stay mute until a tap has spoken once. */
function getReady(synthesizer: SpeechSynthesis) {
  if (isReady) return
  isReady = true
  synthesizer.addEventListener?.('voiceschanged', speakPending)
  document.addEventListener('click', () => synthesizer.speak(new SpeechSynthesisUtterance('')), {
    once: true,
    capture: true,
  })
}

function speakPending() {
  const voices = synthesis?.getVoices() ?? []
  if (!synthesis || !pending || voices.length === 0) return
  const { text, language, until } = pending
  pending = null
  const voice = chooseVoice(voices, language)
  if (!voice || Date.now() > until) return
  const sentence = new SpeechSynthesisUtterance(text)
  sentence.voice = voice
  sentence.lang = voice.lang
  synthesis.speak(sentence)
}
