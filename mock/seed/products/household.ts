/** Paper, cleaning and laundry, and what only the till may sell. */
import { table } from '../table'

// biome-ignore format: one product a line
export const HOUSEHOLD = table('household', [
  ['Rouyun toilet rolls', '柔芸卷纸', '27 rolls', '694821370101', [5990, 5490, 4990], 'roll-of-paper'],
  ['Rouyun soft tissues', '柔芸抽纸', '24 packs', '694821370114 694821370127', [5490, 4990, 4590], 'roll-of-paper', { limit: 4 }],
  ['Rouyun kitchen towels', '柔芸厨房纸巾', '8 rolls', '694821370140', [3690, 3390], 'roll-of-paper'],
  ['Rouyun wet wipes', '柔芸湿厕纸', '10 packs', '694821370153', [4990, 4490, 4190], 'roll-of-paper'],
  ['Rouyun pocket tissues', '柔芸手帕纸', '1 pack', '6901622', [150], 'roll-of-paper'],
  ['Ridgefern facial tissues', '蕨岭盒装面巾纸', '3 boxes', '05796100022', [2990, 2690], 'roll-of-paper'],
  ['Jieman laundry liquid', '洁曼洗衣液', '6 kg', '693105690101', [6990, 6290, 5890], 'bubbles'],
  ['Jieman laundry pods', '洁曼洗衣凝珠', '100 pcs', '693105690114', [6590, 5990, 5690], 'bubbles'],
  ['Jieman fabric softener', '洁曼衣物柔顺剂', '3 L', '693105690127', [3990, 3690], 'bubbles'],
  ['Jieman dish soap', '洁曼洗洁精', '2 × 1.5 kg', '693105690140', [2990, 2690, 2490], 'bubbles'],
  ['Jieman dishwasher tablets', '洁曼洗碗机专用块', '80 pcs', '693105690153', [11900, 10900, 9990], 'bubbles'],
  ['Jieman bleach', '洁曼衣物漂白剂', '2 L', '693105690166', [1790], 'bubbles'],
  ['Jieman toilet cleaner', '洁曼洁厕灵', '3 × 750 g', '693105690179', [2690, 2490], 'bubbles'],
  ['Jieman kitchen degreaser', '洁曼厨房油污净', '2 × 600 ml', '693105690192', [2990, 2790, 2590], 'bubbles'],
  ['Jieman rubbish bags', '洁曼加厚垃圾袋', '200 pcs', '693105690205', [2990, 2690], 'basket'],
  ['Jieman cling film', '洁曼保鲜膜', '2 rolls', '693105690218', [2490], 'roll-of-paper'],
  ['Brisklund dish sponges', '布利斯伦洗碗海绵', '6 pcs', '520181533122', [1890, 1690], 'sponge'],
  ['Jieman microfibre cloths', '洁曼超细纤维抹布', '12 pcs', '693105690231', [3290, 2990, 2790], 'sponge'],
  ['Jieman flat mop', '洁曼免手洗平板拖', '1 set', '693105690244', [8990, 8290], 'sponge'],
  ['Yaoye cigarettes, soft pack', '遥野香烟（软）', '20 sticks', '690185701007', [2600], 'cigarette', { tillOnly: true }],
  ['Yaoye cigarettes, hard pack', '遥野香烟（硬）', '20 sticks', '690185701020', [4500], 'cigarette', { tillOnly: true }],
  ['Yaoye cigarettes, carton', '遥野香烟条装', '10 packs', '690185701033', [26000], 'cigarette', { tillOnly: true }],
  ['Hegu gift card 200', '禾谷礼品卡200元', '1 card', '695233070439', [20000], 'credit-card', { tillOnly: true }],
  ['Hegu gift card 500', '禾谷礼品卡500元', '1 card', '695233070452', [50000], 'credit-card', { tillOnly: true }],
  ['Hegu gift card 1000', '禾谷礼品卡1000元', '1 card', '695233070465', [100000], 'credit-card', { tillOnly: true }],
])
