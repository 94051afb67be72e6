import { openShop } from './support/shop'
import { plant, fillStorage } from './support/plant'
import { startVisit } from './support/visit'
async function main() {
  const shop = await openShop()
  const links = ['#/pages/nope/index', '#/pages/receipt/index?order=%00%FF%E0', '#/pages/receipt/index?order=../../x', '#/demo/wallet/index?payment=<script>alert(1)</script>', '#/demo/wallet/index', '#/pages/scan/index?code=javascript:alert(1)', '#/pages/scan/index?code=%', '#/pages/home/index?store=__proto__', '#garbage', '#/', '#//', '#/staff/desk/index?x=%E0%A4%A', '?x=1#/pages/home/index','#/pages/cart/index/extra', '#/pages/pass/index?__proto__[a]=1', '#/pages/home/index.html','#/pages/cashier/index?order=1']
  for (const link of links) {
    const page = await shop.newPage(link)
    await page.waitForTimeout(1500)
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 90)
    console.log(link, '→', page.url().replace(shop.url, ''), '|', text, '|', shop.troubles.splice(0).map(t => t.slice(0, 160)))
    await shop.clear()
  }
  const visit = startVisit()
  await visit.checkIn()
  for (const link of ['#/pages/scan/index?code=javascript:alert(1)', '#/pages/scan/index?code=%', '#/pages/scan/index?code=134567890123456789']) {
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit)
    await page.goto(shop.url + '/' + link)
    await page.waitForTimeout(1500)
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 150)
    console.log(link, '→', page.url().replace(shop.url, ''), '|', text, '|', shop.troubles.splice(0).map(t => t.slice(0, 160)))
    await shop.clear()
  }
  for (const key of ['sg-trip', 'sg-catalog', 'sg-shopper', 'sg-staff', 'hegu-mock-backend-inside']) for (const junk of ['', '{', 'null', '[]', '"x"', '{"phase":"paid"}', '{"version":1,"state":{"orders":5}}', '\u0000\uffff', '1e999', '{"__proto__":{"x":1}}']) {
    const page = await (await shop.newContext()).newPage()
    await fillStorage(page, shop.url, [[key, junk]])
    await page.goto(shop.url)
    await page.waitForTimeout(900)
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 110)
    console.log(key, JSON.stringify(junk), '|', text, '|', shop.troubles.splice(0).map(t => t.slice(0, 160)))
    await shop.clear()
  }
  await shop.close()
}
main()
