/** Beer, wine and spirits: all for adults only. */
import { table } from '../table'

// biome-ignore format: one product a line
export const ALCOHOL = table('alcohol', [
  ['Jiangzhu lager', '江渚拉格啤酒', '330 ml', '690221801007', [590, 550], 'beer-mug', { age: 18 }],
  ['Jiangzhu lager', '江渚拉格啤酒', '24 × 330 ml', '690221801020 690221801033', [9990, 9290, 8790], 'beer-mug', { age: 18 }],
  ['Jiangzhu wheat beer', '江渚白啤', '12 × 500 ml', '690221801046', [8990, 8290, 7890], 'beer-mug', { age: 18 }],
  ['Jiangzhu stout', '江渚世涛黑啤', '500 ml', '690221801059', [1290], 'beer-mug', { age: 18 }],
  ['Jiangzhu IPA', '江渚印度淡色艾尔', '6 × 330 ml', '690221801072', [5990, 5490], 'beer-mug', { age: 18, only: 'hz-binjiang' }],
  ['Xiayun baijiu 52%', '峡云浓香型白酒52度', '500 ml', '698119640101', [89900, 84900, 79900], 'sake', { age: 18, limit: 2 }],
  ['Xiayun baijiu 42%', '峡云浓香型白酒42度', '500 ml', '698119640114', [29900, 27900], 'sake', { age: 18, limit: 6 }],
  ['Xiayun small bottle', '峡云小酒', '100 ml', '698119640127', [2890, 2690], 'sake', { age: 18 }],
  ['Xiayun baijiu, collector edition', '峡云白酒典藏', '500 ml', '698119640140', [249900, 239900, 229900], 'sake', { age: 18, limit: 1 }],
  ['Guyue rice wine', '古樾花雕酒', '600 ml', '691270901007', [3690, 3390, 3190], 'sake', { age: 18 }],
  ['Guyue plum wine', '古樾青梅酒', '750 ml', '691270901020', [5990, 5490], 'sake', { age: 18 }],
  ['Helanyuan cabernet', '贺岚园赤霞珠干红', '750 ml', '692733580101', [12900, 11900, 10900], 'wine-glass', { age: 18 }],
  ['Helanyuan chardonnay', '贺岚园霞多丽干白', '750 ml', '692733580114', [11900, 10900], 'wine-glass', { age: 18 }],
  ['Castel Breno red blend', '布雷诺古堡干红', '6 × 750 ml', '359204701007', [35900, 32900, 30900], 'wine-glass', { age: 18 }],
  ['Castel Breno sparkling wine', '布雷诺古堡起泡酒', '750 ml', '359204701020', [9990, 9290, 8790], 'wine-glass', { age: 18 }],
  ['Glen Marrick single malt', '格伦马里克单一麦芽威士忌', '700 ml', '501882601007', [38900, 35900, 33900], 'tumbler-glass', { age: 18 }],
  ['Glen Marrick blended whisky', '格伦马里克调和威士忌', '1 L', '501882601020', [16900, 15500], 'tumbler-glass', { age: 18 }],
  ['Ridgefern bourbon', '蕨岭波本威士忌', '750 ml', '07894230310', [18900, 17500, 16500], 'tumbler-glass', { age: 18 }],
  ['Lianban peach highball', '恋伴白桃嗨棒', '330 ml', '695407720101', [990, 890], 'tumbler-glass', { age: 18 }],
  ['Guyue yuzu sake', '古樾柚子清酒', '300 ml', '691270901033', [4590], 'sake', { age: 18, soldOut: true }],
])
