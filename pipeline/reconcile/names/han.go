package names

import "strings"

// simple are signs as written in Taiwan and Hong Kong, each with the simple form.
var simple = func() map[rune]rune {
	m := map[rune]rune{}
	rs := []rune(`張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许馮冯鄧邓葉叶蘇苏盧卢蔣蒋賈贾韋韦譚谭鄒邹閻阎鍾钟陸陆錢钱湯汤賴赖龍龙萬万顧顾莊庄嚴严齊齐倫伦賀贺蕭萧歐欧陽阳諸诸葛葛聞闻國国華华習习遠远澤泽東东慶庆錦锦濤涛寶宝強强偉伟
軍军麗丽紅红蘭兰鳳凤愛爱榮荣貴贵學学義义興兴勝胜飛飞鴻鸿傑杰賢贤書书節节禮礼順顺發发達达進进運运連连選选遲迟銳锐長长開开關关雲云雙双靜静頌颂風风鵬鹏麟麟齡龄啟启業业樂乐樹树權权歷历漢汉潔洁滿满燦灿爾尔環环瓊琼瑋玮畢毕盡尽碩硕禎祯穎颖競竞筆笔
紀纪純纯紹绍維维緒绪聰聪聖圣膽胆臨临莉莉蓮莲藝艺蕓芸衛卫裕裕訓训誠诚諒谅謙谦議议豐丰質质贊赞輝辉輔辅邁迈鈞钧銘铭錫锡鎮镇鐵铁陰阴際际雋隽韓韩韻韵頂顶項项領领願愿類类馳驰驊骅驥骥魯鲁鶴鹤麥麦龐庞龔龚晉晋曉晓暉晖會会條条梁梁楨桢極极橋桥檢检
歡欢沖冲況况淵渊渾浑溫温滬沪潤润濟济燕燕憲宪應应懷怀戰战擁拥敏敏捷捷斌斌昇升`)
	for i := 0; i+1 < len(rs); i++ {
		if rs[i] == '\n' {
			continue
		}
		m[rs[i]] = rs[i+1]
		i++
	}
	return m
}()

// readings are the Mandarin readings, without tones, of the signs that are common in names.
var readings = func() map[rune]string {
	m := map[rune]string{}
	for row := range strings.SplitSeq(hanRows, ",") {
		if read, signs, ok := strings.Cut(strings.TrimSpace(row), " "); ok {
			for _, r := range signs {
				m[r] = read
			}
		}
	}
	return m
}()

// doubleFamilies are the family names of two signs.
var doubleFamilies = set("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 端木 独孤 南宫 夏侯 남궁 황보 제갈 사공 선우")

const hanRows = `ai 艾爱, an 安, ao 敖, ba 巴, bai 白柏百, ban 班, bao 包鲍宝保, bei 贝北, ben 本, bi 毕碧, bian 边卞, bin 彬斌宾滨, bing 冰兵炳丙, bo 薄波博伯, bu 卜步, cai 蔡才采, cao 曹操, cen 岑, chai 柴, chang 常昌畅长,
chao 超晁朝潮, che 车, chen 陈晨辰臣沉, cheng 程成承城诚澄, chi 池迟驰, chong 崇冲, chu 楚褚储初, chuan 川传, chun 春纯淳, cong 丛聪, cui 崔翠, da 达大, dai 戴代, dan 丹单, dang 党, dao 道, de 德, deng 邓登, di 狄迪, diao 刁, ding 丁定鼎,
dong 董东冬栋, dou 窦, du 杜都笃, duan 段端, dun 敦, e 鄂, en 恩, er 尔, fa 发法, fan 范樊凡帆繁, fang 方房芳, fei 费飞菲, fen 芬, feng 冯丰封凤锋峰枫奉风, fu 傅付符福富甫夫复扶, gai 盖, gan 甘干, gang 刚钢, gao 高皋, ge 葛戈革, gen 根, geng 耿,
gong 龚宫公恭功, gou 苟, gu 顾古谷固, guan 关管官冠, guang 光广, gui 桂贵, guo 郭国果, ha 哈, hai 海, han 韩汉涵翰寒, hang 航, hao 郝浩豪昊好, he 何贺和河荷鹤赫, heng 恒衡, hong 洪红宏弘鸿虹, hou 侯厚后, hu 胡虎湖, hua 华花化, huai 怀淮, huan 桓欢焕环, huang 黄皇煌,
hui 惠会辉慧晖卉, huo 霍, ji 季纪吉冀姬计基济继骥, jia 贾家嘉佳, jian 简建健坚剑见俭鉴, jiang 江蒋姜疆, jiao 焦娇, jie 杰洁捷节介, jin 金晋锦进今近津瑾, jing 荆景静京晶敬竞经靖, jiu 久九, ju 鞠居菊巨, juan 娟, jun 军君俊均钧骏, kai 凯开楷, kan 阚, kang 康,
ke 柯克可科, kong 孔空, ku 库, kuan 宽, kuang 匡邝, kui 奎魁, kun 昆坤, lai 赖来, lan 兰蓝岚, lang 郎朗, lao 劳, le 乐, lei 雷磊蕾, leng 冷, li 李黎厉利丽立力理礼莉励历, lian 连廉莲练, liang 梁亮良, liao 廖, lie 列, lin 林蔺琳霖临麟, ling 凌玲灵岭令领,
liu 刘柳六流, long 龙隆, lou 娄楼, lu 陆卢鲁路禄璐露, luan 栾, lun 伦, luo 罗骆洛, lv 吕绿律, ma 马麻, mai 麦迈, man 满曼, mao 毛茅茂, mei 梅美媚, meng 孟蒙梦, mi 米宓, miao 苗妙缪, min 闵敏民旻, ming 明鸣铭, mo 莫墨, mu 穆牧慕木, na 那娜, nan 南楠, ni 倪妮, nian 年念,
nie 聂, ning 宁凝, niu 牛, nong 农, ou 欧, pan 潘盘, pang 庞, pei 裴培佩沛, peng 彭鹏朋, pi 皮, ping 平萍屏, pu 蒲浦朴普, qi 齐戚祁奇琪启琦旗岐, qian 钱谦倩前千乾, qiang 强, qiao 乔桥巧, qin 秦覃琴勤钦, qing 青清庆卿晴, qiong 琼, qiu 邱秋丘求, qu 曲屈瞿,
quan 全权泉, qun 群, ran 冉然, rao 饶, ren 任仁人, rong 容荣戎蓉融, ru 茹如汝, ruan 阮, rui 瑞芮蕊锐, run 润, ruo 若, sang 桑, sen 森, sha 沙莎, shan 单山珊善, shang 尚商, shao 邵少绍, shen 沈申深慎, sheng 盛生胜圣升声, shi 施石史时师世士诗实始, shou 寿首守, shu 舒书淑树,
shuai 帅, shuang 双爽, shui 水, shun 顺舜, si 司思四, song 宋松颂, su 苏素, sui 隋, sun 孙, suo 索, tai 邰泰台太, tan 谭谈檀坦, tang 唐汤堂, tao 陶涛桃, teng 滕腾, tian 田天甜, tie 铁, ting 婷庭廷亭, tong 童佟同彤桐, tu 屠涂图, wan 万婉宛, wang 王汪旺望, wei 魏韦卫伟威维薇巍为玮未惟,
wen 文温闻雯, weng 翁, wo 沃, wu 吴武伍邬巫乌五午, xi 习席奚熙希喜西曦锡玺溪, xia 夏霞侠, xian 贤先宪显仙, xiang 向项祥翔湘香相, xiao 肖萧晓小孝笑, xie 谢解, xin 辛新欣鑫心馨信, xing 邢兴星行杏, xiong 熊雄, xiu 秀修, xu 徐许旭绪续, xuan 宣轩玄选, xue 薛雪学, xun 荀勋,
ya 亚雅, yan 颜严阎闫燕岩彦艳言延妍炎, yang 杨阳洋扬, yao 姚尧瑶耀, ye 叶业野, yi 易伊义怡毅一仪艺益逸轶宜意议, yin 尹殷银音印, ying 应英颖莹映盈, yong 雍永勇咏, you 尤游友佑有, yu 于余俞喻虞郁宇玉裕育雨钰愉豫毓禹语, yuan 袁元远原源媛圆渊, yue 岳月越悦, yun 云芸运韵允,
zan 昝, zang 臧, ze 泽则, zeng 曾增, zha 查, zhai 翟, zhan 詹湛战展占, zhang 张章彰, zhao 赵兆照昭, zhe 哲喆, zhen 甄珍真震振贞祯臻镇, zheng 郑正政征铮争, zhi 支志智之芝治直植知, zhong 钟仲忠中, zhou 周州舟, zhu 朱祝诸竹竺珠柱, zhuang 庄壮, zhuo 卓, zi 子紫自梓姿, zong 宗, zou 邹, zu 祖, zuo 左作佐`
