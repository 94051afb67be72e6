const now = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
import { PRODUCTS } from '@mock/seed/products'
import { indexGoods } from '@/domain/product/find-index'
import { searchProducts, searchCodes } from '@/domain/product/search'
import type { ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
const N = 20000
const many = Array.from({ length: N }, (_, i) => {
  const p = PRODUCTS[i % PRODUCTS.length]!
  const q = PRODUCTS[(i * 7 + 3) % PRODUCTS.length]!
  return { ...p, id: idOf<ProductId>(`p${i}`), name: { zh: p.name.zh + q.name.zh.slice(-3), en: `${p.name.en} ${i}` }, spelling: p.spelling + ' ' + q.spelling.split(' ').slice(-3).join(' ') }
})
for (let r = 0; r < 3; r++) { const t = now(); indexGoods(many); console.log('index', (now() - t).toFixed(1)) }
const index = indexGoods(many)
const small = indexGoods(PRODUCTS)
for (const q of ['n', 'nn', 'mnnn', 'niunai', 'niu nai', '牛奶', '牛奶 1升', 'milk', 'who mil', '6901', '690', 'zhsh', 'xyzzy', '悠田 niun 1l', 'a b c d e f g h i', 'a'.repeat(1000), '$^*[(', '🥛', '牛'.repeat(1000)]) {
  searchProducts(index, q, 20); searchProducts(index, q, 20)
  const ts: number[] = []
  for (let i = 0; i < 15; i++) { const t = now(); searchProducts(index, q, 20); ts.push(now() - t) }
  ts.sort((a, b) => a - b)
  const found = searchProducts(small, q, 6)
  console.log(q.slice(0, 20).padEnd(20), ts[0]!.toFixed(2), ts[4]!.toFixed(2), 'ms', found.count, found.goods.map((g) => `${g.name.zh}/${g.name.en}`).join(' | '))
}
