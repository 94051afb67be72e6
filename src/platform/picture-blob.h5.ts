/** A base64 data address as bytes; `fetch` of one would need the security policy to allow it. */
export function pictureBlob(picture: string): Blob {
  const text = atob(picture.slice(picture.indexOf(',') + 1))
  return new Blob([Uint8Array.from(text, (each) => each.charCodeAt(0))], { type: 'image/png' })
}
