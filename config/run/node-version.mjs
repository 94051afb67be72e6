// Stops with one clear sentence on a Node that is too old. Plain syntax only: it must parse on that Node.
const MAJOR = 20
const MINOR = 19

export function requireNode() {
  const parts = process.versions.node.split('.').map(Number)
  if (parts[0] > MAJOR || (parts[0] === MAJOR && parts[1] >= MINOR)) return
  console.error(
    `Scan & Go needs Node ${MAJOR}.${MINOR} or newer; this is ${process.versions.node}. ` +
      `需要 Node ${MAJOR}.${MINOR} 或更新版本。 https://nodejs.org`,
  )
  process.exit(1)
}
