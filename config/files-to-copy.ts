/** Files a build needs beside its code: the decoder's wasm in a browser; with a mock also product pictures and msw's worker. */
import path from 'node:path'

type Pattern = { readonly from: string; readonly to: string }

export async function filesToCopy(root: string, out: string, isMocked: boolean): Promise<Pattern[]> {
  const isH5 = process.env.TARO_ENV === 'h5'
  const wasm = {
    from: 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
    to: `${out}/zxing_reader.wasm`,
  }
  const worker = { from: 'node_modules/msw/lib/mockServiceWorker.js', to: `${out}/mockServiceWorker.js` }
  return [
    ...(isH5 ? [wasm] : []),
    ...(isH5 && isMocked ? [worker] : []),
    ...(isMocked ? [{ from: await preparePictures(root), to: `${out}/pictures` }] : []),
  ]
}

/** The seed's pictures come from an open icon set and are written once into a cache folder. */
async function preparePictures(root: string): Promise<string> {
  const { pictureNames, writePictures } = await import('./pictures.mjs')
  const folder = '.cache/pictures'
  writePictures(path.join(root, folder), pictureNames())
  return folder
}
