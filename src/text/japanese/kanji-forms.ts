// Old and new forms of the same character: 國 and 国. Pairs from the table of the 常用漢字表 (内閣告示, 2010), where the
// form of the Kangxi dictionary stands in brackets behind today's; that form is also what Korean Hanja uses. The last two
// lines are forms that only Unicode tells apart, and names' characters in the simplified shape that IPADIC prefers.

const pairs = `
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩
仮假 価價 禍禍 画畫 会會 絵繪 壊壞 懐懷 海海 悔悔 慨慨 概槪 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 喝喝 渇渴 褐褐 缶罐 巻卷 陥陷 勧勸
寛寬 漢漢 関關 歓歡 観觀 気氣 祈祈 既旣 帰歸 器器 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕 響響 暁曉 勤勤
謹謹 区區 駆驅 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕 継繼 鶏鷄 芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍 険險 圏圈 検檢
献獻 権權 憲憲 顕顯 験驗 厳嚴 戸戶 広廣 効效 恒恆 黄黃 鉱鑛 号號 告吿 国國 穀穀 黒黑 砕碎 済濟 斎齋 剤劑 殺殺 雑雜 参參 桟棧
蚕蠶 惨慘 産產 賛贊 残殘 糸絲 祉祉 視視 歯齒 児兒 辞辭 湿濕 実實 写寫 社社 舎舍 者者 釈釋 寿壽 収收 臭臭 従從 渋澁 獣獸 縦縱
祝祝 粛肅 処處 暑暑 署署 緒緖 諸諸 叙敍 尚尙 将將 祥祥 称稱 渉涉 焼燒 証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃
譲讓 醸釀 触觸 嘱囑 神神 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 斉齊 清淸 晴晴 静靜 税稅 窃竊
摂攝 節節 説說 絶絕 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 祖祖 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾 痩瘦 装裝 僧僧 層層
総總 騒騷 増增 憎憎 蔵藏 贈贈 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 脱脫 担擔 単單 胆膽 嘆嘆 団團
断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 著著 庁廳 徴徵 聴聽 懲懲 勅敕 鎮鎭 塚塚 逓遞 鉄鐵 点點 転轉 伝傳 都都 灯燈 当當 党黨 盗盜
稲稻 闘鬪 徳德 独獨 読讀 突突 届屆 難難 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 梅梅 麦麥 発發 髪髮 抜拔 繁繁 晩晚 蛮蠻 卑卑 秘祕
碑碑 浜濱 賓賓 頻頻 敏敏 瓶甁 侮侮 福福 払拂 仏佛 併倂 並竝 塀塀 餅餠 辺邊 変變 弁辨 弁瓣 弁辯 勉勉 歩步 宝寶 豊豐 褒襃 墨墨
翻飜 毎每 万萬 満滿 免免 麺麵 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 欄欄 竜龍 隆隆 虜虜
両兩 猟獵 緑綠 涙淚 塁壘 類類 礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 練練 錬鍊 炉爐 労勞 郎郞 朗朗 廊廊 楼樓 録錄 湾灣
内內 別別 青靑 強强 教敎 衆眾 晋晉 滋滋 査查 姫姬 真真 録録 郷鄉 鶏雞 奨獎 渓谿 歯歯 免免 峰峯 島嶋 略畧 裏裡 群羣 崎﨑 高髙
飲飮 歳歲 没沒 鋭銳 舗鋪 閲閱 悦悅 挿揷 呉吳 頬頰 剥剝 填塡 涼凉 巌巖 遥遙 禄祿 穣穰 繋繫 噛嚙 蝉蟬 躯軀 鴎鷗 涛濤 祷禱 壷壺 桧檜
侠俠 尭堯 槙槇 瑶瑤 渕淵 曽曾 讃讚 郷鄕 潅灌 賎賤 侭儘 砺礪 蛎蠣 嚢囊
`;

const modern = new Map<string, string>();
for (const pair of pairs.trim().split(/\s+/)) {
  const [today, old] = Array.from(pair);
  if (today !== undefined && old !== undefined && today !== old) modern.set(old, today);
}

/** The text with every old character form replaced by today's Japanese one; its length does not change. */
export const modernForm = (text: string): string => {
  let result = '';
  for (const character of text) result += modern.get(character) ?? character;
  return result;
};
