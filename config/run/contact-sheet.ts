// One page with every screenshot: a row a state, a column a look, language and size.

/** `files` are named `state--look--language--size.png` and lie beside the page. */
export function contactSheet(states: readonly string[], files: readonly string[]): string {
  const columns = [...new Set(files.map(kindOf))].sort()
  const rows = states.map((state) => {
    const cells = columns.map((kind) => {
      const file = files.find((one) => one === `${state}--${kind}`)
      return `<td>${file ? `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>` : ''}</td>`
    })
    return `<tr id="${state}"><th>${state}</th>${cells.join('')}</tr>`
  })
  const heads = columns.map((kind) => `<th>${kind.replace('.png', '').split('--').join(' · ')}</th>`)
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>
  body { margin: 0; font: 14px system-ui, sans-serif; background: #ddd }
  th { position: sticky; top: 0; left: 0; padding: 8px; background: #fff; text-align: left; vertical-align: top }
  td { padding: 6px; vertical-align: top }
  img { height: 420px; width: auto; box-shadow: 0 1px 4px #0005 }
</style>
<table><thead><tr><th></th>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>
`
}

const kindOf = (file: string) => file.split('--').slice(1).join('--')
