// The way between a phone and the shop: requests and replies are lost, doubled, late or replaced.
import { err, millis, ok } from '@/domain/kernel'
import type { HttpReply, HttpRequest, HttpTransport } from '@/platform/ports'
import type { Town } from './town'

const NEVER = new Promise<never>(() => {})
/** What a hotel's log-in page looks like to an app. */
const PORTAL: HttpReply = { status: 200, body: undefined }
const BROKEN: HttpReply = { status: 500, body: { code: 'oops' } }

type Where = { isDead(): boolean; isHidden(): boolean; asked(): void }

/** A dead phone hears nothing more; one in the background has its requests interrupted. */
export function networkOf(town: Town, who: string, { isDead, isHidden, asked }: Where): HttpTransport {
  const { clock, backend, faults, trace } = town
  const chance = town.chance(`way ${who}`)
  const wait = (least: number, most: number) =>
    new Promise<void>((resolve) => void clock.after(millis(chance.between(least, most)), resolve))

  /** The shop does it now, whatever becomes of the answer. */
  function arrive(request: HttpRequest): HttpReply {
    let reply = BROKEN
    try {
      reply = backend.handle(request).reply
    } catch (error) {
      town.unhandled.push(error)
    }
    trace.note('shop', `${request.method} ${shape(request.path)} ${reply.status} ${codeOf(reply)}`)
    return reply
  }

  type Answer = Awaited<ReturnType<HttpTransport['send']>>
  function ended(answer: Answer): Answer | Promise<Answer> {
    if (isDead()) return NEVER
    return isHidden() ? err('timeout') : answer
  }

  return {
    async send(request) {
      if (isDead()) return NEVER
      if (isHidden()) return err('offline')
      asked()
      const fault = faults.strike('network')
      trace.note(who, `${request.method} ${shape(request.path)}${fault ? ` ${fault}` : ''}`)
      await wait(20, 400)
      switch (fault) {
        case 'request-lost':
          await wait(500, 10_000)
          return ended(err('offline'))
        case 'captive-portal':
          return ended(ok(PORTAL))
        case 'server-error-before-work':
          return ended(ok(BROKEN))
        default: {
          const reply = arrive(request)
          if (fault === 'sent-twice') arrive(request)
          await wait(20, 400)
          return answer(fault, reply)
        }
      }
    },
  }

  async function answer(fault: string | null, reply: HttpReply): ReturnType<HttpTransport['send']> {
    if (fault === 'reply-lost') await wait(1000, 10_000)
    if (fault === 'reply-late') await wait(1000, 9500)
    // later than any patience: the caller has long been told
    if (fault === 'reply-very-late') await wait(10_000, 10_000)
    if (fault === 'reply-lost' || fault === 'reply-very-late') return ended(err('timeout'))
    if (fault === 'server-error-after-work') return ended(ok(BROKEN))
    return ended(ok(fault === 'cut-reply' ? { ...reply, body: undefined } : reply))
  }
}

/** A path without what names a person or a thing. */
const shape = (path: string) => path.replace(/\/[a-z]?[0-9A-Z]{16,}/g, '/:id')

function codeOf({ body }: HttpReply): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}
