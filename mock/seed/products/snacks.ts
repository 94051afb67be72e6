/** Biscuits, sweets, nuts and bulk snacks. */
import { table } from '../table'

// biome-ignore format: one product a line
export const SNACKS = table('snacks', [
  ['Roasted melon seeds', '焦糖瓜子', 'by weight', '#24001', [2980, 2680], 'peanuts'],
  ['Roasted chestnuts', '糖炒栗子', 'by weight', '#24002', [3980, 3580, 3380], 'peanuts'],
  ['Cashew nuts', '原味腰果', 'by weight', '#24003', [9980, 9180, 8680], 'peanuts'],
  ['Haw flakes', '山楂片', 'by weight', '#24004', [3580], 'candy'],
  ['Milk toffees', '奶香太妃糖', 'by weight', '#24005', [5580, 4980], 'candy'],
  ['Fish tofu snacks', '鱼豆腐小食', 'by weight', '#24006', [6580, 5980, 5580], 'fish'],
  ['Gudang daily nuts', '谷当每日坚果', '30 bags', '697201380101', [9990, 8990, 8490], 'peanuts'],
  ['Gudang pistachios', '谷当开心果', '500 g', '697201380114', [6990, 6390, 5990], 'peanuts'],
  ['Gudang dried mango', '谷当芒果干', '500 g', '697201380127 697201380140', [3990, 3690], 'mango'],
  ['Gudang red dates', '谷当灰枣', '1 kg', '697201380153', [3490, 3190, 2990], 'cherries'],
  ['Cuiji potato crisps', '脆吉原味薯片', '6 × 75 g', '693655090101', [3290, 2990, 2790], 'potato'],
  ['Cuiji cucumber crisps', '脆吉黄瓜味薯片', '135 g', '693655090114', [990, 890], 'potato'],
  ['Cuiji seaweed crackers', '脆吉海苔米饼', '520 g', '693655090127', [2290, 2090], 'rice-cracker'],
  ['Cuiji prawn crackers', '脆吉虾片', '400 g', '693655090140', [1690], 'shrimp'],
  ['Cuiji caramel popcorn', '脆吉焦糖爆米花', '520 g', '693655090153', [2990, 2690, 2490], 'candy'],
  ['Cuiji mini biscuit', '脆吉小饼', '30 g', '6901733', [250, 220], 'cookie'],
  ['Tangxin fruit gums', '糖信水果软糖', '1 kg', '691938460101', [3990, 3590], 'candy'],
  ['Tangxin mint drops', '糖信薄荷糖', '200 g', '691938460114', [1290, 1190], 'candy'],
  ['Orvellan milk chocolate', '奥维兰牛奶巧克力', '150 g', '762240079194', [1990, 1790, 1690], 'chocolate-bar'],
  ['Orvellan chocolate biscuits', '奥维兰巧克力饼干', '300 g', '762220000801', [2490, 2290, 2090], 'cookie'],
  ['Orvellan dark chocolate gift box', '奥维兰黑巧礼盒', '480 g', '764021901007', [8990, 8290, 7790], 'chocolate-bar'],
  ['Ridgefern digestive biscuits', '蕨岭消化饼干', '400 g', '05929052214', [2290, 1990], 'cookie'],
  ['Ridgefern cheese crackers', '蕨岭芝士薄脆', '200 g', '06672101718', [1890, 1690, 1590], 'rice-cracker'],
  ['Ridgefern trail mix', '蕨岭综合果仁', '1.2 kg', '07894231240', [8590, 7890, 7490], 'peanuts'],
  ['Ridgefern throat drops', '蕨岭润喉糖', '45 pcs', '03660230146', [2990], 'candy'],
  ['Muyechuan beef jerky', '牧野川风干牛肉', '300 g', '692866300192', [7990, 7390, 6890], 'bacon'],
  ['Cuiji rice crust', '脆吉锅巴', '600 g', '693655090166', [2190, 1990], 'rice-cracker', { only: 'cd-jinjiang' }],
])
