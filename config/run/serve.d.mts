// Types of serve.mjs for the tests that need a served build.
import type { Server } from 'node:http'

export type ServedFolder = { url: string; port: number; close: () => Promise<void> }

export declare function createStaticServer(folder: string): Server
export declare function serveFolder(
  folder: string,
  options?: { port?: number; host?: string; onAsked?: (path: string) => void },
): Promise<ServedFolder>
