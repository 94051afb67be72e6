// The import table: what each layer may import. Anything a row does not name is an error; type-only imports count too.
const own = (folder) => `^${folder}/`
const npm = (...names) => `^node_modules/(${names.join('|')})/`
const REACT = npm('react', '@types/react')

const DOMAIN = own('src/domain')
const CONTRACT = own('src/contract')
const CLIENTS = own('src/clients')
const STORES = own('src/stores')
const FLOWS = own('src/flows')
const UI = own('src/ui')
const PORTS = '^src/platform/ports(/|[.]ts$)'
const WIRING = '^src/wiring'
const APP = '^src/app[.]'
const PAGE_PLATFORM = ['', '[a-z-]+/'].flatMap((folder) => [
  `^src/platform/${folder}page[./]`,
  `^src/platform/${folder}[a-z-]+-view[./]`,
])
const MOCKED_BACKEND = '^src/backend/mock[^/]*$'

const screens = (folder) => [
  own(folder),
  '^src/pages/_shared/',
  UI,
  DOMAIN,
  WIRING,
  PORTS,
  ...PAGE_PLATFORM,
  REACT,
  npm('@tarojs/components'),
]

/** layer → [the files it covers, what they may import besides themselves, exceptions that have a row of their own] */
const TABLE = {
  domain: [DOMAIN, []],
  contract: [CONTRACT, [DOMAIN, npm('valibot')]],
  clients: [CLIENTS, [CONTRACT, DOMAIN, PORTS, npm('valibot')]],
  platform: [
    own('src/platform'),
    [DOMAIN, REACT, npm('@tarojs/[a-z-]+', 'zxing-wasm', '@zxing/library', 'uqr', 'react-dom')],
  ],
  stores: [STORES, [DOMAIN, PORTS, npm('zustand')]],
  flows: [FLOWS, [DOMAIN, CONTRACT, CLIENTS, STORES, PORTS]],
  ui: [UI, [DOMAIN, PORTS, REACT, npm('@tarojs/components', 'uqr')]],
  pages: [own('src/pages'), screens('src/pages')],
  staff: [own('src/staff'), screens('src/staff')],
  demo: [own('src/demo'), screens('src/demo')],
  backend: [own('src/backend'), [CLIENTS, CONTRACT, PORTS], MOCKED_BACKEND],
  'mocked-backend': [MOCKED_BACKEND, [own('src/backend'), CLIENTS, CONTRACT, PORTS, own('mock')]],
  wiring: [`${WIRING}|${APP}`, ['^src/', REACT, npm('zustand', 'valibot', '@tarojs/components')]],
  mock: [
    own('mock'),
    [DOMAIN, CONTRACT, PORTS, npm('valibot', '@noble/hashes')],
    '^mock/(msw/|node/|server[.]ts$)',
  ],
  'mock-msw': [own('mock/msw'), [own('mock'), DOMAIN, CONTRACT, PORTS, npm('valibot', 'msw')]],
  'mock-server': ['^mock/(node/|server[.]ts$)', [own('mock'), DOMAIN, CONTRACT, PORTS, npm('valibot')]],
}

const rowRules = Object.entries(TABLE).map(([layer, [files, allowed, except]]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `${layer} imports something its row of the import table does not name.`,
  from: { path: files, ...(except && { pathNot: except }) },
  to: {
    pathNot: [files, ...allowed],
    couldNotResolve: false,
    ...(layer === 'mock-server' && { dependencyTypesNot: ['core'] }),
  },
}))

const NOUN_DOOR = '^src/domain/[^/]+/index[.]ts$'

module.exports = {
  forbidden: [
    ...rowRules,
    {
      name: 'layer-unknown',
      severity: 'error',
      comment: 'A file of src lies outside every layer, so no row would guard it.',
      from: { path: '^src/', pathNot: [...Object.values(TABLE).map(([files]) => files), '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'noun-has-one-door',
      severity: 'error',
      comment: 'Another domain noun is imported past its index.ts.',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: DOMAIN, pathNot: ['^src/domain/$1/', NOUN_DOOR] },
    },
    {
      name: 'domain-has-one-door',
      severity: 'error',
      comment: 'A domain file is imported past the index.ts of its noun.',
      from: { pathNot: [DOMAIN, '^test/'] },
      to: { path: DOMAIN, pathNot: NOUN_DOOR },
    },
    {
      name: 'stores-live-apart',
      severity: 'error',
      comment: 'A store imports a store of another lifetime.',
      from: { path: '^src/stores/([^/.-]+)' },
      to: { path: STORES, pathNot: '^src/stores/$1[/.-]' },
    },
    {
      name: 'real-carries-no-mock',
      severity: 'error',
      comment: 'The real backend reaches mock code.',
      from: { path: '^src/backend/real' },
      to: { path: ['^mock/', MOCKED_BACKEND], reachable: true },
    },
    {
      name: 'mock-runs-anywhere',
      severity: 'error',
      comment: 'The mock that runs inside an app or a browser reaches code that needs Node.',
      from: { path: '^mock/', pathNot: '^mock/(node/|server[.]ts$)' },
      to: { path: '^mock/(node/|server[.]ts$)' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files import each other in a circle.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      comment: 'An import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      comment: 'The app imports test code.',
      from: { path: '^(src|mock)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/[.]out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
