/** Types of the bundle of the simulator. */
export function bundleSimulator(how: {
  readonly outDir: string
  readonly platform?: 'node' | 'browser'
}): Promise<string>
