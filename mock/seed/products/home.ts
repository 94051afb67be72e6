/** Kitchen, bedding, clothes and electronics. */
import { table } from '../table'

// biome-ignore format: one product a line
export const HOME = table('home', [
  ['Zaofan non-stick frying pan', '灶凡不粘煎锅', '28 cm', '694286050101', [15900, 14500, 13900], 'cooking'],
  ['Zaofan cast-iron wok', '灶凡铸铁炒锅', '32 cm', '694286050114', [19900, 18500, 17500], 'cooking'],
  ['Zaofan kitchen knife', '灶凡切片刀', '18 cm', '694286050127', [8990, 8290], 'cooking'],
  ['Zaofan glass food boxes', '灶凡玻璃保鲜盒', '5 pcs', '694286050140', [7990, 7390, 6990], 'bento-box'],
  ['Zaofan vacuum flask', '灶凡保温杯', '500 ml', '694286050153 694286050166', [9990, 8990], 'hot-beverage'],
  ['Zaofan electric kettle', '灶凡电热水壶', '1.7 L', '694286050179', [12900, 11900, 10900], 'teapot'],
  ['Zaofan rice cooker', '灶凡电饭煲', '4 L', '694286050192', [39900, 36900, 34900], 'cooking'],
  ['Zaofan rice cooker, shelf model', '灶凡电饭煲样机', '4 L', '694286050205', [39900], 'cooking', { notForSale: true }],
  ['Miannuan cotton bedding set', '眠暖纯棉四件套', '200x230 cm', '695739140101', [29900, 27900, 25900], 'bed'],
  ['Miannuan down duvet', '眠暖鹅绒被', '220x240 cm', '695739140114', [99900, 92900, 89900], 'bed'],
  ['Miannuan latex pillows', '眠暖乳胶枕', '2 pcs', '695739140127', [19900, 17900, 16900], 'bed'],
  ['Miannuan bath towels', '眠暖纯棉浴巾', '2 pcs', '695739140140', [7990, 7290], 'bed'],
  ['Miannuan crew socks', '眠暖纯棉中筒袜', '10 pairs', '695739140153', [4990, 4490, 4190], 'socks'],
  ['Miannuan thermal underwear', '眠暖德绒保暖内衣', '1 set', '695739140166', [12900, 11900], 'socks', { only: 'hz-binjiang' }],
  ['Guangyan LED bulbs', '光研LED灯泡', '4 × 9 W', '696022830101', [3990, 3690], 'battery'],
  ['Guangyan AA batteries', '光研5号电池', '40 pcs', '696022830114', [5990, 5490, 4990], 'battery'],
  ['Guangyan power strip', '光研六位插线板', '3 m', '696022830127', [6990, 6490], 'battery'],
  ['Guangyan 65-inch television', '光研65英寸电视', '1 set', '696022830140', [329900, 309900, 299900], 'television'],
  ['Guangyan television on display', '光研电视展示机', '1 set', '696022830153', [329900], 'television', { notForSale: true }],
  ['Xunshan folding umbrella', '寻山折叠伞', '1 pcs', '699103670101', [5990, 5490], 'umbrella'],
  ['Xunshan cabin suitcase', '寻山登机箱', '20 in', '699103670114', [29900, 27900, 25900], 'backpack'],
  ['Xunshan camping chair', '寻山露营椅', '2 pcs', '699103670127', [19900, 18500], 'backpack', { only: 'sz-futian' }],
  ['Hegu paper carrier bag', '禾谷纸质购物袋', '1 pcs', '6901585', [150], 'basket'],
  ['Hegu canvas bag', '禾谷帆布购物袋', '1 pcs', '695233070426', [1990, 1690, 1490], 'basket'],
])
