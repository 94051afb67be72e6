/** Types of the bundle of the simulator. */
export function bundleSimulator(how: { readonly outDir: string }): Promise<string>
