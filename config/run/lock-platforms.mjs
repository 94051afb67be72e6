// `node config/run/lock-platforms.mjs`: a registry mirror may lack the binaries of other systems, and a lock file written
// there then fails `npm ci` everywhere. This adds the entries npm would have written, from their parents' own lists.
import { readFileSync, writeFileSync } from 'node:fs'
import { fromRoot } from './paths.mjs'

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const CHIPS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x']

/** What a platform package is for, read from its name, or undefined for a package of any platform. */
function platformOf(name) {
  const parts = name.split(/[/-]/)
  const os = SYSTEMS.find((system) => parts.includes(system))
  const cpu = CHIPS.find((chip) => parts.includes(chip))
  if (!os || !cpu) return undefined
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu')) && os === 'linux' && 'glibc'
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] }
}

const file = fromRoot('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const at = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`
    const platform = platformOf(name)
    const isThere =
      at in lock.packages ||
      `node_modules/${name}` in lock.packages ||
      `${path}/node_modules/${name}` in lock.packages
    return isThere || !platform || !/^\d/.test(version)
      ? []
      : [[at, { version, ...platform, ...(dev && { dev }), optional: true }]]
  }),
)
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) })
lock.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} platform packages added to package-lock.json`)
