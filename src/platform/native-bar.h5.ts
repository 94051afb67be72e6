/** In a browser the page draws its own title bar. */
export const HAS_NATIVE_BAR = false
