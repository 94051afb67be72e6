/** For babies and small children. */
import { table } from '../table'

// biome-ignore format: one product a line
export const BABY = table('baby', [
  ['Rongbao nappies, size S', '绒宝纸尿裤S码', '84 pads', '695512830101', [9990, 9290, 8790], 'baby'],
  ['Rongbao nappies, size M', '绒宝纸尿裤M码', '76 pads', '695512830114', [9990, 9290, 8790], 'baby'],
  ['Rongbao nappies, size L', '绒宝纸尿裤L码', '64 pads', '695512830127 695512830140', [9990, 9290, 8790], 'baby'],
  ['Rongbao pull-ups, size XL', '绒宝拉拉裤XL码', '60 pads', '695512830153', [11900, 10900, 9990], 'baby'],
  ['Rongbao baby wipes', '绒宝婴儿湿巾', '12 packs', '695512830166', [5990, 5490, 4990], 'baby'],
  ['Rongbao cotton tissues', '绒宝绵柔巾', '6 packs', '695512830179', [4290, 3990], 'baby'],
  ['Rongbao changing mats', '绒宝隔尿垫', '60 pads', '695512830192', [4590], 'baby'],
  ['Miaomiao formula, stage 1', '苗沐婴儿配方奶粉1段', '800 g', '697074910101', [26800, 25800, 24800], 'baby-bottle', { limit: 4 }],
  ['Miaomiao formula, stage 2', '苗沐较大婴儿奶粉2段', '800 g', '697074910114', [25800, 24800], 'baby-bottle', { limit: 4 }],
  ['Miaomiao formula, stage 3', '苗沐幼儿奶粉3段', '800 g', '697074910127', [23800, 22800, 21800], 'baby-bottle'],
  ['Miaomiao rice cereal', '苗沐原味米粉', '500 g', '697074910140', [5990, 5490], 'bowl-with-spoon'],
  ['Miaomiao carrot puree', '苗沐胡萝卜泥', '6 × 113 g', '697074910153', [4590, 4190, 3990], 'carrot'],
  ['Miaomiao apple puree', '苗沐苹果泥', '12 × 100 g', '697074910166', [6990, 6490, 5990], 'red-apple'],
  ['Miaomiao teething rusks', '苗沐磨牙棒', '160 g', '697074910179', [2990, 2690], 'cookie'],
  ['Miaomiao feeding bottle', '苗沐宽口奶瓶', '240 ml', '697074910192', [6990], 'baby-bottle'],
  ['Rongbao baby shampoo', '绒宝婴儿洗发沐浴露', '500 ml', '695512830205', [4990, 4590], 'lotion-bottle'],
  ['Rongbao nappy cream', '绒宝护臀膏', '100 g', '695512830218', [3990, 3690], 'lotion-bottle'],
  ['Xiaomuwu building blocks', '小沐屋积木', '120 pcs', '698360270101', [12900, 11900, 10900], 'teddy-bear'],
  ['Xiaomuwu teddy bear', '小沐屋抱抱熊', '60 cm', '698360270114', [9990, 8990], 'teddy-bear'],
  ['Xiaomuwu picture book', '小沐屋布书', '4 pcs', '698360270127', [5990], 'teddy-bear'],
])
