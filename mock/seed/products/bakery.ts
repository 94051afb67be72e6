/** Bread, cakes and pastries baked in the store or packed. */
import { table } from '../table'

// biome-ignore format: one product a line
export const BAKERY = table('bakery', [
  ['Mailong milk toast', '麦垄牛奶吐司', '600 g', '694209160101', [1690, 1490, 1390], 'bread'],
  ['Mailong wholewheat toast', '麦垄全麦吐司', '500 g', '694209160114', [1590, 1490], 'bread'],
  ['Mailong rye bread', '麦垄黑麦面包', '450 g', '694209160127', [1990, 1890, 1790], 'bread'],
  ['Mailong butter rolls', '麦垄黄油小餐包', '20 pcs', '694209160140', [2490, 2290, 2190], 'bread'],
  ['Mailong bagels', '麦垄贝果', '6 pcs', '694209160153', [2490, 2290], 'doughnut'],
  ['Mailong red bean bun', '麦垄红豆面包', '90 g', '6901437', [450], 'bread'],
  ['Hegu Select croissants', '禾谷优选牛角包', '12 pcs', '695233070101', [3290, 2990, 2790], 'croissant'],
  ['Hegu Select baguette', '禾谷优选法棍', '2 pcs', '695233070114', [1690, 1490], 'bread'],
  ['Hegu Select Swiss roll', '禾谷优选瑞士卷', '1.2 kg', '695233070127', [5990, 5490, 5190], 'shortcake'],
  ['Hegu Select tiramisu', '禾谷优选提拉米苏', '800 g', '695233070140', [6990, 6490, 5990], 'shortcake'],
  ['Hegu Select egg tarts', '禾谷优选蛋挞', '12 pcs', '695233070153', [2990, 2790], 'shortcake'],
  ['Hegu Select blueberry muffins', '禾谷优选蓝莓麦芬', '6 pcs', '695233070166', [3490, 3190, 2990], 'shortcake'],
  ['Hegu Select cream birthday cake', '禾谷优选奶油生日蛋糕', '1.5 kg', '695233070179', [12900, 11900, 10900], 'shortcake'],
  ['Hegu Select sugar doughnuts', '禾谷优选糖霜甜甜圈', '8 pcs', '695233070192', [2690, 2490], 'doughnut'],
  ['Hegu Select apple pie', '禾谷优选苹果派', '1 kg', '695233070205', [4990, 4590], 'shortcake'],
  ['Yuetai mixed mooncakes', '月台什锦月饼', '8 pcs', '691805301007', [13800, 12800, 11800], 'moon-cake', { soldOut: true }],
  ['Yuetai lotus mooncake', '月台莲蓉月饼', '125 g', '691805301020', [1680, 1580], 'moon-cake'],
  ['Yuetai pineapple cakes', '月台凤梨酥', '20 pcs', '691805301033', [4690, 4290, 3990], 'moon-cake'],
  ['Mailong sachima', '麦垄沙琪玛', '800 g', '694209160166 694209160179', [2590, 2390], 'cookie'],
  ['Mailong meat floss roll', '麦垄肉松卷', '480 g', '694209160192', [2690, 2490, 2290], 'bread'],
])
