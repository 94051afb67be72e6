// Keeping a picture and handing it on, as each platform does it; a refusal never passes for a success.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pictures } from '@/platform/pictures'
import { sharing as pasted } from '@/platform/sharing'
import { sharing as browser } from '@/platform/sharing.h5'
import { sharing as weapp } from '@/platform/sharing.weapp'
import { answerTaro, resetTaro, taroCalls } from '../support/taro'

const PICTURE = 'data:image/png;base64,AAAA'
const PARCEL = { title: 't', text: 'pay this', picture: PICTURE }
type Write = { filePath: string; data: string; encoding: string; success(): void; fail(error: unknown): void }

const written: Write[] = []
beforeEach(() => {
  resetTaro()
  written.length = 0
  answerTaro('getFileSystemManager', () => ({
    writeFile(options: Write) {
      written.push(options)
      options.success()
    },
  }))
})
afterEach(() => vi.unstubAllGlobals())

describe('the album of a mini program', () => {
  it('gets the picture as a file', async () => {
    answerTaro('saveImageToPhotosAlbum', async () => ({}))
    expect(await pictures.save(PICTURE)).toBe('saved')
    expect(written[0]).toMatchObject({ data: 'AAAA', encoding: 'base64' })
    expect(taroCalls.at(-1)?.args).toEqual([{ filePath: written[0]?.filePath }])
  })

  it.each([
    [{ errMsg: 'saveImageToPhotosAlbum:fail auth deny' }, 'refused'],
    [{ errMsg: 'saveImageToPhotosAlbum:fail:auth denied' }, 'refused'],
    [{ errMsg: 'saveImageToPhotosAlbum:fail cancel' }, 'refused'],
    [{ error: 2001, errorMessage: '用户拒绝授权' }, 'refused'],
    [{ errMsg: 'saveImageToPhotosAlbum:fail file not exists' }, 'failed'],
    [undefined, 'failed'],
  ])('that answers %o is %s', async (error, kept) => {
    answerTaro('saveImageToPhotosAlbum', () => Promise.reject(error))
    expect(await pictures.save(PICTURE)).toBe(kept)
  })

  it('has failed where the file cannot be written', async () => {
    answerTaro('getFileSystemManager', () => ({ writeFile: ({ fail }: Write) => fail({ errMsg: 'full' }) }))
    expect(await pictures.save(PICTURE)).toBe('failed')
  })
})

describe('handing on', () => {
  it('in WeChat sends the picture', async () => {
    answerTaro('showShareImageMenu', async () => ({}))
    expect(await weapp.send(PARCEL)).toBe('sent')
  })

  it('in WeChat that was called off is no failure, and where it is too old the text is copied', async () => {
    answerTaro('showShareImageMenu', () => Promise.reject({ errMsg: 'showShareImageMenu:fail cancel' }))
    expect(await weapp.send(PARCEL)).toBe('cancelled')
    answerTaro('showShareImageMenu', () => Promise.reject({ errMsg: 'not supported' }))
    answerTaro('setClipboardData', async () => ({}))
    expect(await weapp.send(PARCEL)).toBe('copied')
    expect(taroCalls.at(-1)?.args).toEqual([{ data: 'pay this' }])
  })

  it('where nothing is handed on copies the text, or says that it could not', async () => {
    answerTaro('setClipboardData', async () => ({}))
    expect(await pasted.send(PARCEL)).toBe('copied')
    answerTaro('setClipboardData', () => Promise.reject({}))
    expect(await pasted.send(PARCEL)).toBe('failed')
  })

  it('in a browser takes the system’s panel, with the picture where that takes files', async () => {
    const shared: ShareData[] = []
    const share = async (data: ShareData) => void shared.push(data)
    vi.stubGlobal('navigator', { share, canShare: () => true })
    expect(await browser.send(PARCEL)).toBe('sent')
    expect(shared[0]).toMatchObject({ text: 'pay this' })
    expect(shared[0]?.files?.[0]?.type).toBe('image/png')
    vi.stubGlobal('navigator', { share, canShare: () => false })
    await browser.send(PARCEL)
    expect(shared[1]).toEqual({ title: 't', text: 'pay this' })
  })

  it('in a browser without such a panel copies; a panel that was closed is neither', async () => {
    // this build's clipboard is another file's test
    answerTaro('setClipboardData', async () => ({}))
    vi.stubGlobal('navigator', {})
    expect(await browser.send(PARCEL)).toBe('copied')
    expect(taroCalls.at(-1)?.args).toEqual([{ data: 'pay this' }])
    const share = () => Promise.reject(Object.assign(new Error('closed'), { name: 'AbortError' }))
    vi.stubGlobal('navigator', { share, canShare: () => true })
    expect(await browser.send(PARCEL)).toBe('cancelled')
  })
})
