/** Frozen food and ice cream. */
import { table } from '../table'

// biome-ignore format: one product a line
export const FROZEN = table('frozen', [
  ['Baojiaren pork and chive dumplings', '包家人韭菜猪肉水饺', '1 kg', '692477150101', [2790, 2490, 2290], 'dumpling'],
  ['Baojiaren shrimp dumplings', '包家人三鲜虾水饺', '1 kg', '692477150114', [3990, 3590, 3390], 'dumpling'],
  ['Baojiaren corn and pork dumplings', '包家人玉米猪肉水饺', '1 kg', '692477150127', [2790, 2490, 2290], 'dumpling'],
  ['Baojiaren shumai', '包家人糯米烧麦', '600 g', '692477150140', [1990, 1790], 'dumpling'],
  ['Baojiaren wontons', '包家人荠菜馄饨', '720 g', '692477150153', [2290, 2090], 'dumpling'],
  ['Baojiaren custard buns', '包家人奶黄包', '24 pcs', '692477150166', [2490, 2290, 2090], 'dumpling'],
  ['Baojiaren glutinous rice balls', '包家人黑芝麻汤圆', '1 kg', '692477150179 692477150192', [2190, 1990], 'rice-cracker'],
  ['Linchuan French fries', '凛川细薯条', '2 kg', '695882040101', [3290, 2990, 2790], 'potato'],
  ['Linchuan hash browns', '凛川薯饼', '1.2 kg', '695882040114', [2890, 2690], 'potato'],
  ['Linchuan chicken nuggets', '凛川上校鸡块', '1.5 kg', '695882040127', [4990, 4590, 4290], 'poultry-leg'],
  ['Linchuan popcorn chicken', '凛川鸡米花', '1 kg', '695882040140', [3790, 3490], 'poultry-leg'],
  ['Linchuan margherita pizza', '凛川玛格丽特披萨', '3 × 330 g', '695882040153', [6990, 6390, 5990], 'pizza'],
  ['Linchuan mixed vegetables', '凛川什锦蔬菜', '1.5 kg', '695882040166', [1990, 1790], 'pea-pod'],
  ['Linchuan mixed berries', '凛川混合莓果', '1 kg', '695882040179', [4590, 4190, 3990], 'blueberries'],
  ['Haiting fish balls', '海汀鱼丸', '1 kg', '693904710101', [3890, 3590], 'fish'],
  ['Haiting breaded prawns', '海汀面包虾', '800 g', '693904710114', [4990, 4590, 4290], 'shrimp'],
  ['Xuexiang vanilla ice cream', '雪巷香草冰淇淋', '1.5 L', '693360790101', [4990, 4590, 4290], 'ice-cream'],
  ['Xuexiang matcha ice cream', '雪巷抹茶冰淇淋', '8 × 75 ml', '693360790114', [3990, 3690], 'ice-cream'],
  ['Xuexiang chocolate cones', '雪巷巧克力脆筒', '12 pcs', '693360790127', [4290, 3990, 3790], 'ice-cream'],
  ['Xuexiang mung bean ice lolly', '雪巷绿豆冰棍', '75 g', '6901548', [250], 'ice-cream'],
  ['Xuexiang ice cubes', '雪巷食用冰块', '2 kg', '693360790140', [990], 'ice-cream', { soldOut: true }],
])
