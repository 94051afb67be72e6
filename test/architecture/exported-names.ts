// The names a file exports as values, read from its syntax; types are left out, since only the default file's are seen.
import ts from 'typescript'

/** Sorted. `default` for a default export, `*` for an export that does not say its names. */
export function exportedValues(text: string, path = 'file.tsx'): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true)
  return [...new Set(source.statements.flatMap(namesIn))].sort()
}

function namesIn(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default']
  if (ts.isExportDeclaration(statement)) return namesReExported(statement)
  if (!has(statement, ts.SyntaxKind.ExportKeyword) || has(statement, ts.SyntaxKind.DeclareKeyword)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((one) => namesBound(one.name))
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return [has(statement, ts.SyntaxKind.DefaultKeyword) ? 'default' : (statement.name?.text ?? '')]
  }
  return []
}

function namesReExported({ isTypeOnly, exportClause }: ts.ExportDeclaration): string[] {
  if (isTypeOnly) return []
  if (exportClause === undefined) return ['*']
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text]
  return exportClause.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text)
}

function namesBound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesBound(one.name) : []))
}

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === kind)
}
