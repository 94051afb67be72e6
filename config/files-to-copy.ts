/** Files a build needs beside its code: in a browser the rem script; with a mock also pictures and msw's worker. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pictureNames, writePictures } from './pictures'
import { rootSizeScript } from './root-size'

type Pattern = { readonly from: string; readonly to: string }
const CACHE = '.cache'

export function filesToCopy(root: string, out: string, isMocked: boolean): Pattern[] {
  const isH5 = process.env.TARO_ENV === 'h5'
  mkdirSync(path.join(root, CACHE), { recursive: true })
  return [...(isH5 ? browserFiles(root, out) : []), ...(isMocked ? mockFiles(root, out, isH5) : [])]
}

function browserFiles(root: string, out: string): Pattern[] {
  const script = `${CACHE}/root-size.js`
  writeFileSync(path.join(root, script), rootSizeScript)
  return [{ from: script, to: `${out}/root-size.js` }]
}

/** The seed's pictures come from an open icon set and are written into the cache first. */
function mockFiles(root: string, out: string, isH5: boolean): Pattern[] {
  const pictures = `${CACHE}/pictures`
  writePictures(path.join(root, pictures), pictureNames(root), root)
  const worker = { from: 'node_modules/msw/lib/mockServiceWorker.js', to: `${out}/mockServiceWorker.js` }
  return [{ from: pictures, to: `${out}/pictures` }, ...(isH5 ? [worker] : [])]
}
