/** A browser may be given any address; one the router could not even decode leads home instead of to a blank page. */
export function mendAddress(): void {
  const mend = () => {
    try {
      // what follows the question mark is each page's own to read
      decodeURI(window.location.hash.split('?')[0] ?? '')
    } catch {
      window.history.replaceState(null, '', '#/')
    }
  }
  mend()
  // registered before the router's own listener, so that it reads the mended address
  window.addEventListener('hashchange', mend)
}
