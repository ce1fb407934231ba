<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>There is no translation into “{language}”; there are: {known}.</source>
        <translation>沒有「{language}」的翻譯；現有語言：{known}。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be exported: its name must end with one of {known}.</source>
        <translation>無法匯出「{name}」：檔名須以下列副檔名之一結尾：{known}。</translation>
    </message>
    <message>
        <source>{option} means nothing to {formats}.</source>
        <translation>{option} 不適用於 {formats}。</translation>
    </message>
    <message>
        <source>This canvas has no card of the id {ids}; “gtm-canvas numbers FILE --json” and the file itself name them.</source>
        <translation>此畫布中沒有 ID 為 {ids} 的卡片；ID 可在「gtm-canvas numbers FILE --json」的輸出或檔案本身中查到。</translation>
    </message>
    <message>
        <source>“{workbook}” was made of another canvas than “{file}”; nothing was changed. --dry-run shows the differences, --yes takes them over all the same.</source>
        <translation>「{workbook}」不是由「{file}」匯出的；未作任何更改。--dry-run 可檢視差異，--yes 則仍然匯入。</translation>
    </message>
    <message>
        <source>Nothing to take over; no file was written.</source>
        <translation>沒有可匯入的更改；未寫入檔案。</translation>
    </message>
    <message>
        <source>Changes that would be made: {count}.</source>
        <translation>將更改 {count} 處。</translation>
    </message>
    <message>
        <source>Changes written to {name}: {count}.</source>
        <translation>已將 {count} 處更改寫入 {name}。</translation>
    </message>
    <message>
        <source>The canvas was changed since the workbook was made of it.</source>
        <translation>匯出該活頁簿之後，畫布又有改動。</translation>
    </message>
    <message>
        <source>{count} left as they are, see their notes.</source>
        <translation>{count} 項保持原樣，原因見備註。</translation>
    </message>
    <message>
        <source>There is no template “{name}”; there are: {known}.</source>
        <translation>沒有名為「{name}」的範本；現有範本：{known}。</translation>
    </message>
    <message>
        <source>“{name}” exists already; --force overwrites it.</source>
        <translation>「{name}」已存在；如需覆寫，請加 --force。</translation>
    </message>
    <message>
        <source>There is no case “{case}” in this canvas; there are: {known}.</source>
        <translation>此畫布中沒有名為「{case}」的情境；現有情境：{known}。</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>操作未成功：{reason}。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {detail}).</source>
        <translation>發生意外錯誤（{kind}：{detail}）。</translation>
    </message>
    <message>
        <source>PySide6, which draws the window, is not installed; “pip install gtm-canvas” brings it.</source>
        <translation>未安裝用於顯示視窗的 PySide6；執行「pip install gtm-canvas」即可安裝。</translation>
    </message>
    <message>
        <source>PySide6 {version} crashes on Python {python}: please install a version below 6.12 (pip install &apos;PySide6-Essentials&lt;6.12&apos;), or use Python 3.12 or newer.</source>
        <translation>PySide6 {version} 在 Python {python} 上會當掉：請安裝低於 6.12 的版本（pip install &apos;PySide6-Essentials&lt;6.12&apos;），或改用 Python 3.12 及以上版本。</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can&apos;t open; the commands numbers, check and export work without one.</source>
        <translation>此環境沒有螢幕（DISPLAY 和 WAYLAND_DISPLAY 均未設定），無法開啟視窗；numbers、check 和 export 命令不受影響。</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so the window can&apos;t open; the commands numbers, check and export work without one.</source>
        <translation>顯示器 {display} 沒有回應，無法開啟視窗；numbers、check 和 export 命令不受影響。</translation>
    </message>
    <message>
        <source>System libraries that Qt needs are missing: {libraries} (on Debian and Ubuntu: sudo apt-get install {packages}).</source>
        <translation>缺少 Qt 所需的系統函式庫：{libraries}（Debian 和 Ubuntu 上請執行：sudo apt-get install {packages}）。</translation>
    </message>
    <message>
        <source>not installed as a package</source>
        <translation>未以套件形式安裝</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not installed: only the export to PowerPoint needs it</source>
        <translation>未安裝：僅匯出 PowerPoint 時需要</translation>
    </message>
    <message>
        <source>all {count} that Qt needs are there</source>
        <translation>Qt 所需的 {count} 個函式庫皆已就緒</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>系統函式庫</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>系統內建</translation>
    </message>
    <message>
        <source>the bundled fonts are missing</source>
        <translation>缺少隨附字型</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>鎖定檔</translation>
    </message>
    <message>
        <source>Recovery copies</source>
        <translation>救援複本</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>none is known of</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>in the last run, {when}: {path}</source>
        <translation>上次執行時，{when}：{path}</translation>
    </message>
    <message>
        <source>{when}: {path}</source>
        <translation>{when}：{path}</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>上次當掉</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path}（尚不存在）</translation>
    </message>
    <message>
        <source>versions of canvases: {versions}; unsaved work: {unsaved}</source>
        <translation>畫布版本：{versions}；未儲存的內容：{unsaved}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Three letters, ISO 4217.</source>
        <translation>三位字母代碼（ISO 4217）。</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基準年</translation>
    </message>
    <message>
        <source>The year that today&apos;s numbers are of.</source>
        <translation>目前數字所屬的年份。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>展望期</translation>
    </message>
    <message>
        <source>How many years to look ahead.</source>
        <translation>向前展望的年數。</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目標年</translation>
    </message>
    <message>
        <source>Years until the obtainable share is reached: 3 means year 3.</source>
        <translation>達到可取得的市占率所需的年數：3 即第 3 年。</translation>
    </message>
    <message>
        <source>Share grows</source>
        <translation>市占率成長方式</translation>
    </message>
    <message>
        <source>How the obtainable share is reached: in equal steps until the target year, or along an S-curve.</source>
        <translation>如何達到可取得的市占率：逐年等額成長至目標年，或沿 S 曲線成長。</translation>
    </message>
    <message>
        <source>In equal steps</source>
        <translation>逐年等額</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 曲線</translation>
    </message>
    <message>
        <source>Speed of the S-curve</source>
        <translation>S 曲線斜率</translation>
    </message>
    <message>
        <source>How steep its middle is, a year: 2 goes from 12 % to 88 % in two years.</source>
        <translation>曲線中段每年的陡峭程度：取 2 時，兩年內由 12% 升至 88%。</translation>
    </message>
    <message>
        <source>Middle of the S-curve</source>
        <translation>S 曲線中點</translation>
    </message>
    <message>
        <source>Years until half of its ceiling is reached.</source>
        <translation>達到上限一半所需的年數。</translation>
    </message>
    <message>
        <source>Ceiling of the S-curve</source>
        <translation>S 曲線上限</translation>
    </message>
    <message>
        <source>The part of the obtainable share that it nears in the end.</source>
        <translation>最終能接近可取得的市占率的多大比例。</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>In B2C one customer holds all seven buying roles.</source>
        <translation>在 B2C 中，一位客戶身兼全部七種購買角色。</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>企業（B2B）</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消費者（B2C）</translation>
    </message>
    <message>
        <source>Product-market fit reached</source>
        <translation>已達到產品市場契合（PMF）</translation>
    </message>
    <message>
        <source>Customers pull. Before that, hiring sales people is a warning.</source>
        <translation>客戶主動上門。在此之前招募業務人員會觸發警告。</translation>
    </message>
    <message>
        <source>Methods may differ by</source>
        <translation>各方法允許偏差</translation>
    </message>
    <message>
        <source>Beyond it, TAM, SAM and SOM of different methods are said to disagree.</source>
        <translation>超出此值，即視為不同方法得出的 TAM、SAM、SOM 不一致。</translation>
    </message>
    <message>
        <source>Lifetime capped at</source>
        <translation>客戶生命週期上限</translation>
    </message>
    <message>
        <source>Months that the capped lifetime value looks ahead.</source>
        <translation>計算封頂 LTV 時向前看的月數。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便條</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>明確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Unknown card</source>
        <translation>未知卡片</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>發起者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>決策者</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購買者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把關者</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>買家角色</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>購買角色</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Pain or goal</source>
        <translation>痛點或目標</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Product-led</source>
        <translation>產品導向</translation>
    </message>
    <message>
        <source>Sales-led</source>
        <translation>業務導向</translation>
    </message>
    <message>
        <source>Marketing-led</source>
        <translation>行銷導向</translation>
    </message>
    <message>
        <source>Self-serve</source>
        <translation>自助購買</translation>
    </message>
    <message>
        <source>Inside sales</source>
        <translation>電話業務</translation>
    </message>
    <message>
        <source>Field sales</source>
        <translation>外勤業務</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>經銷商</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>觸及</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>取得客戶</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>GTM 模式</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>銷售途徑</translation>
    </message>
    <message>
        <source>Journey stages</source>
        <translation>客戶旅程階段</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>/ year</source>
        <translation>/ 年</translation>
    </message>
    <message>
        <source>How many leads it brings in a year.</source>
        <translation>該通路每年帶來多少位潛在客戶。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換率</translation>
    </message>
    <message>
        <source>From lead to customer, stage by stage; each keeps a share.</source>
        <translation>從潛在客戶到客戶，逐級轉換；每一級只保留一部分。</translation>
    </message>
    <message>
        <source>Sales people</source>
        <translation>業務人員</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Leave empty where nobody has to sell.</source>
        <translation>不需業務人員時留空。</translation>
    </message>
    <message>
        <source>Deals per person</source>
        <translation>人均成交數</translation>
    </message>
    <message>
        <source>Customers that one trained person wins a year.</source>
        <translation>一名成熟業務每年贏得的客戶數。</translation>
    </message>
    <message>
        <source>Effective share while new people ramp up</source>
        <translation>爬坡期有效產能</translation>
    </message>
    <message>
        <source>How much of a full year&apos;s deals the team manages, new people included.</source>
        <translation>把新人計算在內，團隊能完成滿編全年成交數的比例。</translation>
    </message>
    <message>
        <source>Growth of leads</source>
        <translation>潛在客戶成長率</translation>
    </message>
    <message>
        <source>% / year</source>
        <translation>% / 年</translation>
    </message>
    <message>
        <source>How fast the leads grow.</source>
        <translation>潛在客戶每年成長多快。</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>{currency} / year</source>
        <translation>{currency} / 年</translation>
    </message>
    <message>
        <source>Everything it costs to win through it: people, advertising, commissions. 0 if free.</source>
        <translation>透過該通路取得客戶的全部開支：人員、廣告、佣金。沒有開支則填 0。</translation>
    </message>
    <message>
        <source>{number} leads</source>
        <translation>{number} 位潛在客戶</translation>
    </message>
    <message>
        <source>{share} win</source>
        <translation>成交率 {share}</translation>
    </message>
    <message>
        <source>{number} sales people</source>
        <translation>{number} 名業務</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>合作方式</translation>
    </message>
    <message>
        <source>Resells</source>
        <translation>轉售</translation>
    </message>
    <message>
        <source>Refers</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Integrates</source>
        <translation>整合</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>單次價值</translation>
    </message>
    <message>
        <source>What one occurrence is worth to the customer.</source>
        <translation>每發生一次，對客戶值多少錢。</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>每年次數</translation>
    </message>
    <message>
        <source>How often a year it happens.</source>
        <translation>一年發生多少次。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>市場區隔</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Customers in the segment</source>
        <translation>市場區隔客戶數</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>家企業</translation>
    </message>
    <message>
        <source>How many could buy, before the filters below.</source>
        <translation>有多少客戶可能購買（未經下方條件收窄）。</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>收窄條件</translation>
    </message>
    <message>
        <source>Each keeps a share of the customers: has the problem, pays for tools …</source>
        <translation>每項條件只保留一部分客戶：有此痛點、願為工具付費……</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>每客戶年收入</translation>
    </message>
    <message>
        <source>What one customer pays in a year. Leave it empty and link price tiers instead.</source>
        <translation>一位客戶一年支付的金額。也可留空，改為連結價格級別。</translation>
    </message>
    <message>
        <source>Serviceable</source>
        <translation>可服務市場</translation>
    </message>
    <message>
        <source>Serviceable share</source>
        <translation>可服務比例</translation>
    </message>
    <message>
        <source>The share that product, language and reach can serve.</source>
        <translation>產品、語言和涵蓋範圍能夠服務的比例。</translation>
    </message>
    <message>
        <source>Obtainable share</source>
        <translation>可取得的市占率</translation>
    </message>
    <message>
        <source>% in year {year}</source>
        <translation>% · 第 {year} 年</translation>
    </message>
    <message>
        <source>The share of the serviceable part that you can win by the target year.</source>
        <translation>到目標年，能在可服務部分中贏得的市占率。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長率</translation>
    </message>
    <message>
        <source>How fast the number of customers grows.</source>
        <translation>客戶數量每年成長多快。</translation>
    </message>
    <message>
        <source>Value created per customer</source>
        <translation>每客戶創造價值</translation>
    </message>
    <message>
        <source>What the product is worth to one customer in a year. Or list the drivers below.</source>
        <translation>產品一年為一位客戶創造的價值。也可在下方列出驅動因素。</translation>
    </message>
    <message>
        <source>Value drivers</source>
        <translation>價值驅動因素</translation>
    </message>
    <message>
        <source>What makes up the value: worth of one occurrence × times a year.</source>
        <translation>價值的構成：單次價值 × 每年次數。</translation>
    </message>
    <message>
        <source>Captured fraction</source>
        <translation>價值獲取比例</translation>
    </message>
    <message>
        <source>The part of that value which you can charge.</source>
        <translation>所創造的價值中，可以收費的部分。</translation>
    </message>
    <message>
        <source>{number} customers</source>
        <translation>{number} 個客戶</translation>
    </message>
    <message>
        <source>{share} serviceable</source>
        <translation>可服務 {share}</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>市占 {share}</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>得出</translation>
    </message>
    <message>
        <source>Market total</source>
        <translation>市場總規模</translation>
    </message>
    <message>
        <source>Market size</source>
        <translation>市場規模</translation>
    </message>
    <message>
        <source>What the whole market spends in a year.</source>
        <translation>整個市場一年的支出。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Applied in order; each leads to TAM, SAM or SOM.</source>
        <translation>依順序逐項篩選；每一項對應得出 TAM、SAM 或 SOM。</translation>
    </message>
    <message>
        <source>{money} top-down</source>
        <translation>自上而下 {money}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>優勢</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>劣勢</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>核心訊息</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Pain it answers</source>
        <translation>回應的痛點</translation>
    </message>
    <message>
        <source>Value of the product</source>
        <translation>產品價值</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Differentiator</source>
        <translation>差異點</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>against {rival}</source>
        <translation>相較 {rival}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>價格級別</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>For one unit and one period.</source>
        <translation>一個單位、一個計費週期的價格。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What is counted: seat, site, device …</source>
        <translation>依什麼計數：席次、據點、裝置……</translation>
    </message>
    <message>
        <source>Paid per</source>
        <translation>計費週期</translation>
    </message>
    <message>
        <source>Units per customer</source>
        <translation>每客戶單位數</translation>
    </message>
    <message>
        <source>units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>How many seats, sites or devices one has.</source>
        <translation>一位客戶擁有多少席次、據點或裝置。</translation>
    </message>
    <message>
        <source>Years between purchases</source>
        <translation>回購間隔</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Only for a one-off price.</source>
        <translation>僅用於一次性價格。</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>客戶占比</translation>
    </message>
    <message>
        <source>All linked tiers together make 100 %.</source>
        <translation>所有連結的價格級別合計應為 100%。</translation>
    </message>
    <message>
        <source>{price} once</source>
        <translation>{price}（一次性）</translation>
    </message>
    <message>
        <source>{price} {unit}/{period}</source>
        <translation>{price}/{unit}/{period}</translation>
    </message>
    <message>
        <source>{price}/{period}</source>
        <translation>{price}/{period}</translation>
    </message>
    <message>
        <source>{share} of mix</source>
        <translation>占比 {share}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>產品方案</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>定價模式</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>訂閱制</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>依用量</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>依席次</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>一次性買斷</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Freemium</source>
        <translation>免費增值</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>免費試用</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>What is left of revenue after the cost of delivering.</source>
        <translation>收入扣除交付成本後的剩餘比例。</translation>
    </message>
    <message>
        <source>Monthly churn</source>
        <translation>月流失率</translation>
    </message>
    <message>
        <source>% / month</source>
        <translation>% / 月</translation>
    </message>
    <message>
        <source>Share of customers lost in a month. Its low case is usually the larger number.</source>
        <translation>一個月內流失客戶的比例。悲觀值通常反而是較大的數。</translation>
    </message>
    <message>
        <source>Annual churn</source>
        <translation>年流失率</translation>
    </message>
    <message>
        <source>Type one of the two; the other is derived (not twelve times).</source>
        <translation>兩者填其一，另一個自動推算（並非簡單乘以 12）。</translation>
    </message>
    <message>
        <source>Price growth</source>
        <translation>價格成長率</translation>
    </message>
    <message>
        <source>How fast the revenue per customer grows.</source>
        <translation>每客戶年收入每年成長多快。</translation>
    </message>
    <message>
        <source>Customers today</source>
        <translation>現有客戶數</translation>
    </message>
    <message>
        <source>Those you have already; the channels add to them.</source>
        <translation>目前已有的客戶；通路會在此基礎上新增。</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>What must be earned before the first profit: team, rent, platform.</source>
        <translation>獲利之前必須先打平的開支：團隊、租金、平台。</translation>
    </message>
    <message>
        <source>Recurring revenue at the start</source>
        <translation>期初經常性收入</translation>
    </message>
    <message>
        <source>Of the customers you had a year ago.</source>
        <translation>來自一年前已有的客戶。</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>增購收入</translation>
    </message>
    <message>
        <source>What those customers added.</source>
        <translation>這些客戶新增的金額。</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>減購收入</translation>
    </message>
    <message>
        <source>What those customers cut, yet stayed.</source>
        <translation>這些客戶減少、但仍留存的金額。</translation>
    </message>
    <message>
        <source>Churned revenue</source>
        <translation>流失收入</translation>
    </message>
    <message>
        <source>What left with lost customers.</source>
        <translation>隨流失客戶一同失去的金額。</translation>
    </message>
    <message>
        <source>{share} margin</source>
        <translation>毛利率 {share}</translation>
    </message>
    <message>
        <source>{share} churn a month</source>
        <translation>月流失 {share}</translation>
    </message>
    <message>
        <source>{share} churn a year</source>
        <translation>年流失 {share}</translation>
    </message>
    <message>
        <source>The file is too large for a canvas ({size} MB; at most {most} MB).</source>
        <translation>檔案過大，不像是畫布（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is empty: it holds nothing but zero bytes.</source>
        <translation>檔案是空的：其中只有零位元組。</translation>
    </message>
    <message>
        <source>The file is written in UTF-16, and a canvas is UTF-8. Save it as UTF-8 in the program that wrote it.</source>
        <translation>檔案採用 UTF-16 編碼，而畫布須為 UTF-8。請用寫入它的程式另存為 UTF-8。</translation>
    </message>
    <message>
        <source>This is not a GTM Canvas file: it is not UTF-8 text (byte {at}).</source>
        <translation>這不是 GTM Canvas 檔案：內容不是 UTF-8 文字（第 {at} 位元組）。</translation>
    </message>
    <message>
        <source>The file is damaged: at line {line} it holds zero bytes.</source>
        <translation>檔案已損壞：第 {line} 行含有零位元組。</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a canvas.</source>
        <translation>檔案巢狀過深，不可能是畫布。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>{what}, at {place}.</source>
        <translation>{what}（位置：{place}）。</translation>
    </message>
    <message>
        <source>The file names “{key}” twice in one object</source>
        <translation>檔案在同一個物件中重複使用了「{key}」</translation>
    </message>
    <message>
        <source>The file holds {name} where a number belongs</source>
        <translation>檔案中本應為數字的地方是 {name}</translation>
    </message>
    <message>
        <source>The file holds a number that is too large</source>
        <translation>檔案中有過大的數字</translation>
    </message>
    <message>
        <source>The file holds a number that is too long</source>
        <translation>檔案中有過長的數字</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) in a text</source>
        <translation>檔案的文字中有半個字元（單獨的代理字元）</translation>
    </message>
    <message>
        <source>This is JSON, but not a GTM Canvas.</source>
        <translation>這是 JSON 檔案，但不是 GTM Canvas 畫布。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle, at line {line}.</source>
        <translation>檔案不完整：在第 {line} 行中斷。</translation>
    </message>
    <message>
        <source>This is not a GTM Canvas file: no valid JSON at line {line}, column {column}.</source>
        <translation>這不是 GTM Canvas 檔案：第 {line} 行第 {column} 欄不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The file holds too many values to be a canvas.</source>
        <translation>檔案包含的資料過多，不可能是畫布。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>The part that is left after this step.</source>
        <translation>經過這一步後剩餘的部分。</translation>
    </message>
    <message>
        <source>This is JSON, but not a GTM Canvas: its “format” is missing or names another program.</source>
        <translation>這是 JSON 檔案，但不是 GTM Canvas 畫布：缺少「format」，或寫的是其他程式。</translation>
    </message>
    <message>
        <source>The canvas does not say which format version it has.</source>
        <translation>畫布沒有註明格式版本。</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {theirs}, this program knows {ours}). Please update the program.</source>
        <translation>此畫布由更新版本的 GTM Canvas 建立（格式 {theirs}，本程式支援到 {ours}）。請更新程式。</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配銷</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>where do we play</source>
        <translation>在哪裡競爭</translation>
    </message>
    <message>
        <source>who buys</source>
        <translation>誰會購買</translation>
    </message>
    <message>
        <source>how we reach, win, retain, grow</source>
        <translation>如何觸及、取得客戶、留存、成長</translation>
    </message>
    <message>
        <source>why us</source>
        <translation>為什麼選我們</translation>
    </message>
    <message>
        <source>what they pay</source>
        <translation>客戶付多少錢</translation>
    </message>
    <message>
        <source>Total market</source>
        <translation>總體市場</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>目前目標</translation>
    </message>
    <message>
        <source>something that must be there is missing</source>
        <translation>缺少必需的內容</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>此處應為數字</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>此處應為整數</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>此處應為文字</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>此處應為 true 或 false</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>此處應為清單</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>此處應為物件</translation>
    </message>
    <message>
        <source>a finite number is needed</source>
        <translation>此處應為有限數值</translation>
    </message>
    <message>
        <source>the text has the wrong form</source>
        <translation>文字格式不對</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字過長</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>清單過長</translation>
    </message>
    <message>
        <source>the number must be at least {ge}</source>
        <translation>數值不得小於 {ge}</translation>
    </message>
    <message>
        <source>the number must be at most {le}</source>
        <translation>數值不得大於 {le}</translation>
    </message>
    <message>
        <source>this is none of the known choices</source>
        <translation>不在可選範圍內</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: card “{card}”, at {place}: {what}.</source>
        <translation>無法讀取畫布：卡片「{card}」，位置 {place}：{what}。</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: at {place}: {what}.</source>
        <translation>無法讀取畫布：位置 {place}：{what}。</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: {what}.</source>
        <translation>無法讀取畫布：{what}。</translation>
    </message>
    <message>
        <source>What moves {figure} most?</source>
        <translation>哪些因素對「{figure}」影響最大？</translation>
    </message>
    <message>
        <source>Give inputs a low and a high value: each one&apos;s effect on {figure} appears here, the largest first.</source>
        <translation>為輸入填寫悲觀值和樂觀值，各項對「{figure}」的影響就會顯示在這裡，由大到小排列。</translation>
    </message>
    <message>
        <source>one input at a time, all others as they are</source>
        <translation>每次只變動一項輸入，其餘不變</translation>
    </message>
    <message>
        <source>{count} smaller ones not shown</source>
        <translation>另有 {count} 項影響較小，未顯示</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Input at its low case</source>
        <translation>輸入取悲觀值</translation>
    </message>
    <message>
        <source>Input at its high case</source>
        <translation>輸入取樂觀值</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>高風險</translation>
    </message>
    <message>
        <source>clarity {clarity}</source>
        <translation>明確度 {clarity}</translation>
    </message>
    <message>
        <source>nobody said how clear it is</source>
        <translation>未填寫明確度</translation>
    </message>
    <message>
        <source>{number} → {figure}</source>
        <translation>{number} → {figure}</translation>
    </message>
    <message>
        <source>How sure is {figure}?</source>
        <translation>「{figure}」有多大把握？</translation>
    </message>
    <message>
        <source>Give inputs a low and a high value: thousands of draws between them show how far {figure} spreads.</source>
        <translation>為輸入填寫悲觀值和樂觀值，程式會在兩者之間模擬數千次，顯示「{figure}」的分布範圍。</translation>
    </message>
    <message>
        <source>In 8 of 10 draws {figure} lies between {low} and {high}.</source>
        <translation>80% 的模擬結果中，{figure} 介於 {low} 與 {high} 之間。</translation>
    </message>
    <message>
        <source>{percent}% of all draws stay below {value}</source>
        <translation>{percent}% 的模擬結果低於 {value}</translation>
    </message>
    <message>
        <source>{count} draws gave no {figure}.</source>
        <translation>有 {count} 次模擬未能得出{figure}。</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} of {all} draws</source>
        <translation>{low} 至 {high}：{count}/{all} 次模擬</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>從「{before}」到「{after}」</translation>
    </message>
    <message>
        <source>{figure} is the same in both. Give an input another value in one of them: what it changes appears here.</source>
        <translation>兩種情境下的「{figure}」相同。為其中一種情境的輸入填寫不同的值，由此帶來的變化就會顯示在這裡。</translation>
    </message>
    <message>
        <source>On the way from one to the other there is no {figure}.</source>
        <translation>從一種情境過渡到另一種的途中，「{figure}」無法算出。</translation>
    </message>
    <message>
        <source>{count} other inputs</source>
        <translation>其他 {count} 項輸入</translation>
    </message>
    <message>
        <source>input by input</source>
        <translation>逐項輸入分解</translation>
    </message>
    <message>
        <source>CAC {money}</source>
        <translation>CAC {money}</translation>
    </message>
    <message>
        <source>× {money} from tiers</source>
        <translation>× {money}（價格級別）</translation>
    </message>
    <message>
        <source>Market size, low case</source>
        <translation>市場規模（悲觀情境）</translation>
    </message>
    <message>
        <source>Market size, base case</source>
        <translation>市場規模（基準情境）</translation>
    </message>
    <message>
        <source>Market size, high case</source>
        <translation>市場規模（樂觀情境）</translation>
    </message>
    <message>
        <source>SOM needs in {year}</source>
        <translation>{year} 年 SOM 所需客戶</translation>
    </message>
    <message>
        <source>Channels bring by {year}</source>
        <translation>到 {year} 年通路帶來的客戶</translation>
    </message>
    <message>
        <source>Not known: {reason}.</source>
        <translation>尚無法判斷：{reason}。</translation>
    </message>
    <message>
        <source>Short by {number} in {year}</source>
        <translation>{year} 年缺口 {number} 個客戶</translation>
    </message>
    <message>
        <source>The channels can win more than SOM needs</source>
        <translation>通路能力足以滿足 SOM 所需</translation>
    </message>
    <message>
        <source>Give a segment its customers and its revenue per customer: TAM, SAM and SOM appear here, and follow while you drag.</source>
        <translation>為市場區隔填上客戶數和每客戶年收入，TAM、SAM、SOM 就會顯示在這裡，並隨拖曳即時變化。</translation>
    </message>
    <message>
        <source>{share} of {level}</source>
        <translation>占 {level} 的 {share}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}: {value} ({reason})</source>
        <translation>{name}：{value}（{reason}）</translation>
    </message>
    <message>
        <source>Do the methods agree?</source>
        <translation>各方法是否一致？</translation>
    </message>
    <message>
        <source>Size the market in two ways to see whether they agree: bottom-up with segments, top-down with a market total and its filters, or by the value that customers gain.</source>
        <translation>用兩種方法測算市場規模，看結果是否一致：用市場區隔自下而上，用市場總規模及篩選條件自上而下，或依客戶獲得的價值測算。</translation>
    </message>
    <message>
        <source>methods may differ by {share}</source>
        <translation>各方法允許偏差 {share}</translation>
    </message>
    <message>
        <source>Only one method has a number</source>
        <translation>只有一種方法有數字</translation>
    </message>
    <message>
        <source>No method has a number</source>
        <translation>還沒有任何方法有數字</translation>
    </message>
    <message>
        <source>{level} differs by {share}</source>
        <translation>{level} 相差 {share}</translation>
    </message>
    <message>
        <source>{level} agrees within {share}</source>
        <translation>{level} 一致，偏差 {share} 以內</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 個市場區隔</translation>
    </message>
    <message>
        <source>{n} segments</source>
        <translation>{n} 個市場區隔</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 個通路</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} 個通路</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 則核心訊息</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} 則核心訊息</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 個價格級別</translation>
    </message>
    <message>
        <source>{n} tiers</source>
        <translation>{n} 個價格級別</translation>
    </message>
    <message>
        <source>Drag a segment here: who could you win first?</source>
        <translation>把市場區隔拖曳到這裡：最先能贏得誰？</translation>
    </message>
    <message>
        <source>Who decides, who uses, who pays?
Drag a persona here.</source>
        <translation>誰決策、誰使用、誰付款？
把買家角色拖曳到這裡。</translation>
    </message>
    <message>
        <source>How do customers hear of you and buy?
Drag a channel here.</source>
        <translation>客戶從哪裡了解您、在哪裡購買？
把通路拖曳到這裡。</translation>
    </message>
    <message>
        <source>Why you and not somebody else?
Drag a message here.</source>
        <translation>為什麼選您而不是別人？
把核心訊息拖曳到這裡。</translation>
    </message>
    <message>
        <source>What do they pay, and for what?
Drag a tier here.</source>
        <translation>客戶付多少錢，為什麼付？
把價格級別拖曳到這裡。</translation>
    </message>
    <message>
        <source>{n} of {all} roles</source>
        <translation>{n}/{all} 種購買角色</translation>
    </message>
    <message>
        <source>This can&apos;t be kept: {field}: {what}.</source>
        <translation>無法儲存此內容：{field}：{what}。</translation>
    </message>
    <message>
        <source>{format} needs one more package, which is not installed. Type: {command} and start the program again.</source>
        <translation>{format} 還需要一個尚未安裝的套件。請執行 {command}，然後重新啟動程式。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>向量圖</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>GTM Canvas</source>
        <translation>GTM Canvas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The headline figures, charts, findings, and the scenario selector.</source>
        <translation>核心指標、圖表、檢查結果和情境選擇。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>畫布</translation>
    </message>
    <message>
        <source>The five panes with their cards, made to be printed on one page.</source>
        <translation>五個區塊及其卡片，適合列印在一頁紙上。</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>{stop} (hidden)</source>
        <translation>{stop}（已隱藏）</translation>
    </message>
    <message>
        <source>{stop}: {field}</source>
        <translation>{stop}：{field}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{width} × {height} at {x}, {y}</source>
        <translation>{width} × {height}，位於 ({x}, {y})</translation>
    </message>
    <message>
        <source>Every card in full, and the links between cards.</source>
        <translation>每張卡片的完整內容，以及卡片之間的連結線。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Every estimate with its source. The only sheet with typed numbers.</source>
        <translation>所有估計值及其來源。只有這張表含手填數字。</translation>
    </message>
    <message>
        <source>TAM, SAM and SOM: bottom-up, top-down, and by value theory.</source>
        <translation>TAM、SAM、SOM：自下而上、自上而下和價值理論法。</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>The market, and what the channels deliver of it, year by year.</source>
        <translation>逐年的市場規模，以及通路能夠實現的部分。</translation>
    </message>
    <message>
        <source>What a customer pays a year, per tier and over the mix; price research.</source>
        <translation>一位客戶一年支付的金額（各價格級別及加權平均）；價格調研。</translation>
    </message>
    <message>
        <source>SOM, and what the channels can deliver of it</source>
        <translation>SOM 與通路可實現部分</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Can the channels deliver?</source>
        <translation>通路能力是否足夠？</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>▲ target</source>
        <translation>▲ 目標</translation>
    </message>
    <message>
        <source>Where the years after the base year are the target year of Inputs</source>
        <translation>基準年後的年數等於「輸入」中的目標年之處</translation>
    </message>
    <message>
        <source>By segment: {what}</source>
        <translation>依市場區隔：{what}</translation>
    </message>
    <message>
        <source>By channel: {what}</source>
        <translation>依通路：{what}</translation>
    </message>
    <message>
        <source>Growth a year, on average</source>
        <translation>年均成長率</translation>
    </message>
    <message>
        <source>In the target year</source>
        <translation>目標年</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>限制因素</translation>
    </message>
    <message>
        <source>Channels or Demand</source>
        <translation>通路或需求</translation>
    </message>
    <message>
        <source>Channels where they fall short of the customers needed, otherwise demand</source>
        <translation>通路達不到所需客戶數時為「通路」，否則為「需求」</translation>
    </message>
    <message>
        <source>repeated from above</source>
        <translation>引自上方</translation>
    </message>
    <message>
        <source>Missing at export: {reason}.</source>
        <translation>匯出時缺少：{reason}。</translation>
    </message>
    <message>
        <source>New customers a year, and what each costs to win.</source>
        <translation>每年新增客戶，以及各通路的取得客戶成本。</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>單位經濟</translation>
    </message>
    <message>
        <source>Margin, churn, LTV, CAC payback, retention.</source>
        <translation>毛利、流失、LTV、CAC 回收期、留存。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度分析</translation>
    </message>
    <message>
        <source>Which assumption moves the result most, one input at a time.</source>
        <translation>每次變動一項輸入，看哪個假設對結果影響最大。</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>訊息策略</translation>
    </message>
    <message>
        <source>Who takes part in buying, what hurts them, and what to say to whom.</source>
        <translation>誰參與購買、痛在哪裡、對誰說什麼。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>計算說明</translation>
    </message>
    <message>
        <source>How every headline figure comes about, down to inputs and their sources.</source>
        <translation>每個核心指標如何得出，一直追溯到輸入及其來源。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>What must hold, each with its own formula and tolerance.</source>
        <translation>必須成立的關係，各有公式和允許誤差。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>This sheet.</source>
        <translation>本表。</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>米色底藍字</translation>
    </message>
    <message>
        <source>Typed by hand. Change it, and everything follows.</source>
        <translation>手工填寫。修改後，其餘數字隨之更新。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑字</translation>
    </message>
    <message>
        <source>Calculated on this sheet.</source>
        <translation>在本表中計算。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠字</translation>
    </message>
    <message>
        <source>Called up from another sheet, so that formulas stay short.</source>
        <translation>引用自其他工作表，使公式保持簡短。</translation>
    </message>
    <message>
        <source>Bold below a line</source>
        <translation>橫線下的粗體</translation>
    </message>
    <message>
        <source>A total.</source>
        <translation>合計。</translation>
    </message>
    <message>
        <source>Choose a scenario on the Summary: every sheet shows that case.</source>
        <translation>在「摘要」中選擇情境，所有工作表都會隨之切換。</translation>
    </message>
    <message>
        <source>Low and high are the values in the low and in the high case, not the smaller and the larger number: the low case of churn is usually the larger figure. An empty one is the base.</source>
        <translation>「悲觀」和「樂觀」指悲觀、樂觀情境下的取值，而不是較小和較大的數：例如流失率的悲觀值通常是較大的數。留空則取基準值。</translation>
    </message>
    <message>
        <source>A figure that lacks an input is empty, never 0; the Summary says what is missing.</source>
        <translation>缺少輸入的指標留空，絕不顯示為 0；「摘要」會說明缺了什麼。</translation>
    </message>
    <message>
        <source>Lanes: total counts for TAM; serviceable for TAM and SAM; target for TAM, SAM and SOM.</source>
        <translation>泳道：total（總體市場）計入 TAM；serviceable（可服務市場）計入 TAM 和 SAM；target（目前目標）計入 TAM、SAM 和 SOM。</translation>
    </message>
    <message>
        <source>Nothing is rounded but for display.</source>
        <translation>只在顯示時四捨五入，計算過程不四捨五入。</translation>
    </message>
    <message>
        <source>The sheets are protected so that no formula is lost to a stray key; there is no password. To insert rows or change a formula, choose Unprotect Sheet.</source>
        <translation>工作表已設保護，以免誤觸鍵盤破壞公式；沒有設定密碼。如需插入列或修改公式，請選擇「取消保護工作表」。</translation>
    </message>
    <message>
        <source>A named scenario overrides single inputs; where its cell is empty, the base counts.</source>
        <translation>自訂情境只改寫個別輸入；儲存格留空則取基準值。</translation>
    </message>
    <message>
        <source>Names begin with in_ for inputs (also …_low and …_high) and with out_ for figures.</source>
        <translation>名稱以 in_ 開頭的是輸入（另有 …_low 和 …_high），以 out_ 開頭的是指標。</translation>
    </message>
    <message>
        <source>Findings and words about what is missing are as of the export; numbers are live.</source>
        <translation>檢查結果和缺少說明以匯出時為準；數字則即時更新。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色含義</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>本檔案</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>製作工具</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Fingerprint of the inputs</source>
        <translation>輸入資料指紋</translation>
    </message>
    <message>
        <source>an input is missing</source>
        <translation>缺少一項輸入</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>How</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Missing at export</source>
        <translation>匯出時缺少</translation>
    </message>
    <message>
        <source>The canvas as it was at export</source>
        <translation>匯出時的畫布</translation>
    </message>
    <message>
        <source>Also in this pane</source>
        <translation>本區塊的其他內容</translation>
    </message>
    <message>
        <source>(in full on the sheet Cards)</source>
        <translation>（全文見「卡片」表）</translation>
    </message>
    <message>
        <source>Outside the panes (not counted)</source>
        <translation>區塊之外（不計入）</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>類型與位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>There is no card on the canvas.</source>
        <translation>畫布上沒有卡片。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>… “{card}”, continued ({part} of {count})</source>
        <translation>…「{card}」，續（{part}/{count}）</translation>
    </message>
    <message>
        <source>outside the panes</source>
        <translation>區塊之外</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結線</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>卡片類型</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>區塊</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左側</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距頂部</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>In front of others</source>
        <translation>圖層順序</translation>
    </message>
    <message>
        <source>Grouped with</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Only the title shown</source>
        <translation>僅顯示標題</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>{field}, low case</source>
        <translation>{field}（悲觀情境）</translation>
    </message>
    <message>
        <source>{field}, high case</source>
        <translation>{field}（樂觀情境）</translation>
    </message>
    <message>
        <source>{field}, scenario “{name}”</source>
        <translation>{field}（情境「{name}」）</translation>
    </message>
    <message>
        <source>{field}, unit</source>
        <translation>{field}（單位）</translation>
    </message>
    <message>
        <source>{field}, source</source>
        <translation>{field}（來源）</translation>
    </message>
    <message>
        <source>{field}, clarity</source>
        <translation>{field}（明確度）</translation>
    </message>
    <message>
        <source>“{name}”, which this version does not know</source>
        <translation>「{name}」（此版本無法辨識）</translation>
    </message>
    <message>
        <source>Overall conversion</source>
        <translation>總轉換率</translation>
    </message>
    <message>
        <source>Effective share while ramping up</source>
        <translation>爬坡期有效產能</translation>
    </message>
    <message>
        <source>Customers from leads</source>
        <translation>潛在客戶轉換的客戶數</translation>
    </message>
    <message>
        <source>Customers that the people can win</source>
        <translation>業務人員可贏得的客戶數</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>從潛在客戶到客戶</translation>
    </message>
    <message>
        <source>Add a channel to the Distribution pane with its leads and the share that goes on at each stage: its funnel appears here.</source>
        <translation>在「配銷」區塊新增通路，填寫潛在客戶數和每一級的轉換率，漏斗圖就會顯示在這裡。</translation>
    </message>
    <message>
        <source>{number} new customers a year</source>
        <translation>每年新增客戶 {number} 個</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Sales people can win</source>
        <translation>業務人員可贏得</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>所選卡片</translation>
    </message>
    <message>
        <source>Part of the canvas</source>
        <translation>畫布區域</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>各方法比較</translation>
    </message>
    <message>
        <source>Need and supply</source>
        <translation>供需比較</translation>
    </message>
    <message>
        <source>LTV : CAC by channel</source>
        <translation>各通路 LTV : CAC</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>轉換漏斗</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>影響最大的因素</translation>
    </message>
    <message>
        <source>Demand by price</source>
        <translation>價格與需求</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備忘稿</translation>
    </message>
    <message>
        <source>Our strategy on one page</source>
        <translation>一頁看懂我們的策略</translation>
    </message>
    <message>
        <source>Where do we play?</source>
        <translation>我們在哪裡競爭？</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>誰會購買？</translation>
    </message>
    <message>
        <source>How do we reach, win, retain and grow?</source>
        <translation>如何觸及、贏得、留住客戶並持續成長？</translation>
    </message>
    <message>
        <source>Why us?</source>
        <translation>為什麼選擇我們？</translation>
    </message>
    <message>
        <source>What do they pay?</source>
        <translation>客戶付多少錢？</translation>
    </message>
    <message>
        <source>What does it amount to?</source>
        <translation>數字說明了什麼？</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>下一步做什麼？</translation>
    </message>
    <message>
        <source>Add a channel with its leads, conversion and spend, and an offer with gross margin and churn: what a customer is worth stands here beside what winning one costs.</source>
        <translation>新增通路（潛在客戶、轉換率、投入）和產品方案（毛利率、流失率），這裡就會比較一位客戶的價值與取得客戶成本。</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部通路</translation>
    </message>
    <message>
        <source>all channels count with the same LTV</source>
        <translation>各通路依同一 LTV 計算</translation>
    </message>
    <message>
        <source>healthy from {least}</source>
        <translation>健康線 {least}</translation>
    </message>
    <message>
        <source>healthy from {least}, {count} below it</source>
        <translation>健康線 {least}，{count} 個低於此線</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Spend, where customers are won</source>
        <translation>取得客戶投入（有新增客戶的通路）</translation>
    </message>
    <message>
        <source>New customers, where spend is known</source>
        <translation>新增客戶（有投入的通路）</translation>
    </message>
    <message>
        <source>What each channel brings in a year</source>
        <translation>各通路一年的產出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>There is no channel in the Distribution pane.</source>
        <translation>「配銷」區塊中沒有通路。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Share that goes on</source>
        <translation>進入下一級的比例</translation>
    </message>
    <message>
        <source>Share of leads left</source>
        <translation>占全部潛在客戶的比例</translation>
    </message>
    <message>
        <source>Conversion, stage by stage</source>
        <translation>逐級轉換</translation>
    </message>
    <message>
        <source>Share of leads left before × share that goes on</source>
        <translation>上一級剩餘比例 × 進入本級的比例</translation>
    </message>
    <message>
        <source>Every typed number is a number, so that nothing is left out unnoticed.</source>
        <translation>所有手填數字都是數值，不會有資料在不知不覺中被遺漏。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>允許誤差</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Checks that fail</source>
        <translation>未通過的檢查</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>項</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>需要核對</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>The scenario is one of the list</source>
        <translation>所選情境在清單之中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Otherwise every figure is empty: choose one of the list on the Summary.</source>
        <translation>否則所有指標都為空：請在「摘要」中從清單選擇。</translation>
    </message>
    <message>
        <source>Every typed value is a number</source>
        <translation>所有手填內容都是數字</translation>
    </message>
    <message>
        <source>{part} is at most {whole}: {method}</source>
        <translation>{part} 不大於 {whole}：{method}</translation>
    </message>
    <message>
        <source>A part can&apos;t be larger than the whole that contains it.</source>
        <translation>部分不可能大於包含它的整體。</translation>
    </message>
    <message>
        <source>The methods may differ by the tolerance in Inputs; nothing is averaged.</source>
        <translation>各方法的偏差不得超出「輸入」中的允許值；結果不取平均。</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>全部價格級別</translation>
    </message>
    <message>
        <source>The mix of tiers is 100 %: {name}</source>
        <translation>價格級別占比合計為 100%：{name}</translation>
    </message>
    <message>
        <source>Every customer chooses exactly one tier.</source>
        <translation>每位客戶只選擇一個價格級別。</translation>
    </message>
    <message>
        <source>TAM is Σ customers × revenue per customer</source>
        <translation>TAM = Σ 客戶數 × 每客戶年收入</translation>
    </message>
    <message>
        <source>The total, calculated a second time from the whole columns.</source>
        <translation>用整欄資料重新計算一遍合計。</translation>
    </message>
    <message>
        <source>SOM holds exactly the segments in Target now</source>
        <translation>SOM 只包含「目前目標」中的市場區隔</translation>
    </message>
    <message>
        <source>The total, calculated a second time by lane.</source>
        <translation>依泳道重新計算一遍合計。</translation>
    </message>
    <message>
        <source>CAC × new customers is the spend</source>
        <translation>CAC × 新增客戶 = 投入</translation>
    </message>
    <message>
        <source>Over the channels of which both are known.</source>
        <translation>僅計兩者都已知的通路。</translation>
    </message>
    <message>
        <source>The projection starts from today: {figure}</source>
        <translation>預測以目前數值為起點：{figure}</translation>
    </message>
    <message>
        <source>The base year is the market of the sheet Market.</source>
        <translation>基準年的數值即「市場」表中的市場規模。</translation>
    </message>
    <message>
        <source>Years in which {part} is above {whole}</source>
        <translation>「{part}」超過「{whole}」的年數</translation>
    </message>
    <message>
        <source>A part can&apos;t be larger than the whole that contains it, in any year.</source>
        <translation>任何一年，部分都不可能大於包含它的整體。</translation>
    </message>
    <message>
        <source>The target year is the one of the export</source>
        <translation>目標年與匯出時一致</translation>
    </message>
    <message>
        <source>Rows named after the target year stay with the year it was at export.</source>
        <translation>以目標年命名的列，仍對應匯出時的目標年。</translation>
    </message>
    <message>
        <source>TAM of the last year is customers × revenue</source>
        <translation>最後一年的 TAM = 客戶數 × 每客戶年收入</translation>
    </message>
    <message>
        <source>The total, calculated a second time across the segments.</source>
        <translation>依各市場區隔重新計算一遍合計。</translation>
    </message>
    <message>
        <source>Sensitivity ends where the figure stands: {figure}</source>
        <translation>敏感度分析與指標現值一致：{figure}</translation>
    </message>
    <message>
        <source>Calculated a second time with the low or high that is in use.</source>
        <translation>用目前採用的悲觀值或樂觀值重新計算一遍。</translation>
    </message>
    <message>
        <source>A number or empty: {figure}</source>
        <translation>為數值或空：{figure}</translation>
    </message>
    <message>
        <source>No error value reaches the Summary.</source>
        <translation>沒有錯誤值進入「摘要」。</translation>
    </message>
    <message>
        <source>From the other sheets</source>
        <translation>引用自其他工作表</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>單位經濟模型</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>其他指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>called up</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>{figure} ({card})</source>
        <translation>{figure}（{card}）</translation>
    </message>
    <message>
        <source>Can&apos;t be right</source>
        <translation>存在錯誤</translation>
    </message>
    <message>
        <source>May well be wrong</source>
        <translation>可能存在問題</translation>
    </message>
    <message>
        <source>Would make it more convincing</source>
        <translation>補充後更有說服力</translation>
    </message>
    <message>
        <source>What is it based on?</source>
        <translation>依據是什麼？</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>假設及其來源</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>資料項</translation>
    </message>
    <message>
        <source>in the scenario “{name}”</source>
        <translation>情境「{name}」</translation>
    </message>
    <message>
        <source>{n} answers by price</source>
        <translation>各價格下的 {n} 項回答</translation>
    </message>
    <message>
        <source>What should be looked at?</source>
        <translation>哪些地方需要關注？</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>目前值</translation>
    </message>
    <message>
        <source>Blue numbers are typed: change them, and everything else follows. Low and high are the values in the low and in the high case; where one is empty, the base counts.</source>
        <translation>藍色數字為手填：修改後，其餘數字隨之更新。「悲觀」「樂觀」為相應情境下的取值；留空則取基準值。</translation>
    </message>
    <message>
        <source>Case in use, as a number</source>
        <translation>目前情境的編號</translation>
    </message>
    <message>
        <source>counted from Low, which is 1</source>
        <translation>從「悲觀」起編號，「悲觀」為 1</translation>
    </message>
    <message>
        <source>Case in use, marked with 1</source>
        <translation>目前情境（標為 1）</translation>
    </message>
    <message>
        <source>1 or 0</source>
        <translation>1 或 0</translation>
    </message>
    <message>
        <source>chosen on the canvas</source>
        <translation>在畫布上選定</translation>
    </message>
    <message>
        <source>Figure, and what it is made of</source>
        <translation>指標及其構成</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>… and more: follow the cells named here.</source>
        <translation>……其餘從略，請沿所列儲存格追溯。</translation>
    </message>
    <message>
        <source>explained in a block of its own, or above</source>
        <translation>另有單獨說明，或見上文</translation>
    </message>
    <message>
        <source>assumed unless typed</source>
        <translation>未填寫時的預設值</translation>
    </message>
    <message>
        <source>typed in Inputs</source>
        <translation>在「輸入」中手填</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未註明來源</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>悲觀</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>目前值</translation>
    </message>
    <message>
        <source>{figure} at low</source>
        <translation>{figure}（悲觀）</translation>
    </message>
    <message>
        <source>{figure} in use</source>
        <translation>{figure}（目前）</translation>
    </message>
    <message>
        <source>{figure} at high</source>
        <translation>{figure}（樂觀）</translation>
    </message>
    <message>
        <source>Change at low</source>
        <translation>悲觀時變化</translation>
    </message>
    <message>
        <source>Change at high</source>
        <translation>樂觀時變化</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>影響幅度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Off by, where it is in use</source>
        <translation>採用時的偏差</translation>
    </message>
    <message>
        <source>Its low in Inputs, or else its base</source>
        <translation>「輸入」中的悲觀值；未填時取基準值</translation>
    </message>
    <message>
        <source>Its live value</source>
        <translation>目前取值</translation>
    </message>
    <message>
        <source>Its high in Inputs, or else its base</source>
        <translation>「輸入」中的樂觀值；未填時取基準值</translation>
    </message>
    <message>
        <source>Calculated again below</source>
        <translation>在下方重新計算</translation>
    </message>
    <message>
        <source>With every input as it is in use</source>
        <translation>所有輸入均取目前值</translation>
    </message>
    <message>
        <source>At low − in use</source>
        <translation>悲觀 − 目前</translation>
    </message>
    <message>
        <source>At high − in use</source>
        <translation>樂觀 − 目前</translation>
    </message>
    <message>
        <source>Between low and high</source>
        <translation>悲觀與樂觀之差</translation>
    </message>
    <message>
        <source>1 guess, 5 known</source>
        <translation>1 為猜測，5 為確知</translation>
    </message>
    <message>
        <source>Swing × lack of clarity</source>
        <translation>影響幅度 × 不明確程度</translation>
    </message>
    <message>
        <source>Where low or high is in use, both must agree</source>
        <translation>採用悲觀值或樂觀值時，兩者必須一致</translation>
    </message>
    <message>
        <source>Nothing to show yet: no input that a figure rests on has a low or a high value.</source>
        <translation>暫無內容：指標所依據的輸入都沒有填寫悲觀值或樂觀值。</translation>
    </message>
    <message>
        <source>Type a low and a high where you are unsure, and export again.</source>
        <translation>請為沒有把握的輸入填寫悲觀值和樂觀值，然後重新匯出。</translation>
    </message>
    <message>
        <source>One input at a time at its low and at its high; all others as in the scenario in use. Sorted as at export; the numbers are live.</source>
        <translation>每次只將一項輸入取悲觀值或樂觀值，其餘依目前情境。排序以匯出時為準；數字即時更新。</translation>
    </message>
    <message>
        <source>What moves {figure} most</source>
        <translation>影響「{figure}」最大的因素</translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>輸入的單位</translation>
    </message>
    <message>
        <source>{count} more inputs move it less.</source>
        <translation>另有 {count} 項輸入影響較小。</translation>
    </message>
    <message>
        <source>{count} more inputs reach it in too many ways to be shown here.</source>
        <translation>另有 {count} 項輸入影響路徑過多，無法在此列出。</translation>
    </message>
    <message>
        <source>What moves {figure}: change from the value in use</source>
        <translation>「{figure}」的影響因素：相對目前值的變化</translation>
    </message>
    <message>
        <source>Input at its low</source>
        <translation>輸入取悲觀值</translation>
    </message>
    <message>
        <source>Input at its high</source>
        <translation>輸入取樂觀值</translation>
    </message>
    <message>
        <source>Workings: {figure} calculated again</source>
        <translation>計算過程：重新計算「{figure}」</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>{input} at its low</source>
        <translation>{input}（取悲觀值）</translation>
    </message>
    <message>
        <source>{input} at its high</source>
        <translation>{input}（取樂觀值）</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>樂觀</translation>
    </message>
    <message>
        <source>Rounding that checks let pass</source>
        <translation>檢查所容許的捨入誤差</translation>
    </message>
    <message>
        <source>Clarity of what is known</source>
        <translation>「確知」對應的明確度</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>未命名畫布</translation>
    </message>
    <message>
        <source>Go-to-market strategy</source>
        <translation>市場進入策略</translation>
    </message>
    <message>
        <source>document setting</source>
        <translation>文件設定</translation>
    </message>
    <message>
        <source>There is no segment in the Market pane.</source>
        <translation>「市場」區塊中沒有市場區隔。</translation>
    </message>
    <message>
        <source>Customers after narrowing</source>
        <translation>收窄後的客戶數</translation>
    </message>
    <message>
        <source>Revenue per customer, typed</source>
        <translation>每客戶年收入（手填）</translation>
    </message>
    <message>
        <source>Revenue per customer, from tiers</source>
        <translation>每客戶年收入（由價格級別得出）</translation>
    </message>
    <message>
        <source>TAM</source>
        <translation>TAM</translation>
    </message>
    <message>
        <source>SAM</source>
        <translation>SAM</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>Customers to win</source>
        <translation>需贏得的客戶數</translation>
    </message>
    <message>
        <source>Bottom-up: customers × revenue per customer</source>
        <translation>自下而上：客戶數 × 每客戶年收入</translation>
    </message>
    <message>
        <source>Customers × every share they are narrowed by</source>
        <translation>客戶數 × 各項收窄比例</translation>
    </message>
    <message>
        <source>As typed, or else from the linked tiers</source>
        <translation>取手填值；未填時由連結的價格級別得出</translation>
    </message>
    <message>
        <source>Customers left</source>
        <translation>剩餘客戶數</translation>
    </message>
    <message>
        <source>Narrowing: who of them could buy</source>
        <translation>收窄：其中誰可能購買</translation>
    </message>
    <message>
        <source>What was left before × share</source>
        <translation>上一步剩餘 × 比例</translation>
    </message>
    <message>
        <source>Value per customer, typed</source>
        <translation>每客戶創造價值（手填）</translation>
    </message>
    <message>
        <source>Value captured per customer</source>
        <translation>每客戶獲取價值</translation>
    </message>
    <message>
        <source>TAM, value theory</source>
        <translation>TAM（價值理論法）</translation>
    </message>
    <message>
        <source>SAM, value theory</source>
        <translation>SAM（價值理論法）</translation>
    </message>
    <message>
        <source>SOM, value theory</source>
        <translation>SOM（價值理論法）</translation>
    </message>
    <message>
        <source>Value theory: what the product is worth, and the part that you charge</source>
        <translation>價值理論法：產品創造的價值，以及可收費的部分</translation>
    </message>
    <message>
        <source>As typed, or else the sum of its drivers</source>
        <translation>取手填值；未填時為各驅動因素之和</translation>
    </message>
    <message>
        <source>Value driver</source>
        <translation>價值驅動因素</translation>
    </message>
    <message>
        <source>Worth, each time</source>
        <translation>單次價值</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>年價值</translation>
    </message>
    <message>
        <source>Worth × times a year</source>
        <translation>單次價值 × 每年次數</translation>
    </message>
    <message>
        <source>Top-down: a published market, filtered</source>
        <translation>自上而下：對公開的市場資料逐層篩選</translation>
    </message>
    <message>
        <source>There is no market total in the Market pane.</source>
        <translation>「市場」區塊中沒有市場總規模卡片。</translation>
    </message>
    <message>
        <source>What is left after the filter that leads to it</source>
        <translation>經過對應篩選條件後的剩餘部分</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Filters of the top-down chain</source>
        <translation>自上而下的篩選鏈</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The methods side by side</source>
        <translation>各方法比較</translation>
    </message>
    <message>
        <source>Apart by, in %: largest ÷ smallest − 1</source>
        <translation>偏差（%）：最大 ÷ 最小 − 1</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部價格級別</translation>
    </message>
    <message>
        <source>Tiers of “{segment}”</source>
        <translation>「{segment}」的價格級別</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>計量單位</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>每年付款次數</translation>
    </message>
    <message>
        <source>Price tiers</source>
        <translation>價格級別</translation>
    </message>
    <message>
        <source>There is no price tier in the Price pane.</source>
        <translation>「價格」區塊中沒有價格級別。</translation>
    </message>
    <message>
        <source>Share of customers, typed</source>
        <translation>客戶占比（手填）</translation>
    </message>
    <message>
        <source>Part of the revenue</source>
        <translation>收入貢獻</translation>
    </message>
    <message>
        <source>As typed; a single tier has all</source>
        <translation>取手填值；只有一個價格級別時為全部</translation>
    </message>
    <message>
        <source>Share of customers × revenue per customer</source>
        <translation>客戶占比 × 每客戶年收入</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Choose one: the whole workbook follows.</source>
        <translation>選擇其一：整個活頁簿隨之切換。</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>全部通過</translation>
    </message>
    <message>
        <source>some fail: see Checks</source>
        <translation>有未通過項：見「檢查」</translation>
    </message>
    <message>
        <source>Workbook checks</source>
        <translation>活頁簿檢查</translation>
    </message>
    <message>
        <source>Name, and its explanation</source>
        <translation>名稱（按一下檢視說明）</translation>
    </message>
    <message>
        <source>How it comes about, or what is missing</source>
        <translation>如何得出，或缺少什麼</translation>
    </message>
    <message>
        <source>The smaller of what the channels can win and what customers would buy</source>
        <translation>取通路可贏得的客戶與市場需求兩者中的較小者</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>各方法</translation>
    </message>
    <message>
        <source>%; up to {tolerance} is tolerated</source>
        <translation>%；允許偏差 {tolerance}</translation>
    </message>
    <message>
        <source>Findings at export</source>
        <translation>匯出時的檢查結果</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>沒有需要關注的問題。</translation>
    </message>
    <message>
        <source>Market: TAM, SAM, SOM</source>
        <translation>市場：TAM、SAM、SOM</translation>
    </message>
    <message>
        <source>CAC per channel</source>
        <translation>各通路 CAC</translation>
    </message>
    <message>
        <source>Charts need at least one market figure.</source>
        <translation>至少要有一個市場指標才能繪製圖表。</translation>
    </message>
    <message>
        <source>as in Inputs</source>
        <translation>同「輸入」表</translation>
    </message>
    <message>
        <source>… [{count} characters left out: a cell holds no more]</source>
        <translation>… [省略 {count} 個字元：儲存格容納不下]</translation>
    </message>
    <message>
        <source>Please choose one of the words in the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>A share usually lies between 0 % and 100 %.</source>
        <translation>比例通常在 0% 到 100% 之間。</translation>
    </message>
    <message>
        <source>This is usually a number that is not below 0.</source>
        <translation>此處通常是不小於 0 的數。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>無法讀取「{name}」：{reason}。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>找不到檔案「{path}」。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file inside it.</source>
        <translation>「{name}」是資料夾。請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you don&apos;t have permission.</source>
        <translation>沒有讀取「{name}」的權限。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a canvas ({size} MB; at most {most} MB).</source>
        <translation>「{name}」過大，不像是畫布（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>It holds a number or a character that no file can keep.</source>
        <translation>其中有檔案無法儲存的數字或字元。</translation>
    </message>
    <message>
        <source>“{name}”: {what}</source>
        <translation>「{name}」：{what}</translation>
    </message>
    <message>
        <source>“{name}” was not saved, because it would not open again as it is. {reason}</source>
        <translation>「{name}」未儲存，因為照此儲存後將無法再開啟。{reason}</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通檔案</translation>
    </message>
    <message>
        <source>the drive reports an error</source>
        <translation>磁碟報告錯誤</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>磁碟已中斷連線</translation>
    </message>
    <message>
        <source>the network drive doesn&apos;t answer</source>
        <translation>網路磁碟機沒有回應</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名稱過長</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>檔案正由其他程式使用中</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}. The previous version is unchanged.</source>
        <translation>無法儲存「{name}」：{reason}。上一版本完好無損。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the disk is full or a limit is reached ({needed} needed, {free} free). The previous version is unchanged. Make room, or save in another place.</source>
        <translation>無法儲存「{name}」：磁碟已滿或已達配額（需要 {needed}，可用 {free}）。上一版本完好無損。請釋出空間，或儲存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save it under another name.</source>
        <translation>「{name}」是唯讀檔案。請另存為其他名稱。</translation>
    </message>
    <message>
        <source>The folder “{folder}” isn&apos;t there any more. Save in another place.</source>
        <translation>資料夾「{folder}」已不存在。請儲存到其他位置。</translation>
    </message>
    <message>
        <source>No file can be created in “{folder}”. Save in another place.</source>
        <translation>無法在「{folder}」中建立檔案。請儲存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened. Save a copy, reload it, or overwrite it.</source>
        <translation>「{name}」開啟後已被其他程式修改。可以另存複本、重新載入，或直接覆寫。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>「{name}」正在被其他程式使用。請先在那裡關閉，或另存為其他名稱。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: there is not enough memory. The previous version is unchanged. Close other programs, then save again.</source>
        <translation>無法儲存「{name}」：記憶體不足。上一版本完好無損。請關閉其他程式，然後重新儲存。</translation>
    </message>
    <message>
        <source>“{name}” is saved, but the drive did not confirm it. Wait a little before unplugging it.</source>
        <translation>「{name}」已儲存，但磁碟尚未確認寫入。請稍等片刻再拔出。</translation>
    </message>
    <message>
        <source>“{name}” is saved, but its previous version could not be kept as a backup.</source>
        <translation>「{name}」已儲存，但未能保留上一版本作為備份。</translation>
    </message>
    <message>
        <source>the drive gives back something else</source>
        <translation>從磁碟讀回的內容與寫入的不一致</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名資料夾</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <translation>未知大小</translation>
    </message>
    <message>
        <source>customers / year</source>
        <translation>個 / 年</translation>
    </message>
    <message>
        <source>there is no channel in the Distribution pane</source>
        <translation>「配銷」區塊中沒有通路</translation>
    </message>
    <message>
        <source>no channel has spend and new customers</source>
        <translation>沒有既有投入又有新增客戶的通路</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>每年新增客戶</translation>
    </message>
    <message>
        <source>Spend on winning customers</source>
        <translation>取得客戶投入</translation>
    </message>
    <message>
        <source>no channel has spend</source>
        <translation>沒有通路填寫投入</translation>
    </message>
    <message>
        <source>Spend of channels with new customers</source>
        <translation>取得客戶投入（有新增客戶的通路）</translation>
    </message>
    <message>
        <source>New customers of channels with spend</source>
        <translation>新增客戶（有投入的通路）</translation>
    </message>
    <message>
        <source>{currency} / customer</source>
        <translation>{currency} / 客戶</translation>
    </message>
    <message>
        <source>Conversion: {name}</source>
        <translation>轉換率：{name}</translation>
    </message>
    <message>
        <source>Leads that reach {name}</source>
        <translation>到達「{name}」的潛在客戶</translation>
    </message>
    <message>
        <source>{card} has no conversion</source>
        <translation>{card} 沒有轉換率</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>it stands in none of the rows</source>
        <translation>各列中都沒有此值</translation>
    </message>
    <message>
        <source>{where}: {formula}</source>
        <translation>{where}：{formula}</translation>
    </message>
    <message>
        <source>LTV : CAC is {ratio}. Below {least} too little is left for everything but winning customers.</source>
        <translation>LTV : CAC 為 {ratio}。低於 {least} 時，扣除取得客戶成本後所剩無幾，難以支撐其他開支。</translation>
    </message>
    <message>
        <source>It takes {months} months to earn back what a customer costs to win; {limit} is long already.</source>
        <translation>收回取得客戶成本需要 {months} 個月；超過 {limit} 個月就已偏長。</translation>
    </message>
    <message>
        <source>What a customer costs to win is not paid back: {reason}.</source>
        <translation>取得客戶成本無法收回：{reason}。</translation>
    </message>
    <message>
        <source>Sales people are planned in {channels}, but product-market fit is not marked as reached. Hire once customers pull.</source>
        <translation>{channels}計劃配備業務人員，但尚未標記「已達到產品市場契合」。等客戶主動上門後再招人。</translation>
    </message>
    <message>
        <source>Nobody holds the buying role {role}.</source>
        <translation>還沒有人承擔購買角色「{role}」。</translation>
    </message>
    <message>
        <source>Nobody holds these buying roles: {roles}.</source>
        <translation>這些購買角色還沒有人承擔：{roles}。</translation>
    </message>
    <message>
        <source>No message answers the pain “{pain}”.</source>
        <translation>沒有核心訊息回應痛點「{pain}」。</translation>
    </message>
    <message>
        <source>No message answers the pains of “{persona}”, such as “{pain}”.</source>
        <translation>沒有核心訊息回應「{persona}」的痛點，例如「{pain}」。</translation>
    </message>
    <message>
        <source>“{quantity}” of “{card}” has no source.</source>
        <translation>「{card}」的「{quantity}」沒有註明來源。</translation>
    </message>
    <message>
        <source>{count} numbers of “{card}” have no source, “{quantity}” among them.</source>
        <translation>「{card}」有 {count} 個數字沒有註明來源，包括「{quantity}」。</translation>
    </message>
    <message>
        <source>“{quantity}” of “{card}” is little more than a guess (clarity {clarity} of 5), and headline figures rest on it.</source>
        <translation>「{card}」的「{quantity}」近乎猜測（明確度 {clarity}/5），核心指標卻以它為依據。</translation>
    </message>
    <message>
        <source>“{card}” is left out of {total}: {reason}.</source>
        <translation>「{card}」未計入「{total}」：{reason}。</translation>
    </message>
    <message>
        <source>There is no revenue per customer from price tiers: {reason}.</source>
        <translation>無法由價格級別得出每客戶年收入：{reason}。</translation>
    </message>
    <message>
        <source>“{card}” states “{quantity}”, but that of “{first}” counts. Clear one of the two.</source>
        <translation>「{card}」填寫了「{quantity}」，但實際採用的是「{first}」的數值。請清除其中一個。</translation>
    </message>
    <message>
        <source>“{card}”: {part} ({part_value}) is larger than {whole} ({whole_value}), which contains it. Look for a share above 100 %, or for filters in the wrong order.</source>
        <translation>「{card}」：{part}（{part_value}）大於包含它的 {whole}（{whole_value}）。請檢查是否有超過 100% 的比例，或篩選條件順序有誤。</translation>
    </message>
    <message>
        <source>{part} ({part_value}) is larger than {whole} ({whole_value}), which contains it.</source>
        <translation>{part}（{part_value}）大於包含它的 {whole}（{whole_value}）。</translation>
    </message>
    <message>
        <source>The methods disagree on {level}: {least} gives {least_value}, {most} gives {most_value}. Find out which assumption is off.</source>
        <translation>各方法得出的 {level} 不一致：{least}為 {least_value}，{most}為 {most_value}。請查明哪個假設有偏差。</translation>
    </message>
    <message>
        <source>The price tiers linked with “{card}” make {share} of its customers instead of 100 %.</source>
        <translation>與「{card}」連結的價格級別，客戶占比合計為 {share}，而不是 100%。</translation>
    </message>
    <message>
        <source>The price tiers make {share} of customers instead of 100 %.</source>
        <translation>價格級別的客戶占比合計為 {share}，而不是 100%。</translation>
    </message>
    <message>
        <source>No segment lies in Target now, so there is no SOM. Drag the one that you go for first into that lane.</source>
        <translation>「目前目標」中沒有市場區隔，因此沒有 SOM。請把首先要攻克的市場區隔拖曳到該泳道。</translation>
    </message>
    <message>
        <source>“{card}” counts on {share} of its market. More than {limit} is rarely won: say how, or lower it.</source>
        <translation>「{card}」預計拿下 {share} 的市場。超過 {limit} 的情況很少見：請說明如何做到，或調低。</translation>
    </message>
    <message>
        <source>never: customers leave before their margin has paid for winning them</source>
        <translation>永遠無法收回：毛利還沒抵上取得客戶成本，客戶就已流失</translation>
    </message>
    <message>
        <source>never: there is no margin to pay it back from</source>
        <translation>永遠無法收回：沒有可用來回收成本的毛利</translation>
    </message>
    <message>
        <source>{currency} / month</source>
        <translation>{currency} / 月</translation>
    </message>
    <message>
        <source>Revenue per customer (ARPA)</source>
        <translation>每客戶年收入（ARPA）</translation>
    </message>
    <message>
        <source>Margin per customer and month</source>
        <translation>每客戶月毛利</translation>
    </message>
    <message>
        <source>LTV, capped</source>
        <translation>LTV（封頂）</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>CAC 回收期</translation>
    </message>
    <message>
        <source>CAC payback, churn-adjusted</source>
        <translation>CAC 回收期（計入流失）</translation>
    </message>
    <message>
        <source>Break-even customers</source>
        <translation>損益兩平客戶數</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>個客戶</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>總收入留存率（GRR）</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>淨收入留存率（NRR）</translation>
    </message>
    <message>
        <source>Months a year</source>
        <translation>每年月數</translation>
    </message>
    <message>
        <source>assumed, because nothing is typed</source>
        <translation>未填寫，採用預設值</translation>
    </message>
    <message>
        <source>{source} (as of {date})</source>
        <translation>{source}（截至 {date}）</translation>
    </message>
    <message>
        <source>it is beyond what can be calculated</source>
        <translation>超出可計算的範圍</translation>
    </message>
    <message>
        <source>it would divide by zero</source>
        <translation>除數為零</translation>
    </message>
    <message>
        <source>it would divide by zero: {quantity} is 0</source>
        <translation>除數為零：{quantity}為 0</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>沒有可相加的數字</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>沒有可比較的項</translation>
    </message>
    <message>
        <source>the smallest of ({items})</source>
        <translation>（{items}）中的最小值</translation>
    </message>
    <message>
        <source>it would divide by zero: the smallest is 0</source>
        <translation>除數為零：最小值為 0</translation>
    </message>
    <message>
        <source>largest ÷ smallest of ({items}) − 1</source>
        <translation>（{items}）中最大值 ÷ 最小值 − 1</translation>
    </message>
    <message>
        <source>{first}, or else {second}</source>
        <translation>{first}，否則取 {second}</translation>
    </message>
    <message>
        <source>{value} (where {known} is known)</source>
        <translation>{value}（當 {known} 已知時）</translation>
    </message>
    <message>
        <source>{otherwise} (where {of} is 0: {then})</source>
        <translation>{otherwise}（當 {of} 為 0 時：{then}）</translation>
    </message>
    <message>
        <source>{number}, rounded up</source>
        <translation>{number}，無條件進位</translation>
    </message>
    <message>
        <source>{share}, at most 100 %</source>
        <translation>{share}，至多 100%</translation>
    </message>
    <message>
        <source>no price tier has a price</source>
        <translation>沒有填寫價格的價格級別</translation>
    </message>
    <message>
        <source>Mix of tiers</source>
        <translation>價格級別占比合計</translation>
    </message>
    <message>
        <source>Mix: {tier}</source>
        <translation>占比：{tier}</translation>
    </message>
    <message>
        <source>Part of {tier}</source>
        <translation>收入貢獻：{tier}</translation>
    </message>
    <message>
        <source>{card} has no “{quantity}”</source>
        <translation>{card} 沒有填寫「{quantity}」</translation>
    </message>
    <message>
        <source>there is no “{quantity}”</source>
        <translation>沒有填寫「{quantity}」</translation>
    </message>
    <message>
        <source>a choice is no number</source>
        <translation>選項不是數字</translation>
    </message>
    <message>
        <source>low case</source>
        <translation>悲觀情境</translation>
    </message>
    <message>
        <source>base case</source>
        <translation>基準情境</translation>
    </message>
    <message>
        <source>high case</source>
        <translation>樂觀情境</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>情境 {number}</translation>
    </message>
    <message>
        <source>scenario “{name}”</source>
        <translation>情境「{name}」</translation>
    </message>
    <message>
        <source>{nothing} ({reason})</source>
        <translation>{nothing}（{reason}）</translation>
    </message>
    <message>
        <source>it lies in Total market, so it does not count for SAM</source>
        <translation>位於「總體市場」泳道，因此不計入 SAM</translation>
    </message>
    <message>
        <source>it does not lie in Target now, so it does not count for SOM</source>
        <translation>不在「目前目標」泳道，因此不計入 SOM</translation>
    </message>
    <message>
        <source>Customers in SOM</source>
        <translation>SOM 中的客戶數</translation>
    </message>
    <message>
        <source>no segment lies in Target now</source>
        <translation>「目前目標」中沒有市場區隔</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>自下而上</translation>
    </message>
    <message>
        <source>there is no segment in the Market pane</source>
        <translation>「市場」區塊中沒有市場區隔</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>自上而下</translation>
    </message>
    <message>
        <source>there is no market total in the Market pane</source>
        <translation>「市場」區塊中沒有市場總規模卡片</translation>
    </message>
    <message>
        <source>Value theory</source>
        <translation>價值理論法</translation>
    </message>
    <message>
        <source>fewer than two methods have a number</source>
        <translation>有數字的方法不足兩種</translation>
    </message>
    <message>
        <source>Agreement on {level}</source>
        <translation>{level} 的方法偏差</translation>
    </message>
    <message>
        <source>no filter leads to SAM</source>
        <translation>沒有得出 SAM 的篩選條件</translation>
    </message>
    <message>
        <source>no filter leads to SOM</source>
        <translation>沒有得出 SOM 的篩選條件</translation>
    </message>
    <message>
        <source>no segment lies in Serviceable or Target now</source>
        <translation>「可服務市場」和「目前目標」中都沒有市場區隔</translation>
    </message>
    <message>
        <source>{level}, {method}</source>
        <translation>{level}（{method}）</translation>
    </message>
    <message>
        <source>Customers needed</source>
        <translation>所需客戶數</translation>
    </message>
    <message>
        <source>Growth of TAM a year (CAGR)</source>
        <translation>TAM 年複合成長率（CAGR）</translation>
    </message>
    <message>
        <source>Growth of SAM a year (CAGR)</source>
        <translation>SAM 年複合成長率（CAGR）</translation>
    </message>
    <message>
        <source>Growth of SOM a year (CAGR)</source>
        <translation>SOM 年複合成長率（CAGR）</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>Part of TAM</source>
        <translation>TAM 貢獻</translation>
    </message>
    <message>
        <source>Part of SAM</source>
        <translation>SAM 貢獻</translation>
    </message>
    <message>
        <source>Part of SOM</source>
        <translation>SOM 貢獻</translation>
    </message>
    <message>
        <source>no value driver</source>
        <translation>沒有價值驅動因素</translation>
    </message>
    <message>
        <source>Part of TAM, value theory</source>
        <translation>TAM 貢獻（價值理論法）</translation>
    </message>
    <message>
        <source>Part of SAM, value theory</source>
        <translation>SAM 貢獻（價值理論法）</translation>
    </message>
    <message>
        <source>Part of SOM, value theory</source>
        <translation>SOM 貢獻（價值理論法）</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>篩選：{name}</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>篩選後：{name}</translation>
    </message>
    <message>
        <source>Worth: {name}</source>
        <translation>單次價值：{name}</translation>
    </message>
    <message>
        <source>Times a year: {name}</source>
        <translation>每年次數：{name}</translation>
    </message>
    <message>
        <source>Value: {name}</source>
        <translation>價值：{name}</translation>
    </message>
    <message>
        <source>Type a number, such as 118k, 1.2M, 5 % or $25.</source>
        <translation>請輸入數字，例如 11.8萬、1.2M、5% 或 ¥25。</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read as a number. Try 118k, 1.2M, 5 % or $25.</source>
        <translation>無法把「{typed}」識別為數字。可以輸入 11.8萬、1.2M、5% 或 ¥25 這樣的形式。</translation>
    </message>
    <message>
        <source>“{typed}” has its thousands or decimal signs in unusual places. Write it like {example}.</source>
        <translation>「{typed}」中千位分隔符號或小數點的位置不合常規。請寫成 {example} 這樣的形式。</translation>
    </message>
    <message>
        <source>“{typed}” looks like a range. Type one figure; its low and high case have their own fields.</source>
        <translation>「{typed}」像是一個範圍。請只填一個數；悲觀值和樂觀值另有輸入框。</translation>
    </message>
    <message>
        <source>“{typed}” mixes a percentage with a plain number. Multiply instead, as in 200*1.1.</source>
        <translation>「{typed}」把百分比和普通數字混在一起。請改用乘法，例如 200*1.1。</translation>
    </message>
    <message>
        <source>“{typed}” divides by zero.</source>
        <translation>「{typed}」的除數為零。</translation>
    </message>
    <message>
        <source>“{typed}” is too large or too small to calculate with.</source>
        <translation>「{typed}」過大或過小，無法計算。</translation>
    </message>
    <message>
        <source>“{typed}” is no figure to calculate with. Type a finite number, such as 2.3B.</source>
        <translation>「{typed}」不是可計算的數字。請輸入有限數值，例如 23億。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>鍵盤與滑鼠(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>畫布(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>數字(&amp;N)</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>新增畫布(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>開始頁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Browse versions…</source>
        <translation>瀏覽版本(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>匯出活頁簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import changes from workbook…</source>
        <translation>從活頁簿匯入更改(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>匯出圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>匯出 PDF…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export PowerPoint…</source>
        <translation>匯出 PowerPoint…</translation>
    </message>
    <message>
        <source>Powe&amp;rPoint…</source>
        <translation>PowerPoint(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>Excel 活頁簿(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;icture (PNG)…</source>
        <translation>PNG 圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Export vector picture (SVG)…</source>
        <translation>匯出 SVG 向量圖…</translation>
    </message>
    <message>
        <source>&amp;Vector picture (SVG)…</source>
        <translation>SVG 向量圖(&amp;V)…</translation>
    </message>
    <message>
        <source>Export Markdown…</source>
        <translation>匯出 Markdown…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Export JSON Canvas…</source>
        <translation>匯出 JSON Canvas…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>JSON Canvas(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the next card in this direction</source>
        <translation>前往該方向的下一張卡片</translation>
    </message>
    <message>
        <source>Select the next card in this direction too</source>
        <translation>加選該方向的下一張卡片</translation>
    </message>
    <message>
        <source>Make wider, narrower, taller or shorter</source>
        <translation>調整寬度或高度</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>貼上為純文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>建立複本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>刪除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit card</source>
        <translation>編輯卡片(&amp;E)</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the card</source>
        <translation>卡片詳情(&amp;I)</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>卡片的下一條連結線</translation>
    </message>
    <message>
        <source>Next &amp;open comment</source>
        <translation>下一則未解決的註解(&amp;O)</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>移至上方或下方泳道</translation>
    </message>
    <message>
        <source>Move to the pane before or after</source>
        <translation>移至前一個或後一個區塊</translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation>卡片選單</translation>
    </message>
    <message>
        <source>Next or previous pane or panel</source>
        <translation>下一個或上一個區塊、面板</translation>
    </message>
    <message>
        <source>&amp;New card after this one</source>
        <translation>在其後新增卡片(&amp;N)</translation>
    </message>
    <message>
        <source>L&amp;ink cards…</source>
        <translation>連結卡片(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>註解(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Tid&amp;y up</source>
        <translation>整理(&amp;Y)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>靠左對齊(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平置中對齊(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>靠右對齊(&amp;R)</translation>
    </message>
    <message>
        <source>Align to&amp;ps</source>
        <translation>靠上對齊(&amp;P)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直置中對齊(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottoms</source>
        <translation>靠下對齊(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>水平均分(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>垂直均分(&amp;D)</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>移到最上層(&amp;F)</translation>
    </message>
    <message>
        <source>Bring f&amp;orward</source>
        <translation>上移一層(&amp;O)</translation>
    </message>
    <message>
        <source>Send back&amp;ward</source>
        <translation>下移一層(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send to back</source>
        <translation>移到最下層(&amp;S)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>鎖定或解除鎖定(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>群組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消群組(&amp;U)</translation>
    </message>
    <message>
        <source>Panes in fi&amp;ve columns</source>
        <translation>區塊排成五欄(&amp;V)</translation>
    </message>
    <message>
        <source>Panes in rows of &amp;3 + 2</source>
        <translation>區塊排成兩列：3 + 2(&amp;3)</translation>
    </message>
    <message>
        <source>Mark&amp;et pane in the middle</source>
        <translation>「市場」區塊置中(&amp;E)</translation>
    </message>
    <message>
        <source>Panes as in the beg&amp;inning</source>
        <translation>還原區塊的初始配置(&amp;I)</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一張卡片</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>上一張卡片</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>簡報(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>縮放到 100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>符合全部內容(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>符合所選內容(&amp;S)</translation>
    </message>
    <message>
        <source>Back &amp;to content</source>
        <translation>回到內容處(&amp;T)</translation>
    </message>
    <message>
        <source>Find in can&amp;vas…</source>
        <translation>在畫布中尋找(&amp;V)…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>指令面板(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Low case</source>
        <translation>悲觀情境(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Base case</source>
        <translation>基準情境(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High case</source>
        <translation>樂觀情境(&amp;H)</translation>
    </message>
    <message>
        <source>New scen&amp;ario…</source>
        <translation>新增情境(&amp;A)…</translation>
    </message>
    <message>
        <source>Side &amp;panels</source>
        <translation>側邊面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>導覽圖(&amp;M)</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel zooms</source>
        <translation>滾輪縮放(&amp;W)</translation>
    </message>
    <message>
        <source>Focus mod&amp;e</source>
        <translation>專注模式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>開始簡報(&amp;P)</translation>
    </message>
    <message>
        <source>Present with &amp;notes beside</source>
        <translation>簡報並顯示備忘稿(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit presentation…</source>
        <translation>編輯簡報(&amp;E)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;About GTM Canvas</source>
        <translation>關於 GTM Canvas(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>復原(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>新增{kind}</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>刪除連結線</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>刪除卡片</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>靠左對齊</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>水平置中對齊</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>靠右對齊</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>靠上對齊</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>垂直置中對齊</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>靠下對齊</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>水平均分</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>垂直均分</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一層</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>下移一層</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>移到最下層</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移動卡片</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tidy up all panes</source>
        <translation>整理所有區塊</translation>
    </message>
    <message>
        <source>Tidy up {pane}</source>
        <translation>整理「{pane}」區塊</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>“{name}” is too large for a JSON Canvas ({size} MB; at most {most} MB).</source>
        <translation>「{name}」過大，不像是 JSON Canvas（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>The part of the file that only GTM Canvas reads is damaged. Its cards came as notes, without their numbers.</source>
        <translation>檔案中僅供 GTM Canvas 讀取的部分已損壞。卡片已作為便條匯入，不含數字。</translation>
    </message>
    <message>
        <source>This JSON Canvas was written by a newer version of GTM Canvas. Update GTM Canvas to open it with everything that is in it.</source>
        <translation>此 JSON Canvas 由更新版本的 GTM Canvas 匯出。請更新 GTM Canvas，以便開啟其中的全部內容。</translation>
    </message>
    <message>
        <source>Some things could not be understood or lead nowhere, and were left out (nodes: {nodes}, edges: {edges}).</source>
        <translation>部分內容無法識別或指向不存在的物件，已略去（節點：{nodes}，邊：{edges}）。</translation>
    </message>
    <message>
        <source>Some nodes had no place that could be understood; they lie below the others (nodes: {n}).</source>
        <translation>有 {n} 個節點的位置無法識別，已排在其他節點下方。</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消群組</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Arrange panes</source>
        <translation>排列區塊</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>移到最上層</translation>
    </message>
    <message>
        <source>“{name}” is too large to become cards ({size} MB; at most {most} MB).</source>
        <translation>「{name}」過大，無法轉為卡片（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>This text is too long to paste: {n} characters, at most {most}. Paste it in parts.</source>
        <translation>文字過長，無法貼上：共 {n} 個字元，上限 {most}。請分段貼上。</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>新增卡片</translation>
    </message>
    <message>
        <source>Add {n} cards</source>
        <translation>新增 {n} 張卡片</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>新增連結線</translation>
    </message>
    <message>
        <source>Add {n} links</source>
        <translation>新增 {n} 條連結線</translation>
    </message>
    <message>
        <source>Left out: {names}. Pictures, one text or one table (.csv) at a time can be put onto a canvas.</source>
        <translation>未放入：{names}。畫布可接受圖片，以及每次一個文字檔案或一個表格（.csv）。</translation>
    </message>
    <message>
        <source>{what} 1 more file was left out as well.</source>
        <translation>{what}另有 1 個檔案也未放入。</translation>
    </message>
    <message>
        <source>{what} {n} more files were left out as well.</source>
        <translation>{what}另有 {n} 個檔案也未放入。</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could become cards.</source>
        <translation>「{name}」中沒有可以轉為卡片的文字。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>無法讀取此圖片。</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>新增圖片</translation>
    </message>
    <message>
        <source>Add {n} pictures</source>
        <translation>新增 {n} 張圖片</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>編輯卡片</translation>
    </message>
    <message>
        <source>Move {n} cards</source>
        <translation>移動 {n} 張卡片</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>移動卡片</translation>
    </message>
    <message>
        <source>This card has no links. Ctrl+L begins one.</source>
        <translation>此卡片沒有連結線。按 Ctrl+L 可開始連結。</translation>
    </message>
    <message>
        <source>Select one card or two to link them.</source>
        <translation>請選取一張或兩張卡片來連結。</translation>
    </message>
    <message>
        <source>Linked {start} to {end}.</source>
        <translation>已將「{start}」連結到「{end}」。</translation>
    </message>
    <message>
        <source>{start} is linked to {end} already.</source>
        <translation>「{start}」已經連結到「{end}」。</translation>
    </message>
    <message>
        <source>Move to another lane</source>
        <translation>移至其他泳道</translation>
    </message>
    <message>
        <source>Move to another pane</source>
        <translation>移至其他區塊</translation>
    </message>
    <message>
        <source>Moved to {place}. {figure} is now {value}.</source>
        <translation>已移至「{place}」。{figure} 現為 {value}。</translation>
    </message>
    <message>
        <source>Moved to {place}. Its numbers don&apos;t count there.</source>
        <translation>已移至「{place}」。其數字在那裡不計入結果。</translation>
    </message>
    <message>
        <source>Moved to {place}.</source>
        <translation>已移至「{place}」。</translation>
    </message>
    <message>
        <source>Locked cards stay where they are.</source>
        <translation>鎖定的卡片不會移動。</translation>
    </message>
    <message>
        <source>Only segments in the Market pane have lanes.</source>
        <translation>只有「市場」區塊中的市場區隔才有泳道。</translation>
    </message>
    <message>
        <source>There is no further place in this direction.</source>
        <translation>這個方向上沒有其他位置了。</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>調整卡片大小</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>連結卡片</translation>
    </message>
    <message>
        <source>Every estimate in its low, pessimistic case</source>
        <translation>所有估計值取悲觀情境</translation>
    </message>
    <message>
        <source>Every estimate as you believe it</source>
        <translation>所有估計值取最可信的判斷</translation>
    </message>
    <message>
        <source>Every estimate in its high, optimistic case</source>
        <translation>所有估計值取樂觀情境</translation>
    </message>
    <message>
        <source>Case of the numbers</source>
        <translation>數字情境</translation>
    </message>
    <message>
        <source>{case} case</source>
        <translation>{case}情境</translation>
    </message>
    <message>
        <source>Named scenarios: what if single numbers were different?</source>
        <translation>自訂情境：如果個別數字不同，結果會怎樣？</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>情境：{name}</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>匯出活頁簿</translation>
    </message>
    <message>
        <source>Read-only · {name}</source>
        <translation>唯讀 · {name}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Edited · read-only file · {name}</source>
        <translation>已修改 · 唯讀檔案 · {name}</translation>
    </message>
    <message>
        <source>Read-only file · {name}</source>
        <translation>唯讀檔案 · {name}</translation>
    </message>
    <message>
        <source>Edited · {name}</source>
        <translation>已修改 · {name}</translation>
    </message>
    <message>
        <source>Saved · {name}</source>
        <translation>已儲存 · {name}</translation>
    </message>
    <message>
        <source>{title}: title, currency, years and more</source>
        <translation>{title}：標題、貨幣、年度等設定</translation>
    </message>
    <message>
        <source>Save canvas</source>
        <translation>儲存畫布</translation>
    </message>
    <message>
        <source>GTM Canvas (*.gtm.json)</source>
        <translation>GTM Canvas (*.gtm.json)</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>從磁碟重新載入</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>「{name}」已被其他程式修改。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, and you have changes of your own that aren&apos;t saved.</source>
        <translation>「{name}」已被其他程式修改，而您也有尚未儲存的更改。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more. Saving writes it again.</source>
        <translation>「{name}」已不存在。儲存即可重新寫入。</translation>
    </message>
    <message>
        <source>The folder of “{name}” isn&apos;t there any more. Save it in another place.</source>
        <translation>「{name}」所在的資料夾已不存在。請儲存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” is a read-only file: Save will ask for another place.</source>
        <translation>「{name}」是唯讀檔案：儲存時會要求選擇其他位置。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>另存我的複本…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>Your work is still here, unsaved. Compare shows card by card what differs.</source>
        <translation>您的改動仍在，尚未儲存。「比較」會逐張卡片顯示差異。</translation>
    </message>
    <message>
        <source>{name} (my copy)</source>
        <translation>{name} (我的複本)</translation>
    </message>
    <message>
        <source>“{name}” was read again. Undo brings back what was here before.</source>
        <translation>已重新讀取「{name}」。可用「復原」找回先前的內容。</translation>
    </message>
    <message>
        <source>“{name}” says the same as your canvas.</source>
        <translation>「{name}」與您的畫布內容相同。</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>與檔案比較</translation>
    </message>
    <message>
        <source>Your canvas</source>
        <translation>您的畫布</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Take over changes from the file</source>
        <translation>採用檔案中的更改</translation>
    </message>
    <message>
        <source>Compared. Save now writes your canvas, as it is, to “{name}”.</source>
        <translation>比較完畢。現在儲存，會將畫布按現狀寫入「{name}」。</translation>
    </message>
    <message>
        <source>Your work is still here, unsaved.</source>
        <translation>您的改動仍在，尚未儲存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>未寫入任何內容。請另選名稱。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>要取代「{name}」嗎？</translation>
    </message>
    <message>
        <source>The folder “{name}” isn&apos;t there any more.</source>
        <translation>資料夾「{name}」已不存在。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>儲存到其他位置…</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>「{name}」已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>Close it there first, or save under another name.</source>
        <translation>請先在那裡關閉，或另存為其他名稱。</translation>
    </message>
    <message>
        <source>The drive answered after all: “{name}” is saved there too.</source>
        <translation>磁碟已重新回應：「{name}」也已儲存到該處。</translation>
    </message>
    <message>
        <source>Saved elsewhere, it is a canvas of its own.</source>
        <translation>儲存到其他位置後，它就是一張獨立的畫布。</translation>
    </message>
    <message>
        <source>The drive with “{name}” doesn&apos;t answer. Your work is kept in a recovery copy on this computer.</source>
        <translation>「{name}」所在的磁碟沒有回應。您的改動已存入這台電腦上的救援複本。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>要儲存對「{title}」的更改嗎？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>不儲存的話，這些更改將會丟失。</translation>
    </message>
    <message>
        <source>Exported to “{name}”. {remarks}</source>
        <translation>已匯出到「{name}」。{remarks}</translation>
    </message>
    <message>
        <source>{first} {others}</source>
        <translation>{first}{others}</translation>
    </message>
    <message>
        <source>The cards of “{name}” lie beside the panes, ready to be dragged in. Saving makes a new file; “{name}” stays as it is.</source>
        <translation>「{name}」的卡片已放在區塊旁，可拖曳到區塊中。儲存時會建立新檔案；「{name}」保持不變。</translation>
    </message>
    <message>
        <source>This canvas comes from “{name}”. Saving makes a new file; “{name}” stays as it is.</source>
        <translation>此畫布來自「{name}」。儲存時會建立新檔案；「{name}」保持不變。</translation>
    </message>
    <message>
        <source>Export: {format}</source>
        <translation>匯出：{format}</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>正在匯出「{name}」…</translation>
    </message>
    <message>
        <source>Exporting “{name}”… {percent}%</source>
        <translation>正在匯出「{name}」… {percent}%</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>已匯出到 {name}</translation>
    </message>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>同名的舊檔案保持不變。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>It did not work: {what}</source>
        <translation>操作未成功：{what}</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>未註明來源</translation>
    </message>
    <message>
        <source>Clarity {clarity} of 5</source>
        <translation>明確度 {clarity}/5</translation>
    </message>
    <message>
        <source>How {figure} came about</source>
        <translation>計算過程：{figure}</translation>
    </message>
    <message>
        <source>→ opens a step · Enter goes to its card · Esc closes</source>
        <translation>→ 展開一步 · Enter 前往對應卡片 · Esc 關閉</translation>
    </message>
    <message>
        <source>No figure yet: {reason}.</source>
        <translation>暫無數值：{reason}。</translation>
    </message>
    <message>
        <source>The figure appears here as soon as that changes.</source>
        <translation>補齊後，數值會立即顯示在這裡。</translation>
    </message>
    <message>
        <source>Go to “{card}”</source>
        <translation>前往「{card}」</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>計算步驟</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>新增文字</translation>
    </message>
    <message>
        <source>This card comes from a newer version of the program. It is kept as it is.</source>
        <translation>此卡片來自更新版本的程式，將原樣保留。</translation>
    </message>
    <message>
        <source>beside the panes</source>
        <translation>區塊之外</translation>
    </message>
    <message>
        <source>{kind} · {place}</source>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t count here. Drag it into the pane {pane}.</source>
        <translation>此處的數字不計入結果。請將卡片拖曳到「{pane}」區塊。</translation>
    </message>
    <message>
        <source>from {card}</source>
        <translation>來自 {card}</translation>
    </message>
    <message>
        <source>from {count} cards</source>
        <translation>來自 {count} 張卡片</translation>
    </message>
    <message>
        <source>from {field}</source>
        <translation>來自「{field}」</translation>
    </message>
    <message>
        <source>Range, source and clarity</source>
        <translation>區間、來源和明確度</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>檢視出處</translation>
    </message>
    <message>
        <source>{field}: range, source and clarity</source>
        <translation>{field}：區間、來源和明確度</translation>
    </message>
    <message>
        <source>{case}; base {number}</source>
        <translation>{case}；基準 {number}</translation>
    </message>
    <message>
        <source>{start} → {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>Scenario “{name}”</source>
        <translation>情境「{name}」</translation>
    </message>
    <message>
        <source>Pane “{name}”</source>
        <translation>「{name}」區塊</translation>
    </message>
    <message>
        <source>Order in the file</source>
        <translation>檔案中的順序</translation>
    </message>
    <message>
        <source>Pictures that no card shows</source>
        <translation>沒有卡片使用的圖片</translation>
    </message>
    <message>
        <source>Only in: {name}</source>
        <translation>僅見於：{name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>有改動：{fields}</translation>
    </message>
    <message>
        <source>It can only come together with {cards}: tick that as well.</source>
        <translation>它須與{cards}一起採用：請同時勾選。</translation>
    </message>
    <message>
        <source>With a tick, this card comes onto your canvas.</source>
        <translation>勾選後，此卡片會加入您的畫布。</translation>
    </message>
    <message>
        <source>With a tick, this card leaves your canvas, and its links with it.</source>
        <translation>勾選後，此卡片及其連結線會從您的畫布中移除。</translation>
    </message>
    <message>
        <source>With a tick, this link comes onto your canvas.</source>
        <translation>勾選後，此連結線會加入您的畫布。</translation>
    </message>
    <message>
        <source>With a tick, this link leaves your canvas.</source>
        <translation>勾選後，此連結線會從您的畫布中移除。</translation>
    </message>
    <message>
        <source>With a tick, this scenario and its numbers leave your canvas.</source>
        <translation>勾選後，此情境及其數字會從您的畫布中移除。</translation>
    </message>
    <message>
        <source>With a tick, it moves to where it is at the right.</source>
        <translation>勾選後，它會移到右側所示的位置。</translation>
    </message>
    <message>
        <source>The same things stand in another order in the file. Nothing else changes.</source>
        <translation>內容相同，只是在檔案中的順序不同。其他一概不變。</translation>
    </message>
    <message>
        <source>With a tick, what stands at the right counts.</source>
        <translation>勾選後，以右側的內容為準。</translation>
    </message>
    <message>
        <source>{field}: {mine}, there {theirs}</source>
        <translation>{field}：左側 {mine}，右側 {theirs}</translation>
    </message>
    <message>
        <source>Moved: {mine} → {theirs}</source>
        <translation>移動：{mine} → {theirs}</translation>
    </message>
    <message>
        <source>In front of others, or behind them</source>
        <translation>圖層順序有改動</translation>
    </message>
    <message>
        <source>Resized</source>
        <translation>大小有改動</translation>
    </message>
    <message>
        <source>Moved and resized</source>
        <translation>位置和大小有改動</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>位置有改動</translation>
    </message>
    <message>
        <source>Outside the panes</source>
        <translation>區塊之外</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n}/{most}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>{author}: {words}</source>
        <translation>{author}：{words}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>{comment} (settled)</source>
        <translation>{comment}（已解決）</translation>
    </message>
    <message>
        <source>low {number}</source>
        <translation>悲觀 {number}</translation>
    </message>
    <message>
        <source>high {number}</source>
        <translation>樂觀 {number}</translation>
    </message>
    <message>
        <source>A picture that is missing</source>
        <translation>缺少的圖片</translation>
    </message>
    <message>
        <source>A picture of {size}</source>
        <translation>圖片（{size}）</translation>
    </message>
    <message>
        <source>{words} (differs in what is not shown here)</source>
        <translation>{words}（差異在此處未顯示的部分）</translation>
    </message>
    <message>
        <source>assumed {number}</source>
        <translation>預設 {number}</translation>
    </message>
    <message>
        <source>The value in the pessimistic case, which is not always the smaller number.</source>
        <translation>悲觀情境下的取值，不一定是較小的數。</translation>
    </message>
    <message>
        <source>The value in the optimistic case, which is not always the larger number.</source>
        <translation>樂觀情境下的取值，不一定是較大的數。</translation>
    </message>
    <message>
        <source>The value in this scenario. Where it is empty, the number above counts.</source>
        <translation>此情境下的取值。留空則取上方的數字。</translation>
    </message>
    <message>
        <source>In other words than the usual unit. The number itself is not converted.</source>
        <translation>換一種單位說法。數字本身不作換算。</translation>
    </message>
    <message>
        <source>Low case</source>
        <translation>悲觀情境</translation>
    </message>
    <message>
        <source>High case</source>
        <translation>樂觀情境</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>請先填寫數字。</translation>
    </message>
    <message>
        <source>In “{scenario}”</source>
        <translation>情境「{scenario}」</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>內容面板</translation>
    </message>
    <message>
        <source>Link between cards</source>
        <translation>卡片連結</translation>
    </message>
    <message>
        <source>The customers of the segment pay this tier&apos;s price.</source>
        <translation>該市場區隔的客戶依此價格級別付費。</translation>
    </message>
    <message>
        <source>There is no input “{key}” on the canvas.</source>
        <translation>畫布上沒有輸入「{key}」。</translation>
    </message>
    <message>
        <source>“{quantity}” must be one of: {words}.</source>
        <translation>「{quantity}」只能是以下之一：{words}。</translation>
    </message>
    <message>
        <source>“{quantity}” of {card} needs a base before it can have other cases.</source>
        <translation>{card}的「{quantity}」須先填寫基準值，才能填寫其他情境的值。</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A setting of the document is one number, the same in every case.</source>
        <translation>文件設定只有一個數值，各情境相同。</translation>
    </message>
    <message>
        <source>Only whole numbers can stand here, such as 3.</source>
        <translation>此處只能填整數，例如 3。</translation>
    </message>
    <message>
        <source>The number must be at least {least}.</source>
        <translation>數值不得小於 {least}。</translation>
    </message>
    <message>
        <source>The number must lie between {least} and {most}.</source>
        <translation>數值須在 {least} 到 {most} 之間。</translation>
    </message>
    <message>
        <source>A slide on light ground</source>
        <translation>淺色背景的投影片</translation>
    </message>
    <message>
        <source>A slide on dark ground</source>
        <translation>深色背景的投影片</translation>
    </message>
    <message>
        <source>Used when you present and in what you hand over. Colours that could not be read are shown lighter or darker; the file keeps yours.</source>
        <translation>用於簡報和匯出的檔案。顏色若不易辨認，顯示時會自動調亮或調暗；檔案中仍保留您選的顏色。</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>編輯「{field}」</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>選擇字型</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜測</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>略有依據</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>合乎情理</translation>
    </message>
    <message>
        <source>well founded</source>
        <translation>依據充分</translation>
    </message>
    <message>
        <source>known</source>
        <translation>確知</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛藍</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>{level} of 5: {words}</source>
        <translation>{level}/5：{words}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>檢視卡片</translation>
    </message>
    <message>
        <source>Hide the calculation</source>
        <translation>收起計算過程</translation>
    </message>
    <message>
        <source>Show the calculation</source>
        <translation>展開計算過程</translation>
    </message>
    <message>
        <source>the number of customers</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>a year&apos;s revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>How {figure} gets here</source>
        <translation>計算過程：{figure}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Acceptable prices</source>
        <translation>可接受價格</translation>
    </message>
    <message>
        <source>What the survey says</source>
        <translation>調研結果</translation>
    </message>
    <message>
        <source>Move, remove, range and source</source>
        <translation>移動、刪除、區間和來源</translation>
    </message>
    <message>
        <source>{list}, row {row}: {field}</source>
        <translation>{list}，第 {row} 列：{field}</translation>
    </message>
    <message>
        <source>{list}, row {row}: more</source>
        <translation>{list}，第 {row} 列：更多</translation>
    </message>
    <message>
        <source>Add a row to “{list}”</source>
        <translation>在「{list}」中新增一列</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The logo on light ground</source>
        <translation>淺色背景上的標誌</translation>
    </message>
    <message>
        <source>The logo on dark ground</source>
        <translation>深色背景上的標誌</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>選擇標誌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <source>The logo can&apos;t be shown: its picture is missing or damaged. Choose it again.</source>
        <translation>無法顯示標誌：圖片缺少或已損壞。請重新選擇。</translation>
    </message>
    <message>
        <source>On light ground hardly anything of it would be seen: there it stands on a dark plate.</source>
        <translation>在淺色背景上幾乎看不清，因此會墊一塊深色底板。</translation>
    </message>
    <message>
        <source>On dark ground hardly anything of it would be seen: there it stands on a light plate.</source>
        <translation>在深色背景上幾乎看不清，因此會墊一塊淺色底板。</translation>
    </message>
    <message>
        <source>{column}, {unit}</source>
        <translation>{column}（{unit}）</translation>
    </message>
    <message>
        <source>Name of this canvas</source>
        <translation>畫布名稱</translation>
    </message>
    <message>
        <source>Settings of this canvas</source>
        <translation>畫布設定</translation>
    </message>
    <message>
        <source>Select a card to see and edit what is behind it.</source>
        <translation>選取一張卡片，即可檢視和編輯其詳細內容。</translation>
    </message>
    <message>
        <source>Drag a kind of card from the left to where it belongs, or double-click anywhere and write.</source>
        <translation>從左側選一種卡片，拖曳到適當的位置；或在任何位置按兩下，直接書寫。</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} 張卡片</translation>
    </message>
    <message>
        <source>What you set here counts for all of them.</source>
        <translation>此處的設定對所有選取卡片生效。</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>資料出自哪裡？</translation>
    </message>
    <message>
        <source>Web address and date</source>
        <translation>網址和日期</translation>
    </message>
    <message>
        <source>This is too long to keep: at most {most} characters.</source>
        <translation>內容過長，無法儲存：最多 {most} 個字元。</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一項</translation>
    </message>
    <message>
        <source>These are too many to keep: at most {most}.</source>
        <translation>項目過多，無法儲存：最多 {most} 項。</translation>
    </message>
    <message>
        <source>A line is too long to keep: at most {most} characters.</source>
        <translation>有一行過長，無法儲存：最多 {most} 個字元。</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2025, 2025-06 or 2025-06-30.</source>
        <translation>請填寫年、月或日：2025、2025-06 或 2025-06-30。</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD, EUR or CNY.</source>
        <translation>貨幣代碼為三個字母，例如 USD、EUR 或 CNY。</translation>
    </message>
    <message>
        <source>Customers who are alike: how many they are and what one pays. Its lane decides whether it counts for TAM, SAM or SOM.</source>
        <translation>一群相似的客戶：有多少，每位付多少。所在泳道決定它計入 TAM、SAM 還是 SOM。</translation>
    </message>
    <message>
        <source>A published size of the whole market, narrowed step by step (top-down).</source>
        <translation>公開發布的整體市場規模，逐層篩選縮小（自上而下）。</translation>
    </message>
    <message>
        <source>Who else the customer could choose; doing nothing counts too.</source>
        <translation>客戶還可能選擇誰；維持現狀也算。</translation>
    </message>
    <message>
        <source>A person who takes part in buying: their roles, goals and pains.</source>
        <translation>參與購買的人：擔任的購買角色、目標和痛點。</translation>
    </message>
    <message>
        <source>A pain to end or a goal to reach, apart from any one person.</source>
        <translation>有待消除的痛點或想要達成的目標，不歸屬於某個具體的人。</translation>
    </message>
    <message>
        <source>A way to customers: its leads, how many of them buy, and what it costs.</source>
        <translation>通往客戶的途徑：帶來的潛在客戶、成交的比例和所需的開支。</translation>
    </message>
    <message>
        <source>Somebody else who sells, recommends or delivers.</source>
        <translation>替您銷售、推薦或交付的第三方。</translation>
    </message>
    <message>
        <source>What to say to whom: the pain, the value, the words.</source>
        <translation>對誰說什麼：痛點、價值、話術。</translation>
    </message>
    <message>
        <source>Evidence for a message: a customer, a figure, an award.</source>
        <translation>核心訊息的依據：客戶案例、資料、獎項。</translation>
    </message>
    <message>
        <source>What you do that the alternatives don’t.</source>
        <translation>您能做到而替代方案做不到的事。</translation>
    </message>
    <message>
        <source>A price, what it is paid for, and the share of customers who choose it.</source>
        <translation>一個價格、對應的內容，以及選擇它的客戶占比。</translation>
    </message>
    <message>
        <source>What is sold: pricing model, margin and churn.</source>
        <translation>賣的是什麼：定價模式、毛利率和流失率。</translation>
    </message>
    <message>
        <source>What people said they would pay: the best price, and the range they accept.</source>
        <translation>受訪者願意支付的價格：最佳價格和可接受的價格區間。</translation>
    </message>
    <message>
        <source>Plain words, anywhere on the canvas.</source>
        <translation>隨手記下的文字，可放在畫布任何位置。</translation>
    </message>
    <message>
        <source>A picture, anywhere on the canvas.</source>
        <translation>一張圖片，可放在畫布任何位置。</translation>
    </message>
    <message>
        <source>The address of something outside the canvas.</source>
        <translation>指向畫布之外的網址。</translation>
    </message>
    <message>
        <source>Kinds of cards</source>
        <translation>卡片類型</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>New card: {kind}</source>
        <translation>新增卡片：{kind}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Canvases that you save or open will be listed here.</source>
        <translation>儲存或開啟過的畫布會顯示在這裡。</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新增畫布</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>從範本開始</translation>
    </message>
    <message>
        <source>real cases, opened as untitled copies</source>
        <translation>真實案例，以未命名複本開啟</translation>
    </message>
    <message>
        <source>None were found: this installation is not complete.</source>
        <translation>沒有找到：安裝不完整。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window.</source>
        <translation>也可以把檔案拖曳到視窗的任何位置。</translation>
    </message>
    <message>
        <source>Sketch how you go to market, see the numbers move, hand over a live spreadsheet.</source>
        <translation>勾勒市場進入策略，即時看到數字變化，交付公式可用的試算表。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation>{name}，未找到</translation>
    </message>
    <message>
        <source>This file is not there any more. × or Delete removes it from this list.</source>
        <translation>此檔案已不存在。按一下 × 或按 Delete 可將其移出清單。</translation>
    </message>
    <message>
        <source>Remove from this list (Delete)</source>
        <translation>移出清單（Delete）</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Five empty panes</source>
        <translation>五個空白區塊</translation>
    </message>
    <message>
        <source>Beside the panes</source>
        <translation>區塊之外</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Cards that lie outside of all panes</source>
        <translation>所有區塊之外的卡片</translation>
    </message>
    <message>
        <source>{pane}: {question}</source>
        <translation>{pane}：{question}</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 張卡片</translation>
    </message>
    <message>
        <source>{n} cards</source>
        <translation>{n} 張卡片</translation>
    </message>
    <message>
        <source>{lane}: {amount}</source>
        <translation>{lane}：{amount}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}：{title}</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t count here</source>
        <translation>此處的數字不計入結果</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>1 則未解決的註解</translation>
    </message>
    <message>
        <source>{n} open comments</source>
        <translation>{n} 則未解決的註解</translation>
    </message>
    <message>
        <source>{name} ({label})</source>
        <translation>{name}（{label}）</translation>
    </message>
    <message>
        <source>linked to {card}</source>
        <translation>連結到：{card}</translation>
    </message>
    <message>
        <source>linked from {card}</source>
        <translation>連結自：{card}</translation>
    </message>
    <message>
        <source>{start} to {end}: {label}</source>
        <translation>從「{start}」到「{end}」：{label}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>從「{start}」到「{end}」</translation>
    </message>
    <message>
        <source>GTM Canvas {version}</source>
        <translation>GTM Canvas {version}</translation>
    </message>
    <message>
        <source>A go-to-market strategy on cards, where the cards are the model. It works offline: nothing leaves this computer.</source>
        <translation>用卡片勾勒市場進入（GTM）策略，卡片即模型。完全離線執行，資料不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Of {n} files, “{name}” was opened: one canvas at a time.</source>
        <translation>共 {n} 個檔案，已開啟「{name}」：一次只能開啟一張畫布。</translation>
    </message>
    <message>
        <source>Open canvas</source>
        <translation>開啟畫布</translation>
    </message>
    <message>
        <source>Canvases (*.gtm.json *.json *.canvas)</source>
        <translation>畫布 (*.gtm.json *.json *.canvas)</translation>
    </message>
    <message>
        <source>“{name}” is a workbook, not a canvas.</source>
        <translation>「{name}」是活頁簿，不是畫布。</translation>
    </message>
    <message>
        <source>Open the canvas that it was exported from. Then “Import changes from workbook…” in the File menu takes over what was changed in it.</source>
        <translation>請開啟匯出它的畫布，再用「檔案」選單中的「從活頁簿匯入更改…」匯入其中的改動。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在讀取「{name}」…</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {what}</source>
        <translation>無法讀取「{name}」：{what}</translation>
    </message>
    <message>
        <source>Your canvas was not changed.</source>
        <translation>您的畫布未作更改。</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <translation>仍然比較</translation>
    </message>
    <message>
        <source>“{name}” was made of another canvas.</source>
        <translation>「{name}」是由另一張畫布匯出的。</translation>
    </message>
    <message>
        <source>Its inputs are matched by their names alone, so they may mean something else. Nothing changes before you have seen the comparison.</source>
        <translation>輸入僅依名稱比對，含義可能不同。在您檢視比較結果之前，不會作任何更改。</translation>
    </message>
    <message>
        <source>Imported from {name}. Changes: {count}</source>
        <translation>已從 {name} 匯入 {count} 處更改</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>檔案未作更改。</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>選擇縮放比例</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>符合全部內容</translation>
    </message>
    <message>
        <source>Zoom: {percent}</source>
        <translation>縮放：{percent}</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>符合所選內容</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 項需要關注</translation>
    </message>
    <message>
        <source>{n} things to look at</source>
        <translation>{n} 項需要關注</translation>
    </message>
    <message>
        <source>Enter or a click goes to the card · Esc closes</source>
        <translation>按 Enter 或按一下前往對應卡片 · Esc 關閉</translation>
    </message>
    <message>
        <source>Nothing to look at: every check passes.</source>
        <translation>沒有需要關注的問題：全部檢查通過。</translation>
    </message>
    <message>
        <source>click to see how it came about</source>
        <translation>按一下檢視計算過程</translation>
    </message>
    <message>
        <source>click for the list</source>
        <translation>按一下檢視清單</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>ARPA</source>
        <translation>ARPA</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回收期</translation>
    </message>
    <message>
        <source>{stop} · {n} of {all}</source>
        <translation>{stop} · {n}/{all}</translation>
    </message>
    <message>
        <source>plan {figure}</source>
        <translation>原計畫 {figure}</translation>
    </message>
    <message>
        <source>SOM, year {year}</source>
        <translation>SOM（第 {year} 年）</translation>
    </message>
    <message>
        <source>{share} of TAM</source>
        <translation>占 TAM 的 {share}</translation>
    </message>
    <message>
        <source>{share} of SAM</source>
        <translation>占 SAM 的 {share}</translation>
    </message>
    <message>
        <source>healthy: 3 or more</source>
        <translation>健康：3 或以上</translation>
    </message>
    <message>
        <source>too low: below 3</source>
        <translation>偏低：低於 3</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>沒有需要關注的問題</translation>
    </message>
    <message>
        <source>{some}, {item}</source>
        <translation>{some}、{item}</translation>
    </message>
    <message>
        <source>A card holds at most {n} comments.</source>
        <translation>一張卡片最多容納 {n} 則註解。</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>這張卡片已經不在了。</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>註解不能是空白的。</translation>
    </message>
    <message>
        <source>The pictures on a canvas may have {most} MB together; with this one they would have {size} MB. Make it smaller, or delete another one first.</source>
        <translation>一張畫布上的圖片合計不得超過 {most} MB；加上這一張將達到 {size} MB。請縮小這張圖片，或先刪除其他圖片。</translation>
    </message>
    <message>
        <source>A canvas holds at most {cards} cards, {links} links and {images} pictures.</source>
        <translation>一張畫布最多容納 {cards} 張卡片、{links} 條連結線和 {images} 張圖片。</translation>
    </message>
    <message>
        <source>Pictures that can&apos;t be shown: {n}. Each is damaged, too large, or not the one that its card asks for. The file keeps them as they are.</source>
        <translation>有 {n} 張圖片無法顯示：已損壞、過大，或不是卡片所指的那一張。它們在檔案中保持原樣。</translation>
    </message>
    <message>
        <source>There is no open comment.</source>
        <translation>沒有未解決的註解。</translation>
    </message>
    <message>
        <source>No number has a low or a high value yet: every case is the base.</source>
        <translation>還沒有任何數字填寫悲觀值或樂觀值：各情境都等於基準。</translation>
    </message>
    <message>
        <source>“{name}” is still like the base. Type its own numbers in Numbers (Ctrl+2), or below a number&apos;s arrow at the right.</source>
        <translation>「{name}」目前與基準相同。請在「數字」檢視（Ctrl+2）中，或展開右側數字的箭頭，填寫該情境自己的數字。</translation>
    </message>
    <message>
        <source>A price that was offered.</source>
        <translation>向受訪者測試的價格。</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>願意購買</translation>
    </message>
    <message>
        <source>The share of those asked who would buy at this price.</source>
        <translation>受訪者中願意以此價格購買的比例。</translation>
    </message>
    <message>
        <source>A price on the scale.</source>
        <translation>價格階梯上的一個價格。</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>太便宜</translation>
    </message>
    <message>
        <source>Who doubts the quality at this price. Falls as the price rises.</source>
        <translation>在此價格下懷疑品質的受訪者比例。隨價格上升而下降。</translation>
    </message>
    <message>
        <source>Bargain</source>
        <translation>划算</translation>
    </message>
    <message>
        <source>To whom this price is a bargain. Falls as the price rises.</source>
        <translation>認為此價格划算的受訪者比例。隨價格上升而下降。</translation>
    </message>
    <message>
        <source>Getting expensive</source>
        <translation>偏貴</translation>
    </message>
    <message>
        <source>Who begins to hesitate at this price. Rises with the price.</source>
        <translation>在此價格下開始猶豫的受訪者比例。隨價格上升而上升。</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>太貴</translation>
    </message>
    <message>
        <source>Who would not buy at this price. Rises with the price.</source>
        <translation>在此價格下不會購買的受訪者比例。隨價格上升而上升。</translation>
    </message>
    <message>
        <source>Price research</source>
        <translation>價格調研</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>受訪人數</translation>
    </message>
    <message>
        <source>How many answered.</source>
        <translation>有多少人作答。</translation>
    </message>
    <message>
        <source>What the prices were for: seat, site, device …</source>
        <translation>價格所對應的單位：席次、據點、裝置……</translation>
    </message>
    <message>
        <source>Prices offered (Gabor–Granger)</source>
        <translation>測試價格（Gabor–Granger）</translation>
    </message>
    <message>
        <source>A row for each price that was offered. The best price is the one with the largest price × share who would buy.</source>
        <translation>每個測試價格一列。價格 × 願意購買的比例最大者，即為最佳價格。</translation>
    </message>
    <message>
        <source>Prices judged (Van Westendorp)</source>
        <translation>價格評價（Van Westendorp）</translation>
    </message>
    <message>
        <source>A row for each price, from low to high, with cumulative shares. Acceptable prices lie from where “too cheap” meets “not a bargain” (PMC) to where “too expensive” meets “not expensive” (PME), as Van Westendorp defined them.</source>
        <translation>每個價格一列，由低到高，填寫累計比例。依 Van Westendorp 的定義，可接受價格區間從「太便宜」與「不划算」的交點（PMC）到「太貴」與「不貴」的交點（PME）。</translation>
    </message>
    <message>
        <source>1 price offered</source>
        <translation>1 個測試價格</translation>
    </message>
    <message>
        <source>{count} prices offered</source>
        <translation>{count} 個測試價格</translation>
    </message>
    <message>
        <source>1 price judged</source>
        <translation>1 個受評價格</translation>
    </message>
    <message>
        <source>{count} prices judged</source>
        <translation>{count} 個受評價格</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} 人</translation>
    </message>
    <message>
        <source>Not a bargain</source>
        <translation>不划算</translation>
    </message>
    <message>
        <source>Not expensive</source>
        <translation>不貴</translation>
    </message>
    <message>
        <source>Which price brings the most revenue?</source>
        <translation>哪個價格帶來的收入最高？</translation>
    </message>
    <message>
        <source>Add price research to the Price pane with two prices or more and the share of people who would buy at each: the best of them is marked here.</source>
        <translation>在「價格」區塊新增價格調研，填寫至少兩個價格及各自願意購買的比例，最佳價格就會標在這裡。</translation>
    </message>
    <message>
        <source>{share} would buy</source>
        <translation>{share} 願意購買</translation>
    </message>
    <message>
        <source>revenue index {share}</source>
        <translation>收入指數 {share}</translation>
    </message>
    <message>
        <source>Best price {money}</source>
        <translation>最佳價格 {money}</translation>
    </message>
    <message>
        <source>Revenue index, best price = 100%</source>
        <translation>收入指數（最佳價格 = 100%）</translation>
    </message>
    <message>
        <source>Which prices do people accept?</source>
        <translation>客戶能接受哪些價格？</translation>
    </message>
    <message>
        <source>Add price research with the share of people who find each price too cheap, a bargain, expensive or too expensive: the range that they accept appears here.</source>
        <translation>新增價格調研，填寫認為各價格太便宜、划算、偏貴、太貴的受訪者比例，可接受的價格區間就會顯示在這裡。</translation>
    </message>
    <message>
        <source>{statement}.</source>
        <translation>{statement}。</translation>
    </message>
    <message>
        <source>The market over the years</source>
        <translation>市場規模逐年變化</translation>
    </message>
    <message>
        <source>Low to high case</source>
        <translation>悲觀至樂觀</translation>
    </message>
    <message>
        <source>{name}: {start} in {first}, {end} in {last}</source>
        <translation>{name}：{first} 年 {start}，{last} 年 {end}</translation>
    </message>
    <message>
        <source>Can the channels deliver the SOM?</source>
        <translation>通路能力能否支撐 SOM？</translation>
    </message>
    <message>
        <source>Put a segment with its obtainable share into Target now, and channels with their leads and conversions into Distribution: need and capacity stand side by side here.</source>
        <translation>在「目前目標」中放入填有可取得的市占率的市場區隔，在「配銷」中放入填有潛在客戶和轉換率的通路，這裡就會比較所需客戶與通路能力。</translation>
    </message>
    <message>
        <source>short by {number}</source>
        <translation>缺口 {number}</translation>
    </message>
    <message>
        <source>{number} to spare</source>
        <translation>餘裕 {number}</translation>
    </message>
    <message>
        <source>In {year} the channels fall short by {number} customers ({money} of SOM).</source>
        <translation>{year} 年通路能力不足，缺口 {number} 個客戶（合 SOM {money}）。</translation>
    </message>
    <message>
        <source>In {year} the channels can win what the SOM needs, with {number} customers to spare.</source>
        <translation>{year} 年通路能力可滿足 SOM 所需，餘裕 {number} 個客戶。</translation>
    </message>
    <message>
        <source>{year}: {needed} needed, {number} customers</source>
        <translation>{year} 年：所需客戶 {needed}，年末客戶 {number}</translation>
    </message>
    <message>
        <source>{channel}, new</source>
        <translation>{channel}（新增）</translation>
    </message>
    <message>
        <source>it begins in a later year</source>
        <translation>之後的年份才有數值</translation>
    </message>
    <message>
        <source>target year {year}</source>
        <translation>目標年 {year}</translation>
    </message>
    <message>
        <source>A canvas holds at most {cards} cards.</source>
        <translation>一張畫布最多容納 {cards} 張卡片。</translation>
    </message>
    <message>
        <source>A canvas holds at most {most} scenarios.</source>
        <translation>一張畫布最多容納 {most} 個情境。</translation>
    </message>
    <message>
        <source>Too cheap − not a bargain</source>
        <translation>太便宜 − 不划算</translation>
    </message>
    <message>
        <source>Too cheap − too expensive</source>
        <translation>太便宜 − 太貴</translation>
    </message>
    <message>
        <source>Bargain − getting expensive</source>
        <translation>划算 − 偏貴</translation>
    </message>
    <message>
        <source>Not expensive − too expensive</source>
        <translation>不貴 − 太貴</translation>
    </message>
    <message>
        <source>PMC before the next price</source>
        <translation>下一價格之前的 PMC</translation>
    </message>
    <message>
        <source>OPP before the next price</source>
        <translation>下一價格之前的 OPP</translation>
    </message>
    <message>
        <source>IPP before the next price</source>
        <translation>下一價格之前的 IPP</translation>
    </message>
    <message>
        <source>PME before the next price</source>
        <translation>下一價格之前的 PME</translation>
    </message>
    <message>
        <source>As Van Westendorp drew it: “not a bargain” and “not expensive” are the curves turned over, and the acceptable range goes from PMC to PME.</source>
        <translation>依 Van Westendorp 的原始畫法：「不划算」和「不貴」是翻轉後的曲線，可接受價格區間從 PMC 到 PME。</translation>
    </message>
    <message>
        <source>Others cross “too cheap” with “getting expensive” and “bargain” with “too expensive”, which gives a narrower range.</source>
        <translation>另一種畫法取「太便宜」與「偏貴」、「划算」與「太貴」的交點，得出的區間更窄。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>調研</translation>
    </message>
    <message>
        <source>Best price</source>
        <translation>最佳價格</translation>
    </message>
    <message>
        <source>Would buy at the best price</source>
        <translation>最佳價格下的購買意願</translation>
    </message>
    <message>
        <source>Revenue per 100 asked, at the best price</source>
        <translation>每百名受訪者收入（最佳價格）</translation>
    </message>
    <message>
        <source>“{survey}”: the best of the prices offered (Gabor–Granger)</source>
        <translation>「{survey}」：測試價格中的最佳價格（Gabor–Granger）</translation>
    </message>
    <message>
        <source>“{survey}”: revenue per 100 asked, by price</source>
        <translation>「{survey}」：各價格下每百名受訪者收入</translation>
    </message>
    <message>
        <source>Revenue per 100 asked</source>
        <translation>每百名受訪者收入</translation>
    </message>
    <message>
        <source>Price offered</source>
        <translation>測試價格</translation>
    </message>
    <message>
        <source>“{survey}”: every price that was offered</source>
        <translation>「{survey}」：全部測試價格</translation>
    </message>
    <message>
        <source>No row has both a price and the share who would buy.</source>
        <translation>沒有任何一列同時填寫了價格和願意購買的比例。</translation>
    </message>
    <message>
        <source>Price × would buy × 100</source>
        <translation>價格 × 願意購買 × 100</translation>
    </message>
    <message>
        <source>“{survey}”: the prices that people accept (Van Westendorp)</source>
        <translation>「{survey}」：可接受價格（Van Westendorp）</translation>
    </message>
    <message>
        <source>Width of the acceptable range</source>
        <translation>可接受區間寬度</translation>
    </message>
    <message>
        <source>Smallest step between prices</source>
        <translation>相鄰價格最小間距</translation>
    </message>
    <message>
        <source>PME − PMC</source>
        <translation>PME − PMC</translation>
    </message>
    <message>
        <source>Above 0 where the prices rise</source>
        <translation>價格遞增時大於 0</translation>
    </message>
    <message>
        <source>“{survey}”: how prices are judged</source>
        <translation>「{survey}」：價格評價</translation>
    </message>
    <message>
        <source>Share of those asked</source>
        <translation>受訪者占比</translation>
    </message>
    <message>
        <source>Price judged</source>
        <translation>受評價格</translation>
    </message>
    <message>
        <source>1 − {answer}</source>
        <translation>1 − {answer}</translation>
    </message>
    <message>
        <source>“{survey}”: the curves, cumulative</source>
        <translation>「{survey}」：累計曲線</translation>
    </message>
    <message>
        <source>No row has a price and all of its answers.</source>
        <translation>沒有任何一列同時填寫了價格和全部回答。</translation>
    </message>
    <message>
        <source>Step to the next</source>
        <translation>到下一價格的間距</translation>
    </message>
    <message>
        <source>On straight lines from this price to the next, where the sign changes</source>
        <translation>相鄰兩個價格以直線相連，取正負號改變之處</translation>
    </message>
    <message>
        <source>The next price − this one</source>
        <translation>下一價格 − 本價格</translation>
    </message>
    <message>
        <source>“{survey}”: where the curves cross</source>
        <translation>「{survey}」：曲線交點</translation>
    </message>
    <message>
        <source>Price {row}</source>
        <translation>第 {row} 個價格</translation>
    </message>
    <message>
        <source>a number in its structure can&apos;t be read</source>
        <translation>其結構中有無法讀取的數字</translation>
    </message>
    <message>
        <source>a cell&apos;s text is missing</source>
        <translation>有儲存格的文字缺少</translation>
    </message>
    <message>
        <source>a cell&apos;s number can&apos;t be read</source>
        <translation>有儲存格的數字無法讀取</translation>
    </message>
    <message>
        <source>The workbook could not be read. Your canvas was not changed.</source>
        <translation>無法讀取該活頁簿。您的畫布未作更改。</translation>
    </message>
    <message>
        <source>The file is empty. Your canvas was not changed. Ask for the workbook once more, or copy it again.</source>
        <translation>檔案是空的。您的畫布未作更改。請再索取一次該活頁簿，或重新複製。</translation>
    </message>
    <message>
        <source>The file is no Excel workbook (.xlsx). Your canvas was not changed. Open it in the program that it comes from and save it as “Excel workbook (.xlsx)”.</source>
        <translation>該檔案不是 Excel 活頁簿（.xlsx）。您的畫布未作更改。請用建立它的程式開啟，另存為「Excel 活頁簿 (.xlsx)」。</translation>
    </message>
    <message>
        <source>The workbook is protected with a password, or has the old .xls format. Your canvas was not changed. Open it in Excel or LibreOffice, take the password away and save it as “Excel workbook (.xlsx)”.</source>
        <translation>該活頁簿設有密碼，或為舊的 .xls 格式。您的畫布未作更改。請在 Excel 或 LibreOffice 中開啟，取消密碼，另存為「Excel 活頁簿 (.xlsx)」。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind than .xlsx. Your canvas was not changed. Open it in its program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>該檔案是 .xlsx 以外的試算表格式。您的畫布未作更改。請用相應程式開啟，另存為「Excel 活頁簿 (.xlsx)」。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete ({what}). Your canvas was not changed. Open it in Excel or LibreOffice, save it again and try that file, or ask for it once more.</source>
        <translation>該活頁簿已損壞或不完整（{what}）。您的畫布未作更改。請在 Excel 或 LibreOffice 中開啟並重新儲存後再試，或再索取一次。</translation>
    </message>
    <message>
        <source>The workbook is far larger than one that comes from a canvas ({what}), so it was not opened. Your canvas was not changed. Remove what was added to it, and try again.</source>
        <translation>該活頁簿遠大於由畫布匯出的活頁簿（{what}），因此沒有開啟。您的畫布未作更改。請刪除後來新增的內容再試。</translation>
    </message>
    <message>
        <source>The workbook holds instructions that no spreadsheet program writes (XML entities), so it was not read further. Your canvas was not changed. Don&apos;t trust this file; ask its sender.</source>
        <translation>該活頁簿含有試算表程式不會寫入的指令（XML 實體），因此未繼續讀取。您的畫布未作更改。請勿信任此檔案，並向寄件者核實。</translation>
    </message>
    <message>
        <source>None of this canvas&apos;s inputs is in the workbook: it has no cells with their names. Your canvas was not changed. Choose a workbook that was exported from this canvas; programs that drop names (Apple Numbers, for one) can&apos;t send changes back.</source>
        <translation>該活頁簿中沒有此畫布的任何輸入：找不到以其命名的儲存格。您的畫布未作更改。請選擇由此畫布匯出的活頁簿；有些程式（如 Apple Numbers）會丟棄儲存格名稱，其中的更改無法導回。</translation>
    </message>
    <message>
        <source>The import was cancelled. Your canvas was not changed.</source>
        <translation>匯入已取消。您的畫布未作更改。</translation>
    </message>
    <message>
        <source>A formula without a value: the program that saved it did not calculate.</source>
        <translation>公式沒有值：儲存它的程式未作計算。</translation>
    </message>
    <message>
        <source>An error stands here, not a number.</source>
        <translation>此處是錯誤值，不是數字。</translation>
    </message>
    <message>
        <source>TRUE or FALSE is no number.</source>
        <translation>TRUE 或 FALSE 不是數字。</translation>
    </message>
    <message>
        <source>A date: spreadsheets make one of entries such as 3-4. Type the number.</source>
        <translation>這是日期：試算表會把 3-4 之類的輸入變成日期。請填寫數字。</translation>
    </message>
    <message>
        <source>A text, where a number belongs.</source>
        <translation>應為數字，卻是文字。</translation>
    </message>
    <message>
        <source>The number is too large to calculate with.</source>
        <translation>數字過大，無法計算。</translation>
    </message>
    <message>
        <source>More than 100 %. Was a percentage meant, without its sign?</source>
        <translation>超過 100%。是否本想填百分比而漏了百分號？</translation>
    </message>
    <message>
        <source>A formula in the workbook; its present value counts.</source>
        <translation>活頁簿中是公式；以其目前值為準。</translation>
    </message>
    <message>
        <source>Cleared; it must be one of: {words}.</source>
        <translation>已被清空；只能是以下之一：{words}。</translation>
    </message>
    <message>
        <source>It must be one of: {words}.</source>
        <translation>只能是以下之一：{words}。</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>{size} MB unpacked</source>
        <translation>解壓後 {size} MB</translation>
    </message>
    <message>
        <source>“{part}” is missing</source>
        <translation>缺少「{part}」</translation>
    </message>
    <message>
        <source>{size} MB in one part</source>
        <translation>單個部分 {size} MB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 個部分</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be read</source>
        <translation>無法讀取「{part}」</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改後</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Perhaps {number} is meant.</source>
        <translation>也許應為 {number}。</translation>
    </message>
    <message>
        <source>{note} {more}</source>
        <translation>{note}{more}</translation>
    </message>
    <message>
        <source>Removed in the workbook.</source>
        <translation>在活頁簿中已移除。</translation>
    </message>
    <message>
        <source>Added on the canvas since, so not in the workbook: {which}.</source>
        <translation>匯出後才在畫布上新增，因此活頁簿中沒有：{which}。</translation>
    </message>
    <message>
        <source>Settings that this workbook doesn&apos;t have, and that stay as they are: {which}.</source>
        <translation>此活頁簿中沒有的設定，保持不變：{which}。</translation>
    </message>
    <message>
        <source>Deleted in the workbook, and left as they are here: {which}.</source>
        <translation>在活頁簿中已刪除，畫布上保持不變：{which}。</translation>
    </message>
    <message>
        <source>Without a named cell in the workbook, and left as they are here: {which}.</source>
        <translation>活頁簿中沒有對應的命名儲存格，畫布上保持不變：{which}。</translation>
    </message>
    <message>
        <source>Their names stand for several cells, for another file or for no cell at all, so they are left as they are: {which}.</source>
        <translation>名稱指向多個儲存格、其他檔案或不存在的儲存格，因此保持不變：{which}。</translation>
    </message>
    <message>
        <source>Typed in the workbook, but no card of the canvas holds it: {which}. Add the card and type the number there.</source>
        <translation>活頁簿中填寫了，但畫布上沒有對應的卡片：{which}。請新增卡片，並在其中填寫數字。</translation>
    </message>
    <message>
        <source>Follows from something else, or is one number in every case: {which}. Change it on the canvas.</source>
        <translation>由其他數字推算得出，或各情境共用一個數值：{which}。請在畫布上修改。</translation>
    </message>
    <message>
        <source>In the workbook, but no longer on the canvas: {which}.</source>
        <translation>活頁簿中有，但畫布上已不存在：{which}。</translation>
    </message>
    <message>
        <source>Copied sheets are not read, only those that they were copied from: {which}.</source>
        <translation>不讀取複製出來的工作表，只讀取原表：{which}。</translation>
    </message>
    <message>
        <source>“{card}” · {quantity}</source>
        <translation>「{card}」 · {quantity}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 項</translation>
    </message>
    <message>
        <source>Removed, with its other cases and its source.</source>
        <translation>已移除，連同其他情境的值和來源。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook ({size} MB; at most {most} MB).</source>
        <translation>「{name}」過大，不像是活頁簿（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>Cleared, but another case is still typed. Type a base, or leave it.</source>
        <translation>基準值已清空，但仍填有其他情境的值。請填寫基準值，或保持原樣。</translation>
    </message>
    <message>
        <source>In the workbook another “{name}” may be meant: the list was changed since.</source>
        <translation>活頁簿中的「{name}」可能另有所指：此清單後來有改動。</translation>
    </message>
    <message>
        <source>The workbook calls this card otherwise.</source>
        <translation>此卡片在活頁簿中名稱不同。</translation>
    </message>
    <message>
        <source>{input} ({case})</source>
        <translation>{input}（{case}）</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <translation>情境「{name}」</translation>
    </message>
    <message>
        <source>The workbook doesn&apos;t say which canvas it was made of.</source>
        <translation>活頁簿沒有註明由哪張畫布匯出。</translation>
    </message>
    <message>
        <source>A newer version of the program made it: what is new there is left out.</source>
        <translation>它由更新版本的程式匯出：其中新增的內容不予匯入。</translation>
    </message>
    <message>
        <source>{figure} in {year}</source>
        <translation>{figure}（{year} 年）</translation>
    </message>
    <message>
        <source>The channels fall short: SOM needs {needed} customers in {year}, they bring {customers}. {gap} are missing, worth {money} a year.</source>
        <translation>通路能力不足：{year} 年 SOM 需要 {needed} 個客戶，通路只能帶來 {customers} 個，缺口 {gap} 個，合每年 {money}。</translation>
    </message>
    <message>
        <source>“{card}” leaves price {row} out: it has no “{missing}”.</source>
        <translation>「{card}」的第 {row} 個價格未計入：沒有填寫「{missing}」。</translation>
    </message>
    <message>
        <source>“{card}” leaves {count} prices out, price {row} among them: it has no “{missing}”.</source>
        <translation>「{card}」有 {count} 個價格未計入，包括第 {row} 個：沒有填寫「{missing}」。</translation>
    </message>
    <message>
        <source>“{card}”: the price after price {row} is not higher. Put the rows in order, from the lowest price to the highest.</source>
        <translation>「{card}」：第 {row} 個價格之後的價格沒有更高。請將各列依價格從低到高排列。</translation>
    </message>
    <message>
        <source>“{card}”: “{answer}” rises from {before} to {after} at a higher price. The more something costs, the fewer can say so: look for a slip.</source>
        <translation>「{card}」：價格升高，「{answer}」反而從 {before} 升到 {after}。價格越高，持此看法的人只會越少：請檢查是否填錯。</translation>
    </message>
    <message>
        <source>“{card}”: “{answer}” falls from {before} to {after} at a higher price. These shares are cumulative, and only rise: look for a slip.</source>
        <translation>「{card}」：價格升高，「{answer}」反而從 {before} 降到 {after}。這些是累計比例，只會上升：請檢查是否填錯。</translation>
    </message>
    <message>
        <source>“{card}”: the best price, {price}, is the highest that was offered. Ask about higher ones.</source>
        <translation>「{card}」：最佳價格 {price} 是測試過的最高價。請測試更高的價格。</translation>
    </message>
    <message>
        <source>“{card}”: the best price, {price}, is the lowest that was offered. Ask about lower ones.</source>
        <translation>「{card}」：最佳價格 {price} 是測試過的最低價。請測試更低的價格。</translation>
    </message>
    <message>
        <source>The price of “{tier}”, {price}, lies outside the acceptable range of “{card}”, {low} to {high}.</source>
        <translation>「{tier}」的價格 {price} 超出「{card}」的可接受區間（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Customers at the end of the year</source>
        <translation>年末客戶數</translation>
    </message>
    <message>
        <source>Customers that can be won and served</source>
        <translation>可實現的客戶數</translation>
    </message>
    <message>
        <source>SOM per customer</source>
        <translation>每客戶 SOM</translation>
    </message>
    <message>
        <source>Deliverable SOM</source>
        <translation>可實現 SOM</translation>
    </message>
    <message>
        <source>Customers that the channels fall short of</source>
        <translation>通路缺口（客戶數）</translation>
    </message>
    <message>
        <source>SOM that the channels fall short of</source>
        <translation>通路缺口（SOM）</translation>
    </message>
    <message>
        <source>Too cheap at price {row}</source>
        <translation>太便宜（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Bargain at price {row}</source>
        <translation>划算（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Getting expensive at price {row}</source>
        <translation>偏貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Too expensive at price {row}</source>
        <translation>太貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Not a bargain at price {row}</source>
        <translation>不划算（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Not expensive at price {row}</source>
        <translation>不貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Point of marginal cheapness (PMC)</source>
        <translation>邊際便宜點（PMC）</translation>
    </message>
    <message>
        <source>where “too cheap” falls to “not a bargain”, drawn straight from price to price</source>
        <translation>「太便宜」降至「不划算」的交點，相鄰價格間以直線相連</translation>
    </message>
    <message>
        <source>Too cheap − not a bargain, at price {row}</source>
        <translation>太便宜 − 不划算（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Optimal price point (OPP)</source>
        <translation>最佳價格點（OPP）</translation>
    </message>
    <message>
        <source>where “too cheap” falls to “too expensive”, drawn straight from price to price</source>
        <translation>「太便宜」降至「太貴」的交點，相鄰價格間以直線相連</translation>
    </message>
    <message>
        <source>Too cheap − too expensive, at price {row}</source>
        <translation>太便宜 − 太貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Indifference price point (IPP)</source>
        <translation>無差異價格點（IPP）</translation>
    </message>
    <message>
        <source>where “bargain” falls to “getting expensive”, drawn straight from price to price</source>
        <translation>「划算」降至「偏貴」的交點，相鄰價格間以直線相連</translation>
    </message>
    <message>
        <source>Bargain − getting expensive, at price {row}</source>
        <translation>划算 − 偏貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Point of marginal expensiveness (PME)</source>
        <translation>邊際昂貴點（PME）</translation>
    </message>
    <message>
        <source>where “not expensive” falls to “too expensive”, drawn straight from price to price</source>
        <translation>「不貴」降至「太貴」的交點，相鄰價格間以直線相連</translation>
    </message>
    <message>
        <source>Not expensive − too expensive, at price {row}</source>
        <translation>不貴 − 太貴（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>Revenue per 100 asked, at price {row}</source>
        <translation>每百名受訪者收入（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>{currency} / 100 asked</source>
        <translation>{currency} / 百名受訪者</translation>
    </message>
    <message>
        <source>the largest price × share who would buy × 100, of all prices offered</source>
        <translation>全部測試價格中，價格 × 願意購買的比例 × 100 的最大值</translation>
    </message>
    <message>
        <source>it takes two prices with the share who would buy</source>
        <translation>至少需要兩個填有願意購買比例的價格</translation>
    </message>
    <message>
        <source>the price, of those offered, with the largest price × share who would buy</source>
        <translation>測試價格中，價格 × 願意購買的比例最大的那個價格</translation>
    </message>
    <message>
        <source>the share who would buy at the best price</source>
        <translation>最佳價格下願意購買的比例</translation>
    </message>
    <message>
        <source>it takes two prices with all of their answers</source>
        <translation>至少需要兩個填有全部回答的價格</translation>
    </message>
    <message>
        <source>Smallest step from a price to the next</source>
        <translation>相鄰價格最小間距</translation>
    </message>
    <message>
        <source>no answers are typed for “{answer}”</source>
        <translation>沒有填寫「{answer}」的回答</translation>
    </message>
    <message>
        <source>the prices do not rise from row to row</source>
        <translation>各列價格沒有逐列遞增</translation>
    </message>
    <message>
        <source>its two curves do not cross between the prices that were asked about</source>
        <translation>在受評價格範圍內，兩條曲線沒有相交</translation>
    </message>
    <message>
        <source>Step from price {low} to price {high}</source>
        <translation>第 {low} 個到第 {high} 個價格的間距</translation>
    </message>
    <message>
        <source>{point}, from price {low} to price {high}</source>
        <translation>{point}（第 {low} 個到第 {high} 個價格之間）</translation>
    </message>
    <message>
        <source>the curves do not cross between these two prices</source>
        <translation>曲線在這兩個價格之間沒有相交</translation>
    </message>
    <message>
        <source>Would buy at price {row}</source>
        <translation>願意購買（第 {row} 個價格）</translation>
    </message>
    <message>
        <source>{figure} with {input}</source>
        <translation>{figure}［{input}］</translation>
    </message>
    <message>
        <source>{total} − {old} + {new}</source>
        <translation>{total} − {old} + {new}</translation>
    </message>
    <message>
        <source>Years after the base year</source>
        <translation>基準年後的年數</translation>
    </message>
    <message>
        <source>Years until {year}</source>
        <translation>至 {year} 年的年數</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>Part of the share reached</source>
        <translation>市占率達成比例</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Import changes from workbook</source>
        <translation>從活頁簿匯入更改</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>All {count} inputs found in “{name}” are as they are on the canvas.</source>
        <translation>「{name}」中找到的 {count} 項輸入與畫布完全一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Changes in “{name}”</source>
        <translation>「{name}」中的更改</translation>
    </message>
    <message>
        <source>“{mine}” and “{theirs}” say the same.</source>
        <translation>「{mine}」與「{theirs}」內容相同。</translation>
    </message>
    <message>
        <source>“{mine}” stays as it is, but for what you tick: that becomes as it is in “{theirs}”.</source>
        <translation>「{mine}」保持不變，只有勾選的內容會改為與「{theirs}」一致。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾選</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 處差異</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} 處差異</translation>
    </message>
    <message>
        <source>The figures in the case “{case}”</source>
        <translation>「{case}」情境下的指標</translation>
    </message>
    <message>
        <source>The workbook was made of another canvas: look at every row.</source>
        <translation>該活頁簿由另一張畫布匯出：請逐列核對。</translation>
    </message>
    <message>
        <source>The canvas was changed since this workbook was made of it. Where you typed a new number here, the row shows the old one as a change: untick it.</source>
        <translation>匯出該活頁簿之後，畫布又有改動。凡是您在畫布上填了新數字的，對應列會把舊數字列為更改：請取消勾選。</translation>
    </message>
    <message>
        <source>{count} of {total} ticked</source>
        <translation>已勾選 {count}/{total} 項</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>套用 1 項更改</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>套用 {count} 項更改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Left out, and good to know</source>
        <translation>未匯入的內容和說明</translation>
    </message>
    <message>
        <source>{figure}: {value}, unchanged</source>
        <translation>{figure}：{value}，不變</translation>
    </message>
    <message>
        <source>{figure}: from {before} to {after}</source>
        <translation>{figure}：由 {before} 變為 {after}</translation>
    </message>
    <message>
        <source>Changes in the workbook</source>
        <translation>活頁簿中的更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>in the workbook: {words}</source>
        <translation>活頁簿中：{words}</translation>
    </message>
    <message>
        <source>{note} ({more})</source>
        <translation>{note}（{more}）</translation>
    </message>
    <message>
        <source>{card}, {quantity}: from {before} to {after}. {note}</source>
        <translation>{card}，{quantity}：由 {before} 改為 {after}。{note}</translation>
    </message>
    <message>
        <source>{card}, {quantity}: what is meant</source>
        <translation>{card}，{quantity}：實際應為</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>new row {n}</source>
        <translation>新的第 {n} 列</translation>
    </message>
    <message>
        <source>Nothing was pasted. {card}, {column}: {why}</source>
        <translation>未貼上任何內容。{card}，{column}：{why}</translation>
    </message>
    <message>
        <source>Nothing was pasted. The block has {columns} columns, and from here on the table has {room}.</source>
        <translation>未貼上任何內容。要貼上的區域有 {columns} 欄，而表格從此處起只有 {room} 欄。</translation>
    </message>
    <message>
        <source>“{typed}” is none of: {words}.</source>
        <translation>「{typed}」不在可選範圍內：{words}。</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>{list}: {row}</source>
        <translation>{list}：{row}</translation>
    </message>
    <message>
        <source>The headline figures in every case</source>
        <translation>各情境下的核心指標</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>新增情境…</translation>
    </message>
    <message>
        <source>{year} target</source>
        <translation>目標年 {year}</translation>
    </message>
    <message>
        <source>as in the base case</source>
        <translation>同基準情境</translation>
    </message>
    <message>
        <source>calculated; Space explains it</source>
        <translation>計算得出；按空白鍵檢視說明</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>未註明來源</translation>
    </message>
    <message>
        <source>clarity {n} of 5</source>
        <translation>明確度 {n}/5</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>1 card lies outside the {pane} pane and does not count.</source>
        <translation>1 張卡片在「{pane}」區塊之外，不計入。</translation>
    </message>
    <message>
        <source>{n} cards lie outside the {pane} pane and do not count.</source>
        <translation>{n} 張卡片在「{pane}」區塊之外，不計入。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>市場區隔</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>新增市場區隔</translation>
    </message>
    <message>
        <source>No segment yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>還沒有市場區隔。可以新增，或從試算表貼上。</translation>
    </message>
    <message>
        <source>What the product is worth to customers</source>
        <translation>產品對客戶的價值</translation>
    </message>
    <message>
        <source>Without segments there is nobody to be worth anything to. Add one above.</source>
        <translation>沒有市場區隔，就談不上對客戶的價值。請先在上方新增。</translation>
    </message>
    <message>
        <source>Market totals, top-down</source>
        <translation>市場總規模（自上而下）</translation>
    </message>
    <message>
        <source>Add market total</source>
        <translation>新增市場總規模</translation>
    </message>
    <message>
        <source>No market total yet. Add a published market size to check the segments against.</source>
        <translation>還沒有市場總規模。新增公開發布的市場規模，用以驗證市場區隔的測算。</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>新增通路</translation>
    </message>
    <message>
        <source>No channel yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>還沒有通路。可以新增，或從試算表貼上。</translation>
    </message>
    <message>
        <source>Lead to customer</source>
        <translation>潛在客戶到客戶</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>價格級別</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>新增價格級別</translation>
    </message>
    <message>
        <source>No price tier yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>還沒有價格級別。可以新增，或從試算表貼上。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>產品方案</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>新增產品方案</translation>
    </message>
    <message>
        <source>No offer yet. Its margin and churn make the unit economics.</source>
        <translation>還沒有產品方案。單位經濟模型由其毛利率和流失率得出。</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年資料</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確定性</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>What the surveys say</source>
        <translation>各項調研結果</translation>
    </message>
    <message>
        <source>Share that would buy at the best price</source>
        <translation>最佳價格下願意購買的比例</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>修改「{column}」</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪下儲存格</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除儲存格</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>貼上儲存格</translation>
    </message>
    <message>
        <source>Calculated cells were left as they are.</source>
        <translation>計算得出的儲存格保持不變。</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>Delete {n} cards</source>
        <translation>刪除 {n} 張卡片</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>{format} needs one more package, which is not installed. Type this in a terminal, and start the program again:</source>
        <translation>{format} 還需要一個尚未安裝的套件。請在終端機中執行以下指令，然後重新啟動程式：</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>連同標題複製</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>檢視說明</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>在畫布上顯示</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>刪除卡片</translation>
    </message>
    <message>
        <source>This is calculated from other cells. Space explains it.</source>
        <translation>此處由其他儲存格計算得出。按空白鍵檢視說明。</translation>
    </message>
    <message>
        <source>Riskiest assumptions: find these out first</source>
        <translation>風險最高的假設：請優先查證</translation>
    </message>
    <message>
        <source>{done} of {all} draws</source>
        <translation>已模擬 {done}/{all} 次</translation>
    </message>
    <message>
        <source>{figure} at the low case</source>
        <translation>{figure}（悲觀）</translation>
    </message>
    <message>
        <source>{figure} at the high case</source>
        <translation>{figure}（樂觀）</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n}/5</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重新命名「{name}」…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>刪除「{name}」</translation>
    </message>
    <message>
        <source>It begins with the numbers of “{case}”. Change single ones while it is shown.</source>
        <translation>初始數字取自「{case}」。顯示該情境時即可修改個別數字。</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重新命名情境</translation>
    </message>
    <message>
        <source>Keep the new lanes</source>
        <translation>保留新的泳道位置</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存為情境</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情境名稱</translation>
    </message>
    <message>
        <source>Also move the cards in the plan</source>
        <translation>在原計畫中也移動這些卡片</translation>
    </message>
    <message>
        <source>This canvas can only be looked at, so nothing can be kept in it.</source>
        <translation>此畫布僅供檢視，無法在其中儲存任何內容。</translation>
    </message>
    <message>
        <source>A scenario holds numbers, and only cards were moved: {moves}. They can be moved in the plan itself; undo takes it back.</source>
        <translation>情境只儲存數字，而這次只移動了卡片：{moves}。可以直接在原計畫中移動；如需還原，可用「復原」。</translation>
    </message>
    <message>
        <source>The plan stays as it is; this stands beside it under a name.</source>
        <translation>原計畫保持不變；試算結果會另存為一個情境。</translation>
    </message>
    <message>
        <source>A scenario holds numbers, not lanes. Where these were moved, its figures differ from those that you see: {moves}.</source>
        <translation>情境只儲存數字，不儲存泳道位置。以下卡片移動過，因此存下的指標會與現在看到的不同：{moves}。</translation>
    </message>
    <message>
        <source>Move them in the plan</source>
        <translation>在原計畫中移動</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“{card}” to {lane}</source>
        <translation>「{card}」移至「{lane}」</translation>
    </message>
    <message>
        <source>Keep what you tried as a scenario?</source>
        <translation>要將試算結果存為情境嗎？</translation>
    </message>
    <message>
        <source>The plan itself was not changed.</source>
        <translation>原計畫沒有改動。</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>繼續簡報</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>What if {n}</source>
        <translation>試算 {n}</translation>
    </message>
    <message>
        <source>New scenario “{name}”</source>
        <translation>新增情境「{name}」</translation>
    </message>
    <message>
        <source>Move cards to other lanes</source>
        <translation>將卡片移至其他泳道</translation>
    </message>
    <message>
        <source>Delete scenario “{name}”</source>
        <translation>刪除情境「{name}」</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Who takes part in buying</source>
        <translation>誰參與購買</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>說什麼</translation>
    </message>
    <message>
        <source>What to say to whom</source>
        <translation>對誰說什麼</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Pains, goals and proofs on cards of their own</source>
        <translation>單獨成卡的痛點、目標和佐證</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>連結對象</translation>
    </message>
    <message>
        <source>A card holds at most {most} characters of text, and this has {count}. Paste it in parts.</source>
        <translation>一張卡片的內文最多 {most} 個字元，此處有 {count} 個。請分段貼上。</translation>
    </message>
    <message>
        <source>These two cards are linked already.</source>
        <translation>這兩張卡片之間已有連結線。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} columns are too many to become cards. At most {most} rows of {wide} columns can be pasted at once.</source>
        <translation>{rows} 列 {columns} 欄過多，無法轉為卡片。每次最多可貼上 {most} 列 {wide} 欄。</translation>
    </message>
    <message>
        <source>Edit link la&amp;bel</source>
        <translation>編輯連結線標註(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;verse link</source>
        <translation>反轉連結線方向(&amp;V)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主題：淺色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主題：深色</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <translation>主題：跟隨系統</translation>
    </message>
    <message>
        <source>Language: system</source>
        <translation>語言：跟隨系統</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Collapse or expa&amp;nd</source>
        <translation>摺疊或展開(&amp;N)</translation>
    </message>
    <message>
        <source>Canvas: {title}</source>
        <translation>畫布：{title}</translation>
    </message>
    <message>
        <source>Tab goes from card to card, F6 from pane to pane.</source>
        <translation>按 Tab 在卡片之間移動，按 F6 在區塊之間移動。</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>對齊</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>圖層順序</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Reverse link</source>
        <translation>反轉連結線方向</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>連結線標註</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>標註連結線</translation>
    </message>
    <message>
        <source>Resize {pane}</source>
        <translation>調整「{pane}」區塊大小</translation>
    </message>
    <message>
        <source>Swap {pane} and {other}</source>
        <translation>互換「{pane}」與「{other}」區塊</translation>
    </message>
    <message>
        <source>{pane} and {other} have changed places.</source>
        <translation>「{pane}」與「{other}」區塊已互換位置。</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>Link to another card</source>
        <translation>變更連結線終點</translation>
    </message>
    <message>
        <source>Link from another card</source>
        <translation>變更連結線起點</translation>
    </message>
    <message>
        <source>Move {pane}</source>
        <translation>移動「{pane}」區塊</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>空白畫布</translation>
    </message>
    <message>
        <source>B2B SaaS</source>
        <translation>B2B SaaS</translation>
    </message>
    <message>
        <source>Consulting engagement</source>
        <translation>顧問專案</translation>
    </message>
    <message>
        <source>Consumer product</source>
        <translation>消費性產品</translation>
    </message>
    <message>
        <source>Cloud telephony, launch plan</source>
        <translation>雲端電話上市計畫</translation>
    </message>
    <message>
        <source>HipChat 2014: try, then buy</source>
        <translation>HipChat 2014：先試後買</translation>
    </message>
    <message>
        <source>Nintendo Switch 2019: for those who had stopped playing</source>
        <translation>任天堂 Switch 2019：讓不再玩遊戲的人回來</translation>
    </message>
    <message>
        <source>Slack 2019: metered freemium</source>
        <translation>Slack 2019：限量免費增值</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分鐘前</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>標為已解決</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit or delete: {words}</source>
        <translation>編輯或刪除：{words}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>編輯註解</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>刪除註解</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Add a comment (Ctrl+Enter)</source>
        <translation>新增註解（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>新增註解</translation>
    </message>
    <message>
        <source>1 resolved</source>
        <translation>1 則已解決</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} 則已解決</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>新增註解</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>將註解標為已解決</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>重新開啟註解</translation>
    </message>
    <message>
        <source>Back to content</source>
        <translation>回到內容處</translation>
    </message>
    <message>
        <source>Go to card</source>
        <translation>前往卡片</translation>
    </message>
    <message>
        <source>Open a canvas first</source>
        <translation>請先開啟畫布</translation>
    </message>
    <message>
        <source>Only on the canvas</source>
        <translation>僅限畫布檢視</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>請先選取內容</translation>
    </message>
    <message>
        <source>Select one card first</source>
        <translation>請先選取一張卡片</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>請先選取卡片</translation>
    </message>
    <message>
        <source>Select two cards first</source>
        <translation>請先選取兩張卡片</translation>
    </message>
    <message>
        <source>Select three cards first</source>
        <translation>請先選取三張卡片</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前無法使用</translation>
    </message>
    <message>
        <source>Go to pane</source>
        <translation>前往區塊</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>顯示情境</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Find in canvas</source>
        <translation>在畫布中尋找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>Exit focus mode ({keys} or Esc)</source>
        <translation>離開專注模式（{keys} 或 Esc）</translation>
    </message>
    <message>
        <source>Map of the canvas</source>
        <translation>畫布導覽圖</translation>
    </message>
    <message>
        <source>Map of the canvas: click or drag to go there</source>
        <translation>畫布導覽圖：按一下或拖曳即可前往</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to run · Esc to close</source>
        <translation>↑ ↓ 選擇 · Enter 執行 · Esc 關閉</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>沒有名為「{typed}」的內容。</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag with Space or the middle button; two fingers on a trackpad</source>
        <translation>按住空白鍵拖曳，或用滑鼠中鍵拖曳；觸控板用兩指滑動</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>左右平移</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滾輪</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>以指標為中心縮放</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Ctrl+滾輪，或兩指捏合</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新增便條</translation>
    </message>
    <message>
        <source>Double-click an empty place</source>
        <translation>在空白處按兩下</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新增卡片</translation>
    </message>
    <message>
        <source>Drag it from the palette</source>
        <translation>從左側的卡片欄拖曳</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>編輯卡片</translation>
    </message>
    <message>
        <source>Double-click it, or just type</source>
        <translation>在卡片上按兩下，或選取後直接輸入</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>選取多張卡片</translation>
    </message>
    <message>
        <source>Drag over them from an empty place, or Shift+click</source>
        <translation>從空白處拖曳框選，或按住 Shift 再按一下</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>沿單一方向移動</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>拖曳時按住 Shift</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖曳時按住 Alt</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Esc while dragging</source>
        <translation>拖曳時按 Esc</translation>
    </message>
    <message>
        <source>Drag from the dot at a card&apos;s edge</source>
        <translation>從卡片邊緣的圓點拖曳</translation>
    </message>
    <message>
        <source>Linked new card</source>
        <translation>新增並連結卡片</translation>
    </message>
    <message>
        <source>Drag from the dot into an empty place</source>
        <translation>從圓點拖曳到空白處</translation>
    </message>
    <message>
        <source>Mouse and trackpad</source>
        <translation>滑鼠與觸控板</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>鍵盤與滑鼠</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 欄</translation>
    </message>
    <message>
        <source>What “{column}” becomes</source>
        <translation>「{column}」對應的欄位</translation>
    </message>
    <message>
        <source>Cards from cells</source>
        <translation>將儲存格轉為卡片</translation>
    </message>
    <message>
        <source>Cards from “{name}”</source>
        <translation>將「{name}」轉為卡片</translation>
    </message>
    <message>
        <source>Each row becomes a</source>
        <translation>每列轉為</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>第一列是標題</translation>
    </message>
    <message>
        <source>Leave out the last row, “{name}”</source>
        <translation>忽略最後一列「{name}」</translation>
    </message>
    <message>
        <source>{field}: {n}</source>
        <translation>{field}：{n}</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>顯示前 {n} 張</translation>
    </message>
    <message>
        <source>Make 1 card</source>
        <translation>建立 1 張卡片</translation>
    </message>
    <message>
        <source>Make {n} cards</source>
        <translation>建立 {n} 張卡片</translation>
    </message>
    <message>
        <source>Cells as they will be read</source>
        <translation>儲存格辨識結果</translation>
    </message>
    <message>
        <source>What can&apos;t be read as “{field}” stays in the card&apos;s text.</source>
        <translation>無法辨識為「{field}」的內容會保留在卡片內文中。</translation>
    </message>
    <message>
        <source>stays in the text</source>
        <translation>保留在內文中</translation>
    </message>
    <message>
        <source>1 cell can&apos;t be read for its field. It stays in the card&apos;s text.</source>
        <translation>有 1 個儲存格與其欄位不符，內容會保留在卡片內文中。</translation>
    </message>
    <message>
        <source>{n} cells can&apos;t be read for their fields. They stay in the cards&apos; text.</source>
        <translation>有 {n} 個儲存格與其欄位不符，內容會保留在卡片內文中。</translation>
    </message>
    <message>
        <source>Numbers of “{column}” are multiplied by {factor}, as its heading says.</source>
        <translation>按標題註明的單位，「{column}」的數字乘以 {factor}。</translation>
    </message>
    <message>
        <source>Amounts are taken as {currency}, the canvas&apos;s currency, though the cells say {other}.</source>
        <translation>儲存格中註明的是 {other}，金額仍以畫布貨幣 {currency} 計。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture ({size} MB; at most {most} MB).</source>
        <translation>圖片「{name}」過大（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be embedded. PNG, JPEG, WebP, GIF and BMP can.</source>
        <translation>「{name}」不是可嵌入的圖片。可嵌入 PNG、JPEG、WebP、GIF 和 BMP 圖片。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or larger than can be read.</source>
        <translation>「{name}」已損壞，或過大而無法讀取。</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {width} × {height}.</source>
        <translation>「{name}」的像素過多：{width} × {height}。</translation>
    </message>
    <message>
        <source>The picture has too many pixels: {width} × {height}.</source>
        <translation>圖片的像素過多：{width} × {height}。</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美式信紙 (Letter)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>捲動</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>With Ctrl held, it does the other.</source>
        <translation>按住 Ctrl 時執行另一種操作。</translation>
    </message>
    <message>
        <source>Shown on the comments that you write.</source>
        <translation>顯示在您寫的註解上。</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>滑鼠滾輪</translation>
    </message>
    <message>
        <source>You</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不具名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>嚴格</translation>
    </message>
    <message>
        <source>Opened here again it is the same canvas, figures and all: what JSON Canvas has no words for is kept under a key of our own, which other programs pass over.</source>
        <translation>在本程式中重新開啟，仍是同一張畫布，數字一應俱全：JSON Canvas 無法表達的內容存放在專用欄位中，其他程式會略過。</translation>
    </message>
    <message>
        <source>Nothing but what the specification of JSON Canvas knows: fields and figures of cards become text, and the way back brings notes.</source>
        <translation>只保留 JSON Canvas 規範所定義的內容：卡片的欄位和數字轉為文字，重新開啟時成為便條。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>2× suits screens and slides, 4× suits print.</source>
        <translation>2× 適合螢幕和投影片，4× 適合印刷。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>No paper behind it (transparent)</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>With the presenter&apos;s notes</source>
        <translation>包含演講者備忘稿</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留內容</translation>
    </message>
    <message>
        <source>Only the selected cards ({count})</source>
        <translation>僅限選取的卡片（{count} 張）</translation>
    </message>
    <message>
        <source>Only the selected cards (none is selected)</source>
        <translation>僅限選取的卡片（未選取卡片）</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>Nothing glides or lights up.</source>
        <translation>關閉滑動與醒目提示動畫。</translation>
    </message>
    <message>
        <source>Tab or arrows choose a card · Enter links · Esc cancels</source>
        <translation>Tab 或方向鍵選擇卡片 · Enter 連結 · Esc 取消</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {version}). It is shown read-only, and what this version doesn&apos;t know is left out of the picture. Update GTM Canvas to work on it.</source>
        <translation>此畫布由更新版本的 GTM Canvas 建立（格式 {version}）。目前以唯讀方式顯示，此版本無法辨識的內容不會顯示。請更新 GTM Canvas 後再編輯。</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {version}). It is shown read-only, and what this version doesn&apos;t know is left out of the picture (cards, links and images left out: {n}). Update GTM Canvas to work on it.</source>
        <translation>此畫布由更新版本的 GTM Canvas 建立（格式 {version}）。目前以唯讀方式顯示，此版本無法辨識的內容不會顯示（未顯示的卡片、連結線和圖片：{n} 項）。請更新 GTM Canvas 後再編輯。</translation>
    </message>
    <message>
        <source>The export could not be made.</source>
        <translation>無法匯出。</translation>
    </message>
    <message>
        <source>There is not enough memory for this export, so nothing was written. Close other programs, or make it smaller.</source>
        <translation>記憶體不足，無法完成匯出，未寫入任何內容。請關閉其他程式，或縮小匯出尺寸。</translation>
    </message>
    <message>
        <source>The export was made, but it would not open again, so it was not written. Export once more.</source>
        <translation>匯出的結果無法重新開啟，因此未寫入檔案。請再匯出一次。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this canvas. Close other programs, or move cards that lie far away nearer to the others, and export once more.</source>
        <translation>記憶體不足，無法產生此畫布的圖片。請關閉其他程式，或將離得遠的卡片移近其他卡片，然後再匯出一次。</translation>
    </message>
    <message>
        <source>None of the chosen cards is on the canvas any more. Select the cards that the picture is to show, or export the whole canvas.</source>
        <translation>所選卡片均已不在畫布上。請重新選取要匯出的卡片，或匯出整張畫布。</translation>
    </message>
    <message>
        <source>The canvas is too large for a picture of its full size: this one is made smaller, at {percent} % ({width} × {height} pixels). It is sharper when cards that lie far away are moved nearer to the others.</source>
        <translation>畫布過大，無法以原始尺寸產生圖片：此圖已縮小到 {percent}%（{width} × {height} 像素）。將離得遠的卡片移近其他卡片，圖片會更清晰。</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell of a workbook can be: {count}. Each says at its end how much is left out.</source>
        <translation>有 {count} 段文字超出活頁簿儲存格的長度上限，各段末尾註明省略了多少。</translation>
    </message>
    <message>
        <source>Numbers that are too large for a workbook: {count}. Their cells are empty.</source>
        <translation>有 {count} 個數字過大，活頁簿無法容納，對應的儲存格留空。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: “{sign}” means something else on Windows.</source>
        <translation>「{name}」並非在所有電腦上都能用作檔名：「{sign}」在 Windows 上另有含義。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: Windows keeps “{word}” for itself.</source>
        <translation>「{name}」並非在所有電腦上都能用作檔名：「{word}」是 Windows 的保留名稱。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: Windows leaves out a dot or space at the end.</source>
        <translation>「{name}」並非在所有電腦上都能用作檔名：Windows 會去掉末尾的點或空格。</translation>
    </message>
    <message>
        <source>This file name is too long: no drive takes more than about 240 Latin letters or 80 Chinese characters.</source>
        <translation>檔名過長：磁碟最多接受約 240 個英文字母或 80 個中文字。</translation>
    </message>
    <message>
        <source>Finishing saving…</source>
        <translation>正在完成儲存…</translation>
    </message>
    <message>
        <source>The drive takes its time. Your work is also kept in a recovery copy on this computer, and is offered at the next start.</source>
        <translation>磁碟寫入較慢。您的改動在這台電腦上另有一份救援複本，下次啟動時可以開啟。</translation>
    </message>
    <message>
        <source>A file is still being written. Without waiting it may not be completed.</source>
        <translation>仍有檔案正在寫入。如不等待，檔案可能不完整。</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>不等待，直接關閉</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>不關閉視窗</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差異內容</translation>
    </message>
    <message>
        <source>{field}, {side}: {value}</source>
        <translation>{field}，{side}：{value}</translation>
    </message>
    <message>
        <source>Size of the market, case “{case}”</source>
        <translation>市場規模（情境「{case}」）</translation>
    </message>
    <message>
        <source>{figure}, {side}: {value}</source>
        <translation>{figure}，{side}：{value}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>開啟較早的版本</translation>
    </message>
    <message>
        <source>The file was not changed. An earlier version can be opened; the file is replaced only when you save it.</source>
        <translation>檔案未作更改。可以開啟較早的版本；只有儲存之後，才會取代該檔案。</translation>
    </message>
    <message>
        <source>An earlier version can be opened; saving it writes the file again.</source>
        <translation>可以開啟較早的版本；儲存後會重新寫入該檔案。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>開啟此版本</translation>
    </message>
    <message>
        <source>Backup beside the file · {when} · {size} KB</source>
        <translation>檔案旁的備份 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Saved version · {when} · {size} KB</source>
        <translation>儲存的版本 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Unsaved work · {when} · {size} KB</source>
        <translation>未儲存的內容 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Copied. There is nothing of your canvas in it.</source>
        <translation>已複製。其中不含畫布的任何內容。</translation>
    </message>
    <message>
        <source>Something went wrong, but you can go on.</source>
        <translation>程式發生錯誤，但可以繼續使用。</translation>
    </message>
    <message>
        <source>Something went wrong. Your work is still here, and a copy of it is kept.</source>
        <translation>程式發生錯誤。您的改動仍在，並已保留一份複本。</translation>
    </message>
    <message>
        <source>“{name}” looks like a copy that a sync program made, because “{original}” was changed on two computers.</source>
        <translation>「{name}」似乎是同步程式建立的複本，因為「{original}」在兩台電腦上都有改動。</translation>
    </message>
    <message>
        <source>Compare with the original…</source>
        <translation>與原檔案比較…</translation>
    </message>
    <message>
        <source>This is an earlier version of “{name}”, which is damaged. Saving replaces the damaged file; the backup beside it stays.</source>
        <translation>「{name}」已損壞，這是它較早的版本。儲存會取代損壞的檔案；旁邊的備份保留不動。</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>與原檔案比較</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take over changes from “{name}”</source>
        <translation>採用「{name}」中的更改</translation>
    </message>
    <message>
        <source>The disk is full, so no recovery copy can be kept. Save your canvas; it is tried again every half minute.</source>
        <translation>磁碟已滿，無法保留救援複本。請儲存畫布；程式每半分鐘會重試一次。</translation>
    </message>
    <message>
        <source>No recovery copy can be kept at the moment. Save your canvas; it is tried again every half minute.</source>
        <translation>目前無法保留救援複本。請儲存畫布；程式每半分鐘會重試一次。</translation>
    </message>
    <message>
        <source>This work was opened or discarded in another window.</source>
        <translation>此內容已在另一個視窗中開啟或捨棄。</translation>
    </message>
    <message>
        <source>This is your unsaved work. Save it to keep it.</source>
        <translation>這是您未儲存的內容。請儲存，以免遺失。</translation>
    </message>
    <message>
        <source>It was never saved in a file, so nothing else is left of it.</source>
        <translation>它從未儲存為檔案，除此之外沒有別的留存。</translation>
    </message>
    <message>
        <source>The file “{name}” stays as it is.</source>
        <translation>檔案「{name}」保持不變。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{title}”?</source>
        <translation>要捨棄「{title}」未儲存的內容嗎？</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的內容</translation>
    </message>
    <message>
        <source>Your unsaved work is still here</source>
        <translation>未儲存的內容還在</translation>
    </message>
    <message>
        <source>GTM Canvas ended before this was saved. Open it and save it to keep it.</source>
        <translation>這些內容儲存之前，GTM Canvas 就結束了執行。請開啟並儲存，以免遺失。</translation>
    </message>
    <message>
        <source>What you leave here is offered again at the next start.</source>
        <translation>留下的內容會在下次啟動時再次列出。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the unsaved work on “{title}”</source>
        <translation>開啟「{title}」未儲存的內容</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>捨棄…</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{title}”…</source>
        <translation>捨棄「{title}」未儲存的內容…</translation>
    </message>
    <message>
        <source>Which file it belongs to is not known any more.</source>
        <translation>已無法得知它屬於哪個檔案。</translation>
    </message>
    <message>
        <source>Never saved in a file</source>
        <translation>從未儲存為檔案</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>It was kept by a newer version of GTM Canvas, which can open it.</source>
        <translation>由更新版本的 GTM Canvas 保留，須用其開啟。</translation>
    </message>
    <message>
        <source>No copy of it can be read.</source>
        <translation>它的複本均無法讀取。</translation>
    </message>
    <message>
        <source>A later copy was kept by a newer version of GTM Canvas. This is the one before.</source>
        <translation>更晚的一份由更新版本的 GTM Canvas 保留。這是之前的一份。</translation>
    </message>
    <message>
        <source>The latest copy is damaged. This is the one before.</source>
        <translation>最新的複本已損壞。這是之前的一份。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Here you can only look at it, so that nobody&apos;s changes are lost.</source>
        <translation>「{name}」已在另一個視窗中開啟。此處只能檢視，以免任何人的更改遺失。</translation>
    </message>
    <message>
        <source>“{name}” is being edited in another window now. Here you can look at it.</source>
        <translation>「{name}」正在另一個視窗中編輯。此處可以檢視。</translation>
    </message>
    <message>
        <source>“{name}” is being edited in another window now. Your unsaved changes stay here, and in a recovery copy on this computer.</source>
        <translation>「{name}」正在另一個視窗中編輯。您未儲存的更改仍在此處，這台電腦上也有一份救援複本。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t open in another window any more.</source>
        <translation>「{name}」已不在其他視窗中開啟。</translation>
    </message>
    <message>
        <source>The other window does not answer. “Edit here” works all the same.</source>
        <translation>另一個視窗沒有回應。「在此編輯」仍然有效。</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>顯示該視窗</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>在此編輯</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>正在開啟「{name}」…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉此提示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Show the unsaved work</source>
        <translation>檢視未儲存的內容</translation>
    </message>
    <message>
        <source>Unsaved work on one canvas is still here.</source>
        <translation>有 1 張畫布未儲存的內容還在。</translation>
    </message>
    <message>
        <source>Unsaved work on {count} canvases is still here.</source>
        <translation>有 {count} 張畫布未儲存的內容還在。</translation>
    </message>
    <message>
        <source>Restore the version of {when}</source>
        <translation>還原{when} 的版本</translation>
    </message>
    <message>
        <source>Restored: {when}. Undo brings back what was here before.</source>
        <translation>已還原{when} 的版本。可用「復原」找回先前的內容。</translation>
    </message>
    <message>
        <source>Compare with the version of {when}</source>
        <translation>與{when} 的版本比較</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前的畫布</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>採用勾選的內容</translation>
    </message>
    <message>
        <source>Take over from the version of {when}</source>
        <translation>採用{when} 版本的內容</translation>
    </message>
    <message>
        <source>Taken over: {when}. Undo brings back what was here before.</source>
        <translation>已採用{when} 版本的內容。可用「復原」找回先前的內容。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Looking for kept versions…</source>
        <translation>正在尋找保留的版本…</translation>
    </message>
    <message>
        <source>No version of this canvas is kept yet</source>
        <translation>此畫布還沒有保留的版本</translation>
    </message>
    <message>
        <source>A version is kept each time you save, and every few seconds while you work. It stays on this computer.</source>
        <translation>每次儲存時，以及編輯過程中每隔幾秒，都會保留一個版本。版本只留在這台電腦上。</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>以複本開啟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>1 version of “{title}” is kept on this computer, apart from its file.</source>
        <translation>這台電腦上保留了「{title}」的 1 個版本，與其檔案分開存放。</translation>
    </message>
    <message>
        <source>{count} versions of “{title}” are kept on this computer, apart from its file.</source>
        <translation>這台電腦上保留了「{title}」的 {count} 個版本，與其檔案分開存放。</translation>
    </message>
    <message>
        <source>None of the kept versions can be opened.</source>
        <translation>保留的版本均無法開啟。</translation>
    </message>
    <message>
        <source>The picture is being painted…</source>
        <translation>正在繪製預覽圖…</translation>
    </message>
    <message>
        <source>No picture of it can be shown.</source>
        <translation>無法顯示預覽圖。</translation>
    </message>
    <message>
        <source>Picture of the version: {when}</source>
        <translation>版本預覽圖：{when}</translation>
    </message>
    <message>
        <source>It is as the canvas is now.</source>
        <translation>與目前的畫布相同。</translation>
    </message>
    <message>
        <source>1 difference from the canvas as it is now</source>
        <translation>與目前的畫布有 1 處差異</translation>
    </message>
    <message>
        <source>{count} differences from the canvas as it is now</source>
        <translation>與目前的畫布有 {count} 處差異</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>保留的版本</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Kept by a newer version of GTM Canvas</source>
        <translation>由更新版本的 GTM Canvas 保留</translation>
    </message>
    <message>
        <source>Damaged, can&apos;t be opened</source>
        <translation>已損壞，無法開啟</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Kept meanwhile</source>
        <translation>自動保留</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>主色</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>輔色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source> · page {n} of {all}</source>
        <translation> · 第 {n}/{all} 頁</translation>
    </message>
    <message>
        <source>The cards of this stop are no longer on the canvas.</source>
        <translation>此環節的卡片已不在畫布上。</translation>
    </message>
    <message>
        <source>Nothing is open: the checks found nothing to look at.</source>
        <translation>沒有待解決的問題：全部檢查通過。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 項</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>尚無內容。</translation>
    </message>
    <message>
        <source>SOM over time, with growth</source>
        <translation>SOM 逐年走勢（含成長）</translation>
    </message>
    <message>
        <source>A talk holds at most {most} stops.</source>
        <translation>一次簡報最多容納 {most} 個環節。</translation>
    </message>
    <message>
        <source>A stop shows at most {most} cards.</source>
        <translation>一個環節最多顯示 {most} 張卡片。</translation>
    </message>
    <message>
        <source>The font {font} is not installed here, so no words could be measured in it. Look through the deck on a computer that has it.</source>
        <translation>這台電腦未安裝字型 {font}，無法據此排版。請在裝有該字型的電腦上檢查一遍簡報檔。</translation>
    </message>
    <message>
        <source>The JSON Canvas would have {size} MB, and at most {most} MB can be opened again. Export it without the part that only GTM Canvas reads, or delete large pictures first.</source>
        <translation>JSON Canvas 檔案將達 {size} MB，而能重新開啟的上限為 {most} MB。請在匯出時選擇「嚴格」，移除僅供 GTM Canvas 讀取的部分；或先刪除較大的圖片。</translation>
    </message>
    <message>
        <source>A JSON Canvas can&apos;t hold pictures for other programs: they show only the words of image cards ({n}).</source>
        <translation>JSON Canvas 無法附帶圖片供其他程式顯示：有 {n} 張圖片卡片在其他程式中只顯示文字。</translation>
    </message>
    <message>
        <source>The pages could not be painted, so nothing was written. Close other programs, and export once more.</source>
        <translation>無法繪製頁面，未寫入任何內容。請關閉其他程式，然後再匯出一次。</translation>
    </message>
    <message>
        <source>A go-to-market canvas with 1 card.</source>
        <translation>一張市場進入畫布，含 1 張卡片。</translation>
    </message>
    <message>
        <source>A go-to-market canvas with {n} cards.</source>
        <translation>一張市場進入畫布，含 {n} 張卡片。</translation>
    </message>
    <message>
        <source>It is JSON, but no JSON Canvas: it has neither nodes nor edges.</source>
        <translation>這是 JSON 檔案，但不是 JSON Canvas：既沒有節點，也沒有邊。</translation>
    </message>
    <message>
        <source>It has {nodes} nodes and {edges} edges, and a canvas holds at most {most_nodes} cards and {most_edges} links. Divide it in the program that it comes from.</source>
        <translation>其中有 {nodes} 個節點和 {edges} 條邊，而一張畫布最多容納 {most_nodes} 張卡片和 {most_edges} 條連結線。請先在原來的程式中拆分。</translation>
    </message>
    <message>
        <source>It is no JSON Canvas: its {name} are no list.</source>
        <translation>這不是 JSON Canvas：其中的 {name} 不是清單。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text (byte {at}).</source>
        <translation>內容不是 UTF-8 文字（第 {at} 位元組）。</translation>
    </message>
    <message>
        <source>It is no valid JSON at line {line}, column {column}.</source>
        <translation>第 {line} 行第 {column} 欄不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is JSON, but no JSON Canvas.</source>
        <translation>這是 JSON 檔案，但不是 JSON Canvas。</translation>
    </message>
    <message>
        <source>The part of the file that only GTM Canvas reads is damaged.</source>
        <translation>檔案中僅供 GTM Canvas 讀取的部分已損壞。</translation>
    </message>
    <message>
        <source>What was changed in another program was taken over (cards moved: {moved}, edited: {edited}, added: {added}, removed: {removed}; links: {links}; panes: {panes}).</source>
        <translation>已採用其他程式中的更改（卡片：移動 {moved}、編輯 {edited}、新增 {added}、移除 {removed}；連結線：{links}；區塊：{panes}）。</translation>
    </message>
    <message>
        <source>Lines that are made of numbers were edited there, too. They are in the text of their cards now (cards: {n}); change the numbers in the inspector.</source>
        <translation>由數字產生的文字行在那裡也有改動，現已放入 {n} 張卡片的內文；如需更改數字，請使用內容面板。</translation>
    </message>
    <message>
        <source>Panes can&apos;t be removed or renamed, and lanes follow the Market pane, so some changes were not taken over ({n}).</source>
        <translation>區塊不能移除或重新命名，泳道隨「市場」區塊而定，因此有 {n} 處更改未採用。</translation>
    </message>
    <message>
        <source>Copied as a picture of {width} × {height} pixels. Paste it where you need it.</source>
        <translation>已複製為 {width} × {height} 像素的圖片，可貼上到需要的地方。</translation>
    </message>
    <message>
        <source>“{colour}” is too pale on light ground: shown there as “{shown}”, {ratio} : 1.</source>
        <translation>「{colour}」在淺色背景上太淺，改以「{shown}」顯示，對比度 {ratio} : 1。</translation>
    </message>
    <message>
        <source>“{colour}” is too dark on dark ground: shown there as “{shown}”, {ratio} : 1.</source>
        <translation>「{colour}」在深色背景上太深，改以「{shown}」顯示，對比度 {ratio} : 1。</translation>
    </message>
    <message>
        <source>{title}: choose from a palette</source>
        <translation>{title}：從調色盤選取</translation>
    </message>
    <message>
        <source>Choose from a palette</source>
        <translation>從調色盤選取</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}：清除</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>清除顏色</translation>
    </message>
    <message>
        <source>A colour is # and six digits or letters from A to F, such as {example}.</source>
        <translation>顏色須寫成 # 加六位數字或字母 A–F，例如 {example}。</translation>
    </message>
    <message>
        <source>“{font}” is not on this computer: here, {own} takes its place. Where it is installed, it is used.</source>
        <translation>這台電腦沒有字型「{font}」，在此以 {own} 代替；在裝有該字型的電腦上會正常使用。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>匯出資料夾</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>資料夾：{folder}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>To hand over and to print: an overview, a page for each pane, the figures, and every assumption with its source.</source>
        <translation>用於交付和列印：總覽、每個區塊一頁、指標，以及全部假設及其來源。</translation>
    </message>
    <message>
        <source>A deck to go on with: a slide for each stop of the talk, with texts, tables and charts that can be edited.</source>
        <translation>可繼續編輯的簡報檔：每個簡報環節一張投影片，文字、表格和圖表皆可修改。</translation>
    </message>
    <message>
        <source>The canvas as it looks, for a letter, a chat or a wiki.</source>
        <translation>與畫布所見一致，適合郵件、聊天或知識庫。</translation>
    </message>
    <message>
        <source>The canvas as it looks, sharp at any size, its texts still texts.</source>
        <translation>與畫布所見一致，任意縮放都清晰，文字仍可選取。</translation>
    </message>
    <message>
        <source>Every figure with its formula: change a blue cell, and all that follows from it changes. The case can be switched in it.</source>
        <translation>所有指標都帶公式：修改藍色儲存格，相關結果隨之更新，還可切換情境。</translation>
    </message>
    <message>
        <source>Cards and figures as plain text with headings, for a wiki.</source>
        <translation>卡片和指標，以帶標題的純文字呈現，適合知識庫。</translation>
    </message>
    <message>
        <source>For Obsidian and other programs that read JSON Canvas 1.0: panes as groups, cards as notes, links as lines.</source>
        <translation>適用於 Obsidian 等支援 JSON Canvas 1.0 的程式：區塊成為群組，卡片成為便條，連結線成為線條。</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>End of the talk. Esc leaves.</source>
        <translation>簡報結束。按 Esc 退出。</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>螢幕內容已隱藏。</translation>
    </message>
    <message>
        <source>{stop}, {n} of {all}: {headline}</source>
        <translation>{stop}，{n}/{all}：{headline}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>簡報時間</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>目前時間</translation>
    </message>
    <message>
        <source>Begin the timer anew</source>
        <translation>重新計時</translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation>繼續計時</translation>
    </message>
    <message>
        <source>Hold the timer</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>What if: {card} in {lane}</source>
        <translation>試算：「{card}」移至「{lane}」</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>A click goes on, the right button goes back. Any key closes this.</source>
        <translation>按一下前進，右鍵後退。按任意鍵關閉此提示。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Go to a stop by its number; 0 is the overview</source>
        <translation>依編號跳到環節；0 為總覽</translation>
    </message>
    <message>
        <source>First stop</source>
        <translation>第一個環節</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>最後一個環節</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑色畫面</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白色畫面</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>雷射筆</translation>
    </message>
    <message>
        <source>Pen: marks vanish by themselves</source>
        <translation>畫筆：筆跡會自動消失</translation>
    </message>
    <message>
        <source>Wipe the marks off</source>
        <translation>清除筆跡</translation>
    </message>
    <message>
        <source>Back to the plan, where something was tried</source>
        <translation>試算後還原為原計畫</translation>
    </message>
    <message>
        <source>Keep what was tried as a scenario</source>
        <translation>將試算存為情境</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切換淺色/深色</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>顯示快速鍵</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>結束簡報</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{quantity} · {card}</source>
        <translation>{quantity} · {card}</translation>
    </message>
    <message>
        <source>Obtainable share, year {year}</source>
        <translation>可取得的市占率（第 {year} 年）</translation>
    </message>
    <message>
        <source>Presenter – {title}</source>
        <translation>簡報者檢視畫面 – {title}</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>簡報結束</translation>
    </message>
    <message>
        <source>Current slide</source>
        <translation>目前投影片</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一張投影片</translation>
    </message>
    <message>
        <source>Notes for this stop. Only you see them.</source>
        <translation>此環節的備忘稿，只有您看得到。</translation>
    </message>
    <message>
        <source>Stops of the talk</source>
        <translation>簡報環節</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>互換螢幕</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>結束簡報</translation>
    </message>
    <message>
        <source>Blank the screen (B)</source>
        <translation>黑色畫面（B）</translation>
    </message>
    <message>
        <source>Light or dark (T)</source>
        <translation>切換淺色/深色（T）</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>快速鍵（?）</translation>
    </message>
    <message>
        <source>{place} · page {n} of {all}</source>
        <translation>{place} · 第 {n}/{all} 頁</translation>
    </message>
    <message>
        <source>{n}  {name}</source>
        <translation>{n}  {name}</translation>
    </message>
    <message>
        <source>What if: {quantity}</source>
        <translation>試算：{quantity}</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>還原為原計畫</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>存為情境…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>{card} in {lane}</source>
        <translation>「{card}」移至「{lane}」</translation>
    </message>
    <message>
        <source>{quantity}: {before} → {after}</source>
        <translation>{quantity}：{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, and {n} more</source>
        <translation>{change}，另有 {n} 項</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>設定類別</translation>
    </message>
    <message>
        <source>One step per line. As long as there is none, what the checks found is shown.</source>
        <translation>每行一步。未填寫時顯示檢查結果。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What you want to say. Only you see it.</source>
        <translation>您想說的話，只有您看得到。</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>演講者備忘稿</translation>
    </message>
    <message>
        <source>The slide of this stop</source>
        <translation>此環節的投影片</translation>
    </message>
    <message>
        <source>Stops of the presentation</source>
        <translation>簡報環節</translation>
    </message>
    <message>
        <source>Present this stop again (Space)</source>
        <translation>恢復顯示此環節（空白鍵）</translation>
    </message>
    <message>
        <source>Leave this stop out (Space)</source>
        <translation>跳過此環節（空白鍵）</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>新增環節</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前移（Alt+↑）</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove this stop (Delete)</source>
        <translation>移除此環節（Delete）</translation>
    </message>
    <message>
        <source>Standard again</source>
        <translation>還原預設</translation>
    </message>
    <message>
        <source>The usual stops in the usual order, without headlines and notes. Undo brings yours back.</source>
        <translation>還原預設的環節和順序，清空標題和備忘稿。可用「復原」找回您的設定。</translation>
    </message>
    <message>
        <source>{n} stops are presented.</source>
        <translation>簡報共 {n} 個環節。</translation>
    </message>
    <message>
        <source>1 stop is presented.</source>
        <translation>簡報共 1 個環節。</translation>
    </message>
    <message>
        <source>Every stop is hidden: show at least one.</source>
        <translation>所有環節均已隱藏：請至少顯示一個。</translation>
    </message>
    <message>
        <source>Show the selected cards instead</source>
        <translation>改為顯示選取的卡片</translation>
    </message>
    <message>
        <source>Show what is in view instead</source>
        <translation>改為顯示目前可見區域</translation>
    </message>
    <message>
        <source>Selected cards</source>
        <translation>選取的卡片</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>目前可見區域</translation>
    </message>
    <message>
        <source>Choose the cards of a stop</source>
        <translation>選擇環節的卡片</translation>
    </message>
    <message>
        <source>Choose the view of a stop</source>
        <translation>選擇環節的區域</translation>
    </message>
    <message>
        <source>Choose another chart</source>
        <translation>更換圖表</translation>
    </message>
    <message>
        <source>Move stop</source>
        <translation>移動環節</translation>
    </message>
    <message>
        <source>Hide stop</source>
        <translation>隱藏環節</translation>
    </message>
    <message>
        <source>Show stop</source>
        <translation>顯示環節</translation>
    </message>
    <message>
        <source>Remove stop</source>
        <translation>移除環節</translation>
    </message>
    <message>
        <source>Standard presentation</source>
        <translation>還原預設簡報</translation>
    </message>
    <message>
        <source>Hidden · {words}</source>
        <translation>已隱藏 · {words}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Its cards are no longer there.</source>
        <translation>其中的卡片已不存在。</translation>
    </message>
    <message>
        <source>It shows no part of the canvas yet.</source>
        <translation>尚未選定畫布區域。</translation>
    </message>
    <message>
        <source>A part of the canvas, {width} × {height}, as it looks when it is presented.</source>
        <translation>畫布的一個區域（{width} × {height}），以簡報時的樣貌顯示。</translation>
    </message>
    <message>
        <source>Its cards are no longer on the canvas. Choose others, or undo what took them away.</source>
        <translation>其中的卡片已不在畫布上。請另選卡片，或復原移除它們的操作。</translation>
    </message>
    <message>
        <source>{n} cards: {names}</source>
        <translation>{n} 張卡片：{names}</translation>
    </message>
    <message>
        <source>1 card: {names}</source>
        <translation>1 張卡片：{names}</translation>
    </message>
    <message>
        <source>No longer on the canvas: {n}.</source>
        <translation>已不在畫布上：{n} 張。</translation>
    </message>
    <message>
        <source>{n}. {title}</source>
        <translation>{n}. {title}</translation>
    </message>
</context>
</TS>
