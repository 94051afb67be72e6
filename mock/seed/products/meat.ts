/** Meat, fish and seafood; the counter sells by weight. */
import { table } from '../table'

// biome-ignore format: one product a line
export const MEAT = table('meat', [
  ['Pork belly', '五花肉', 'by weight', '#22001', [4580, 4280, 3980], 'cut-of-meat'],
  ['Pork loin', '猪里脊', 'by weight', '#22002', [3980, 3680], 'cut-of-meat'],
  ['Spare ribs', '猪肋排', 'by weight', '#22003', [6580, 6180, 5880], 'meat-on-bone'],
  ['Beef shank', '牛腱子', 'by weight', '#22004', [8980, 8480, 7980], 'cut-of-meat'],
  ['Beef brisket', '牛腩', 'by weight', '#22005', [7980, 7480], 'cut-of-meat'],
  ['Lamb leg', '羔羊腿', 'by weight', '#22006', [8580, 7980, 7580], 'meat-on-bone'],
  ['Chicken drumsticks', '琵琶腿', 'by weight', '#22007', [2380, 2180], 'poultry-leg'],
  ['Whole black-bone chicken', '乌骨鸡', 'by weight', '#22008', [3580], 'poultry-leg'],
  ['Grass carp fillet', '草鱼片', 'by weight', '#22009', [3980, 3680], 'fish'],
  ['Sea bass', '海鲈鱼', 'by weight', '#22010', [4980, 4580, 4280], 'fish'],
  ['Live prawns', '鲜活基围虾', 'by weight', '#22011', [9980, 9280, 8880], 'shrimp'],
  ['Hairy crab', '大闸蟹', 'by weight', '#22012', [15800, 14800, 13800], 'shrimp', { soldOut: true }],
  ['Muyechuan sliced beef for hotpot', '牧野川火锅肥牛卷', '500 g', '692866300101', [5990, 5490, 4990], 'cut-of-meat'],
  ['Muyechuan sirloin steak', '牧野川西冷牛排', '4 × 200 g', '692866300114 692866300127', [15990, 14990, 13990], 'cut-of-meat'],
  ['Muyechuan lamb rolls', '牧野川羔羊肉卷', '500 g', '692866300140', [5590, 5190], 'cut-of-meat'],
  ['Muyechuan minced pork', '牧野川猪肉馅', '800 g', '692866300153', [3690, 3390, 3190], 'cut-of-meat'],
  ['Muyechuan smoked bacon', '牧野川原切培根', '2 × 300 g', '692866300166', [4590, 4190, 3990], 'bacon'],
  ['Muyechuan chicken breast', '牧野川鸡大胸', '2.5 kg', '692866300179', [5490, 4990, 4690], 'poultry-leg'],
  ['Haiting salmon fillet', '海汀三文鱼柳', '400 g', '693904710127', [9990, 9290, 8790], 'fish'],
  ['Haiting peeled shrimp', '海汀青虾仁', '1 kg', '693904710140', [10900, 9990, 9490], 'shrimp', { limit: 3 }],
  ['Haiting black cod steaks', '海汀银鳕鱼段', '600 g', '693904710153', [19900, 18500, 17500], 'fish'],
  ['Haiting squid rings', '海汀鱿鱼圈', '800 g', '693904710166', [4990, 4590], 'shrimp', {
    recalled: ['批次 HT0612 金属异物风险，请勿食用，请到服务台全额退款。', 'Batch HT0612 may hold metal pieces. Do not eat it; the service desk refunds it in full.', 'HT0612'] }],
  ['Jinfang cured sausage', '锦坊腊香肠', '500 g', '696641180101', [5990, 5490], 'bacon', { only: 'cd-jinjiang' }],
])
