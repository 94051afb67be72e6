/** Milk, yoghurt, cheese, butter and eggs. */
import { table } from '../table'

// biome-ignore format: one product a line
export const DAIRY = table('dairy', [
  ['Youtian whole milk', '悠田全脂牛奶', '1 L', '690714201007', [1290, 1190, 1090], 'glass-of-milk'],
  ['Youtian whole milk', '悠田全脂牛奶', '12 × 250 ml', '690714201020 690714201033', [5490, 4990, 4690], 'glass-of-milk'],
  ['Youtian low-fat milk', '悠田低脂牛奶', '1 L', '690714201046', [1290, 1190, 1090], 'glass-of-milk'],
  ['Youtian fresh milk', '悠田鲜牛乳', '950 ml', '690714201059', [1690, 1590, 1490], 'glass-of-milk'],
  ['Youtian lactose-free milk', '悠田无乳糖牛奶', '1 L', '690714201072', [1590], 'glass-of-milk'],
  ['Youtian chocolate milk', '悠田巧克力牛奶', '10 × 200 ml', '690714201085', [4290, 3990], 'beverage-box'],
  ['Youtian plain yoghurt', '悠田原味酸奶', '1 kg', '690714201098', [1990, 1790, 1690], 'bowl-with-spoon'],
  ['Youtian strawberry yoghurt', '悠田草莓酸奶', '8 × 100 g', '690714201111', [1890, 1690, 1590], 'bowl-with-spoon'],
  ['Youtian yellow peach yoghurt', '悠田黄桃酸奶', '8 × 100 g', '690714201124', [1890, 1690, 1590], 'bowl-with-spoon'],
  ['Youtian drinking yoghurt', '悠田饮用型酸奶', '450 ml', '690714201137', [990, 890], 'glass-of-milk', {
    recalled: ['批次 Y1103、Y1104 瓶盖未封严，请勿饮用，请到服务台全额退款。', 'Batches Y1103 and Y1104 have loose lids. Do not drink them; the service desk refunds them in full.', 'Y1103', 'Y1104'] }],
  ['Youtian mini milk', '悠田小小奶', '125 ml', '6901474', [290], 'glass-of-milk'],
  ['Xuelingmu Greek yoghurt', '雪岭牧希腊酸奶', '500 g', '697132900101', [2490, 2290, 2090], 'bowl-with-spoon'],
  ['Xuelingmu organic milk', '雪岭牧有机纯牛奶', '10 × 250 ml', '697132900114', [7990, 7490, 6990], 'glass-of-milk'],
  ['Xuelingmu whipping cream', '雪岭牧稀奶油', '1 L', '697132900127', [4990, 4590, 4290], 'glass-of-milk'],
  ['Xuelingmu string cheese', '雪岭牧手撕奶酪', '20 pcs', '697132900140', [4690, 4290], 'cheese-wedge'],
  ['Nordhalm butter', '诺哈姆动脂黄油', '454 g', '571186301007', [4990, 4590, 4290], 'butter'],
  ['Nordhalm cheddar slices', '诺哈姆切达奶酪片', '400 g', '571186301020 571186301033', [3990, 3690, 3490], 'cheese-wedge'],
  ['Nordhalm mozzarella shreds', '诺哈姆马苏里拉碎', '1 kg', '571186301046', [6290, 5790, 5490], 'cheese-wedge'],
  ['Nordhalm brie', '诺哈姆布里奶酪', '200 g', '571186301059', [3890], 'cheese-wedge', { only: 'hz-binjiang' }],
  ['Hegu Select free-range eggs', '禾谷优选散养鸡蛋', '30 eggs', '695233070218', [3990, 3490, 3190], 'egg', { limit: 2 }],
  ['Hegu Select fresh eggs', '禾谷优选鲜鸡蛋', '20 eggs', '695233070231', [2190, 1990], 'egg', { limit: 3 }],
  ['Hegu Select quail eggs', '禾谷优选鹌鹑蛋', '40 eggs', '695233070244', [1890, 1690], 'egg'],
  ['Shuixiang salted duck eggs', '水巷咸鸭蛋', '12 eggs', '691577400101', [2990, 2790, 2590], 'egg'],
  ['Youtian caramel pudding', '悠田焦糖布丁', '6 cups', '690714201150', [2290, 2090], 'bowl-with-spoon', {
    recalled: ['冷链温度异常，全部批次请勿食用，请到服务台全额退款。', 'It was not kept cold. Do not eat any of it; the service desk refunds it in full.'] }],
])
