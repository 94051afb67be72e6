// Types of chromium.mjs for the tests and tools that open a browser.
export declare function findChromium(env?: Record<string, string | undefined>): Promise<string | undefined>
export declare function findHeadlessShell(env?: Record<string, string | undefined>): string | undefined
export declare const CHROMIUM_ARGS: readonly string[]
