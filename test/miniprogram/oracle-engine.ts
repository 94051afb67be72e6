// Draws the pages of a weapp build with glass-easel, WeChat's own open template engine.
import { listFiles, readJson, readText } from './harness/dist-files'
import type { Instance } from './harness/instances'
import type { MiniProgram } from './harness/mini-program'
import { toHost } from './harness/realm'
import type { Bag } from './harness/types'
import { isBag } from './harness/types'
import { theirTokens } from './oracle-tokens'

/** The other engine complains of every variable that its first, still empty drawing lacks. */
function quietly<T>(work: () => T): T {
  const { warn } = console
  console.warn = () => {}
  try {
    return work()
  } finally {
    console.warn = warn
  }
}

const bare = (file: string) => file.replace(/\.\w+$/, '')

async function compileTemplates(dist: string) {
  const { TmplGroup } = await import('glass-easel-template-compiler')
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const file of listFiles(dist, '.wxml')) {
    const found = group.addTmpl(bare(file), readText(dist, file)) as { message: string }[]
    warnings.push(...found.map(({ message }) => `${file}: ${message}`))
  }
  for (const file of listFiles(dist, '.wxs')) group.addScript(bare(file), readText(dist, file))
  const groupList = new Function(`return ${group.getTmplGenObjectGroups()}`)() as Record<string, unknown>
  group.free()
  return { groupList, warnings }
}

/** Property types of a component come from the app's own world; the other engine wants this one's. */
const TYPES: Readonly<Record<string, unknown>> = { String, Number, Boolean, Object, Array }
function propertiesOf(definition: Bag): Bag {
  const properties = isBag(definition.properties) ? definition.properties : {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const type = isBag(property) ? property.type : property
      return [name, { type: TYPES[typeof type === 'function' ? type.name : ''] ?? null }]
    }),
  )
}

const dataOf = (definition: Bag): Bag => (isBag(definition.data) ? (toHost(definition.data) as Bag) : {})

/** A function that draws a page with the other engine, as tokens, and what its compiler warned of. */
export async function otherEngine(mp: MiniProgram, dist: string, document: Document) {
  const { groupList, warnings } = await compileTemplates(dist)
  const { MiniProgramEnv } = await import('glass-easel-miniprogram-adapter')
  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('', true)
  const register = (path: string, definition: Bag) => {
    space.addCompiledTemplate(path, {
      groupList,
      content: groupList[path],
      fallbackListenerOnNativeNode: true, // `bindtap` on plain tags
    } as Parameters<typeof space.addCompiledTemplate>[1])
    space.addComponentStaticConfig(path, readJson(dist, `${path}.json`))
    space
      .component(path)
      .definition(definition as Parameters<ReturnType<typeof space.component>['definition']>[0])
      .register()
  }
  const components = listFiles(dist, '.json').filter((file) => readJson(dist, file).component === true)
  for (const path of components.map(bare)) {
    const definition = mp.componentDefinition(path)
    const options = { virtualHost: isBag(definition.options) && definition.options.virtualHost === true }
    register(path, { properties: propertiesOf(definition), data: dataOf(definition), options })
  }
  for (const path of mp.config.pages) register(path, {})
  const backend = environment.associateBackend()

  const draw = (page: Instance): string[] => {
    const host = document.createElement('div')
    const mark = document.createElement('span')
    document.body.append(host)
    host.append(mark)
    const root = quietly(() => {
      const fresh = backend.createRoot('page', space, page.route)
      fresh.attach(host as never, mark as never)
      fresh.get().setData(JSON.parse(JSON.stringify(page.view)))
      return fresh
    })
    const tokens = host.firstChild ? theirTokens(host.firstChild) : []
    root.release()
    host.remove()
    return tokens
  }
  return { draw, warnings }
}
