// Types of chromium.mjs for the tests and tools that open a browser.
export declare function findChromium(env?: Record<string, string | undefined>): Promise<string | undefined>
export declare function ensureChromium(env?: Record<string, string | undefined>): Promise<string>
export declare const CHROMIUM_ARGS: readonly string[]
