// What comes back over HTTP: JSON and its time; whatever else a proxy or a portal sends is no body at all.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { http } from '@/platform/http.h5'

afterEach(() => void vi.unstubAllGlobals())

const answered = (body: string | null, init: ResponseInit = {}) => {
  vi.stubGlobal('fetch', async () => new Response(body, init))
  return http.send({ method: 'GET', path: '/stores', headers: {}, body: undefined })
}

describe('a reply in a browser', () => {
  it.each<[string, string | null, ResponseInit]>([
    ['the page of a captive portal', '<!doctype html><title>Sign in</title>', {}],
    ['JSON cut off by a proxy', '{"order":{"id":"o1","tot', {}],
    ['nothing', '', {}],
    ['nothing, and says so', null, { status: 204 }],
  ])('F56 that is %s has no body', async (_, body, init) => {
    const reply = await answered(body, init)
    expect(reply).toEqual({ ok: true, value: { status: init.status ?? 200, body: undefined } })
  })

  it('F44 tells when it was written, where it does', async () => {
    const headers = { date: 'Sat, 10 Jan 2026 02:00:00 GMT' }
    expect(await answered('{}', { headers })).toMatchObject({ value: { at: Date.UTC(2026, 0, 10, 2) } })
    expect(await answered('{}', { headers: { date: 'today' } })).toEqual({
      ok: true,
      value: { status: 200, body: {} },
    })
  })
})
