/** Alipay has no Web Audio. */
export const openAudio = (): AudioContext | null => null
