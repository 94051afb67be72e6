/** The version of the app; a test holds it against package.json, which mini programs cannot carry. */
export const VERSION = '0.1.0'
