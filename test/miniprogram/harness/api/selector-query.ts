// createSelectorQuery over the drawn tree. Sizes are zero unless the test gives a layout.
import type { Host } from '../host'
import { queryAll } from '../query'
import type { ElementNode } from '../types'
import { isFunction } from '../types'
import type { ApiTable } from './api-table'

type Job = { find: () => ElementNode[]; single: boolean; kind: 'rect' | 'scroll'; done: unknown }

const NO_SIZE = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }

export function addSelectorQuery(table: ApiTable, host: Host, tree: () => ElementNode | undefined): void {
  const measure = (node: ElementNode, kind: Job['kind']) => ({
    id: node.attrs.id ?? '',
    dataset: node.dataset,
    ...(kind === 'scroll' ? { scrollTop: 0, scrollLeft: 0 } : { ...NO_SIZE, ...host.layout(node) }),
  })

  const createQuery = () => {
    const jobs: Job[] = []
    const pick = (find: () => ElementNode[], single: boolean) => {
      const add = (kind: Job['kind'], done: unknown) => {
        jobs.push({ find, single, kind, done })
        return query
      }
      return {
        boundingClientRect: (done: unknown) => add('rect', done),
        scrollOffset: (done: unknown) => add('scroll', done),
        fields: (_: unknown, done: unknown) => add('rect', done),
        node: (done: unknown) => add('rect', done),
        context: (done: unknown) => add('rect', done),
      }
    }
    const find = (selector: string) => () => {
      const root = tree()
      return root ? queryAll(root, selector) : []
    }
    const page = () => {
      const root = tree()
      return root ? [root] : []
    }
    const run = (job: Job) => {
      const found = job.find().map((node) => measure(node, job.kind))
      const answer = host.realm.toGuest(job.single ? (found[0] ?? null) : found)
      const { done } = job
      if (isFunction(done)) host.guard(() => done(answer))
      return answer
    }
    const query = {
      in: () => query,
      select: (selector: string) => pick(find(selector), true),
      selectAll: (selector: string) => pick(find(selector), false),
      selectViewport: () => pick(page, true),
      exec: (done: unknown) => {
        host.timers.after(0, () => {
          const answers = host.realm.list(jobs.map(run))
          if (isFunction(done)) host.guard(() => done(answers))
        })
        return query
      },
    }
    return query
  }

  table.factory('createSelectorQuery', createQuery)
  table.factory('createIntersectionObserver', () => {
    const observer = {
      relativeTo: () => observer,
      relativeToViewport: () => observer,
      observe: () => {},
      disconnect: () => {},
    }
    return observer
  })
}
