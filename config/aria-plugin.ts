/** Taro plugin: mini-program templates also print the accessible role, name and state of an element. */
import type { IPluginContext } from '@tarojs/service'

type Attributes = { [name: string]: string }
type Components = { [tag: string]: Attributes | undefined }
type Template = { createMiniComponents(components: object): Components }

const TAGS = [
  'view',
  'static-view',
  'click-view',
  'catch-view',
  'text',
  'static-text',
  'image',
  'static-image',
  'input',
]

export default function ariaPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: { template: Template }) {
      const role = process.env.TARO_ENV === 'alipay' ? 'role' : 'aria-role'
      const aria = {
        [role]: "i.role||''",
        'aria-label': "i.ariaLabel||''",
        'aria-hidden': 'i.ariaHidden||false',
      }
      // added after Taro has numbered its own properties: the runtime counts them without ours
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => {
        const made = create(components)
        for (const tag of TAGS) Object.assign(made[tag] ?? {}, aria)
        return made
      }
    },
  })
}
