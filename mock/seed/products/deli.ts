/** Cooked food: the deli counter by weight and ready meals. */
import { table } from '../table'

// biome-ignore format: one product a line
export const DELI = table('deli', [
  ['Roast duck', '烤鸭', 'by weight', '#23001', [6980, 6480, 5980], 'poultry-leg'],
  ['Braised beef shank', '卤牛腱', 'by weight', '#23002', [12800, 11800, 10800], 'cut-of-meat'],
  ['Salted chicken', '盐焗鸡', 'by weight', '#23003 695233070608', [5980, 5480], 'poultry-leg'],
  ['Spiced duck necks', '香辣鸭脖', 'by weight', '#23004', [5580, 5180, 4880], 'meat-on-bone'],
  ['Cold tossed wood ear', '凉拌木耳', 'by weight', '#23005', [3980, 3680], 'green-salad'],
  ['Seaweed salad', '海草沙拉', 'by weight', '#23006', [4580], 'green-salad'],
  ['Crispy pork', '现炸酥肉', 'by weight', '#23007', [6580, 5980], 'bacon'],
  ['Hegu Select roast chicken', '禾谷优选烤全鸡', '1.2 kg', '695233070257', [3990, 3690, 3490], 'poultry-leg', { limit: 4 }],
  ['Hegu Select salmon sushi', '禾谷优选三文鱼寿司', '18 pcs', '695233070270', [6990, 6490, 5990], 'sushi'],
  ['Hegu Select sushi platter', '禾谷优选寿司拼盘', '30 pcs', '695233070283', [9990, 9290, 8790], 'sushi'],
  ['Hegu Select Caesar salad', '禾谷优选凯撒沙拉', '560 g', '695233070296', [3290, 2990], 'green-salad', {
    recalled: ['批次 CS-1031 酱料标签漏写花生，过敏的顾客请勿食用。', 'Batch CS-1031 does not say that its dressing holds peanuts. Do not eat it if you are allergic.', 'CS-1031'] }],
  ['Hegu Select quinoa salad', '禾谷优选藜麦沙拉', '500 g', '695233070309', [3490, 3190, 2990], 'green-salad'],
  ['Hegu Select beef rice box', '禾谷优选肥牛饭', '1 box', '695233070322', [2290, 2090], 'bento-box'],
  ['Hegu Select eel rice box', '禾谷优选鳗鱼饭', '1 box', '695233070335', [3590, 3290, 3090], 'bento-box'],
  ['Hegu Select chicken rice box', '禾谷优选照烧鸡饭', '1 box', '695233070348', [1990], 'bento-box'],
  ['Hegu Select meat pizza', '禾谷优选肉肉披萨', '1.1 kg', '695233070361', [6590, 5990, 5690], 'pizza'],
  ['Hegu Select chicken wrap', '禾谷优选鸡肉卷', '2 pcs', '695233070374', [1890, 1690], 'bento-box'],
  ['Chuanxi cold noodles', '川溪凉面', '400 g', '6901511', [1290, 1190], 'steaming-bowl'],
  ['Chuanxi rabbit dices', '川溪冷吃兔', '500 g', '695033820101', [5990, 5490], 'bento-box', { only: 'cd-jinjiang' }],
  ['Qiantang drunken shrimp', '钱塘醉虾', '400 g', '691577400114', [6990, 6490], 'shrimp', { only: 'hz-binjiang' }],
])
