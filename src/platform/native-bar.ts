/** In a mini program the host app draws the title bar and its back button. */
export const HAS_NATIVE_BAR = true
