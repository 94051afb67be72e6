/** Taro plugin: mini-program templates also print the accessible role, name and live region of an element. */
import type { IPluginContext } from '@tarojs/service'

/** An attribute of the template → the property it shows; empty means the one of the same name. */
const ARIA = { 'aria-role': 'i.role', 'aria-label': '', 'aria-hidden': '', 'aria-live': '' }
const COMPONENTS = ['View', 'Text', 'Image', 'Input', 'ScrollView']

type Templates = { mergeComponents(ctx: IPluginContext, patch: object): void }

export default function ariaPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: { template: Templates }) {
      template.mergeComponents(ctx, Object.fromEntries(COMPONENTS.map((name) => [name, ARIA])))
    },
  })
}
