// Finds code that takes time, chance, the network, storage or the platform from the air instead of from a port.
import ts from 'typescript'
import {
  AMBIENT_GLOBALS,
  AMBIENT_MEMBERS,
  GLOBAL_OBJECTS,
  mayNamePlatform,
  mayUseAmbient,
  mayUseWebOnly,
  PLATFORM_GLOBALS,
  PLATFORM_MODULE,
  PLATFORM_VARIABLE,
  WEB_ONLY_GLOBALS,
} from './ambient-rules'
import { programOf } from './single-pass-program'
import type { SourceFile } from './source-files'

/** One line for each use, as `src/x.ts:3 Date.now`. */
export function findAmbient(files: readonly SourceFile[]): string[] {
  const program = programOf(files)
  const checker = program.getTypeChecker()
  return files.flatMap(({ path }) => {
    const source = program.getSourceFile(path)
    return source === undefined ? [] : usesIn(source, checker)
  })
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const path = source.fileName
  const found: string[] = []
  const report = (node: ts.Node, what: string) => {
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${what}`)
  }
  const visit = (node: ts.Node): void => {
    const named = nameOf(node, checker)
    const word = named && wordFor(named.name, node, named.free)
    if (word !== undefined && isForbidden(word, path)) report(node, word)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** `free` tells a global from a mere word, of which only the platform's own module and variable matter. */
type Named = { name: string; free: boolean }

function nameOf(node: ts.Node, checker: ts.TypeChecker): Named | undefined {
  if (ts.isStringLiteralLike(node)) {
    const { parent } = node
    return {
      name: node.text,
      free: ts.isElementAccessExpression(parent) && isGlobalObject(parent.expression, checker),
    }
  }
  if (!ts.isIdentifier(node)) return undefined
  if (node.text === PLATFORM_VARIABLE) return { name: node.text, free: false }
  if (isInType(node) || isDeclaredElsewhere(node, checker)) return undefined
  return { name: node.text, free: true }
}

function isInType(node: ts.Node): boolean {
  return (
    ts.findAncestor(node, (one) => ts.isTypeNode(one) && !ts.isExpressionWithTypeArguments(one)) !== undefined
  )
}

function isDeclaredElsewhere(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !isGlobalObject(parent.expression, checker)
  }
  if (ts.isBindingElement(parent) && parent.propertyName === node) return true
  if (ts.isJsxAttribute(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node)
  return (symbol?.declarations ?? []).some((one) => !isAmbientDeclaration(one))
}

/** `declare const wx` promises a global; it does not make one. */
function isAmbientDeclaration(node: ts.Node): boolean {
  const isDeclare = (one: ts.Node) =>
    ts.canHaveModifiers(one) &&
    (ts.getModifiers(one) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword)
  return ts.findAncestor(node, isDeclare) !== undefined
}

function isGlobalObject(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return ts.isIdentifier(node) && GLOBAL_OBJECTS.includes(node.text) && !isDeclaredElsewhere(node, checker)
}

/** The forbidden word this use amounts to, or undefined for a harmless one such as `Math.max` or `new Date(at)`. */
function wordFor(name: string, node: ts.Node, free: boolean): string | undefined {
  if (!free) return name === PLATFORM_VARIABLE || PLATFORM_MODULE.test(name) ? name : undefined
  const members = AMBIENT_MEMBERS[name]
  if (members === undefined) return name
  const outer = throughGlobalObject(node)
  const { parent } = outer
  if (ts.isPropertyAccessExpression(parent) && parent.expression === outer) {
    return members.includes(parent.name.text) ? `${name}.${parent.name.text}` : undefined
  }
  if (ts.isNewExpression(parent) && parent.expression === outer) {
    return (parent.arguments ?? []).length === 0 ? `new ${name}()` : undefined
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
    return undefined
  }
  return name
}

/** `globalThis.Date` for the `Date` in it. */
function throughGlobalObject(node: ts.Node): ts.Node {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node
}

function isForbidden(word: string, path: string): boolean {
  const object = word.replace(/^new /, '').split(/[.(]/)[0] ?? word
  if (PLATFORM_GLOBALS.includes(word) || word === PLATFORM_VARIABLE || PLATFORM_MODULE.test(word)) {
    return !mayNamePlatform(path)
  }
  if (WEB_ONLY_GLOBALS.includes(word)) return !mayUseWebOnly(path)
  return (AMBIENT_GLOBALS.includes(word) || object in AMBIENT_MEMBERS) && !mayUseAmbient(path)
}
