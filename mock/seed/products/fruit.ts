/** Fruit: most of it loose with a store number, some packed. */
import { table } from '../table'

// biome-ignore format: one product a line
export const FRUIT = table('fruit', [
  ['Fuji apple', '红富士苹果', 'by weight', '#20001', [1380, 1280, 1180], 'red-apple'],
  ['Golden pear', '黄金梨', 'by weight', '#20002', [1180, 1080], 'pear'],
  ['Green apple', '青苹果', 'by weight', '#20003', [1680, 1580, 1480], 'green-apple'],
  ['Banana', '香蕉', 'by weight', '#20004', [798, 698, 658], 'banana'],
  ['Seedless grape', '无籽提子', 'by weight', '#20005', [2980, 2680, 2480], 'grapes'],
  ['Seedless watermelon', '无籽西瓜', 'by weight', '#20006', [398, 358], 'watermelon'],
  ['Honey peach', '水蜜桃', 'by weight', '#20007', [2580, 2380, 2180], 'peach'],
  ['Tangerine', '沙糖桔', 'by weight', '#20008', [1580, 1380], 'tangerine'],
  ['Navel orange', '脐橙', 'by weight', '#20009', [1280], 'tangerine'],
  ['Green kiwi fruit', '绿心猕猴桃', 'by weight', '#20010', [2180, 1980, 1880], 'kiwi-fruit'],
  ['Tainong mango', '台农芒果', 'by weight', '#20011', [1980, 1780, 1680], 'mango'],
  ['Yellow lemon', '安岳黄柠檬', 'by weight', '#20012', [1480], 'lemon'],
  ['Dark cherry', '车厘子', 'by weight', '#20013', [8980, 8280, 7880], 'cherries'],
  ['Hami melon', '哈密瓜', 'by weight', '#20014', [880, 800], 'watermelon'],
  ['Guoyang strawberry', '果漾红颜草莓', '400 g', '693182740140', [2990, 2690, 2490], 'strawberry', { limit: 4 }],
  ['Guoyang blueberry', '果漾蓝莓', '4 × 125 g', '693182740153', [3990, 3690, 3390], 'blueberries'],
  ['Guoyang blueberry, large berries', '果漾大果蓝莓', '300 g', '693182740166', [3290, 2990], 'blueberries'],
  ['Guoyang ready-to-eat avocado', '果漾即食牛油果', '6 pcs', '693182740179', [3980, 3680, 3480], 'avocado'],
  ['Guoyang peeled pineapple', '果漾去皮凤梨', '800 g', '693182740192', [2280, 2080], 'pineapple'],
  ['Guoyang young coconut', '果漾椰青', '4 pcs', '693182740205', [3690, 3390, 3190], 'coconut'],
  ['Hegu Select gold kiwi fruit', '禾谷优选金果猕猴桃', '12 pcs', '695233070387', [5990, 5490, 4990], 'kiwi-fruit'],
  ['Hegu Select fruit platter', '禾谷优选鲜切果盘', '750 g', '695233070400', [2990, 2790], 'watermelon'],
  ['Hegu Select cherry tomato', '禾谷优选圣女果', '1 kg', '695233070413', [1990, 1790, 1690], 'tomato'],
  ['Durian, whole', '金枕榴莲', 'by weight', '#20015', [5980, 5580, 5280], 'pineapple', { only: 'sz-futian' }],
])
