// Writes a small throw-away project to disk and cruises it with the real import table.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { ROOT } from './source-files'

type Config = {
  forbidden: IForbiddenRuleType[]
  options: ICruiseOptions & { enhancedResolveOptions: object }
}

const CONFIG: Config = createRequire(import.meta.url)(join(ROOT, 'config/dependency-cruiser.cjs'))
const PACKAGES = ['zustand', 'react', 'valibot', 'msw', 'uqr', '@tarojs/taro', '@tarojs/components']

/** `rule: from → to` for every violation in a project, sorted. */
async function violationsIn(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const { enhancedResolveOptions, ...options } = CONFIG.options
  const fileName = join(baseDir, 'tsconfig.json')
  const { output } = await cruise(
    [...folders],
    { ...options, baseDir, tsConfig: { fileName }, ruleSet: { forbidden: CONFIG.forbidden }, validate: true },
    enhancedResolveOptions,
    { tsConfig: extractTsConfig(fileName) },
  )
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

/** The violations in a project made of just these files; its packages are empty stand-ins. */
export async function violationsWhen(files: Record<string, string>): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  try {
    const paths = { '@/*': ['src/*'], '@mock/*': ['mock/*'], '@backend': ['src/backend/mock.ts'] }
    write('tsconfig.json', JSON.stringify({ compilerOptions: { baseUrl: '.', paths, module: 'ESNext' } }))
    for (const name of PACKAGES) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
      write(`node_modules/${name}/index.js`, '')
    }
    for (const [path, text] of Object.entries(files)) write(path, text)
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))]
    return await violationsIn(folder, folders)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
