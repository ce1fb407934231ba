<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>There is no translation into “{language}”; there are: {known}.</source>
        <translation>没有“{language}”的翻译；现有语言：{known}。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
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
        <translation>无法导出“{name}”：文件名须以下列后缀之一结尾：{known}。</translation>
    </message>
    <message>
        <source>{option} means nothing to {formats}.</source>
        <translation>{option} 不适用于 {formats}。</translation>
    </message>
    <message>
        <source>This canvas has no card of the id {ids}; “gtm-canvas numbers FILE --json” and the file itself name them.</source>
        <translation>此画布中没有 ID 为 {ids} 的卡片；ID 可在“gtm-canvas numbers FILE --json”的输出或文件本身中查到。</translation>
    </message>
    <message>
        <source>“{workbook}” was made of another canvas than “{file}”; nothing was changed. --dry-run shows the differences, --yes takes them over all the same.</source>
        <translation>“{workbook}”不是由“{file}”导出的；未作任何更改。--dry-run 可查看差异，--yes 则仍然导入。</translation>
    </message>
    <message>
        <source>Nothing to take over; no file was written.</source>
        <translation>没有可导入的更改；未写入文件。</translation>
    </message>
    <message>
        <source>Changes that would be made: {count}.</source>
        <translation>将更改 {count} 处。</translation>
    </message>
    <message>
        <source>Changes written to {name}: {count}.</source>
        <translation>已将 {count} 处更改写入 {name}。</translation>
    </message>
    <message>
        <source>The canvas was changed since the workbook was made of it.</source>
        <translation>导出该工作簿之后，画布又有改动。</translation>
    </message>
    <message>
        <source>{count} left as they are, see their notes.</source>
        <translation>{count} 项保持原样，原因见备注。</translation>
    </message>
    <message>
        <source>There is no template “{name}”; there are: {known}.</source>
        <translation>没有名为“{name}”的模板；现有模板：{known}。</translation>
    </message>
    <message>
        <source>“{name}” exists already; --force overwrites it.</source>
        <translation>“{name}”已存在；如需覆盖，请加 --force。</translation>
    </message>
    <message>
        <source>There is no case “{case}” in this canvas; there are: {known}.</source>
        <translation>此画布中没有名为“{case}”的情景；现有情景：{known}。</translation>
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
        <translation>发生意外错误（{kind}：{detail}）。</translation>
    </message>
    <message>
        <source>PySide6, which draws the window, is not installed; “pip install gtm-canvas” brings it.</source>
        <translation>未安装用于显示窗口的 PySide6；运行“pip install gtm-canvas”即可安装。</translation>
    </message>
    <message>
        <source>PySide6 {version} crashes on Python {python}: please install a version below 6.12 (pip install &apos;PySide6-Essentials&lt;6.12&apos;), or use Python 3.12 or newer.</source>
        <translation>PySide6 {version} 在 Python {python} 上会崩溃：请安装低于 6.12 的版本（pip install &apos;PySide6-Essentials&lt;6.12&apos;），或改用 Python 3.12 及以上版本。</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can&apos;t open; the commands numbers, check and export work without one.</source>
        <translation>此环境没有屏幕（DISPLAY 和 WAYLAND_DISPLAY 均未设置），无法打开窗口；numbers、check 和 export 命令不受影响。</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so the window can&apos;t open; the commands numbers, check and export work without one.</source>
        <translation>显示 {display} 没有响应，无法打开窗口；numbers、check 和 export 命令不受影响。</translation>
    </message>
    <message>
        <source>System libraries that Qt needs are missing: {libraries} (on Debian and Ubuntu: sudo apt-get install {packages}).</source>
        <translation>缺少 Qt 所需的系统库：{libraries}（Debian 和 Ubuntu 上请运行：sudo apt-get install {packages}）。</translation>
    </message>
    <message>
        <source>not installed as a package</source>
        <translation>未以软件包形式安装</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not installed: only the export to PowerPoint needs it</source>
        <translation>未安装：仅导出 PowerPoint 时需要</translation>
    </message>
    <message>
        <source>all {count} that Qt needs are there</source>
        <translation>Qt 所需的 {count} 个库均已就绪</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>系统库</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>the bundled fonts are missing</source>
        <translation>缺少随附字体</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁文件</translation>
    </message>
    <message>
        <source>Recovery copies</source>
        <translation>恢复副本</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>none is known of</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>in the last run, {when}: {path}</source>
        <translation>上次运行时，{when}：{path}</translation>
    </message>
    <message>
        <source>{when}: {path}</source>
        <translation>{when}：{path}</translation>
    </message>
    <message>
        <source>Last crash</source>
        <translation>上次崩溃</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path}（尚不存在）</translation>
    </message>
    <message>
        <source>versions of canvases: {versions}; unsaved work: {unsaved}</source>
        <translation>画布版本：{versions}；未保存的内容：{unsaved}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, ISO 4217.</source>
        <translation>三位字母代码（ISO 4217）。</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基准年</translation>
    </message>
    <message>
        <source>The year that today&apos;s numbers are of.</source>
        <translation>当前数字所属的年份。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>展望期</translation>
    </message>
    <message>
        <source>How many years to look ahead.</source>
        <translation>向前展望的年数。</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Years until the obtainable share is reached: 3 means year 3.</source>
        <translation>达到可获得份额所需的年数：3 即第 3 年。</translation>
    </message>
    <message>
        <source>Share grows</source>
        <translation>份额增长方式</translation>
    </message>
    <message>
        <source>How the obtainable share is reached: in equal steps until the target year, or along an S-curve.</source>
        <translation>如何达到可获得份额：逐年等额增长至目标年，或沿 S 曲线增长。</translation>
    </message>
    <message>
        <source>In equal steps</source>
        <translation>逐年等额</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 曲线</translation>
    </message>
    <message>
        <source>Speed of the S-curve</source>
        <translation>S 曲线斜率</translation>
    </message>
    <message>
        <source>How steep its middle is, a year: 2 goes from 12 % to 88 % in two years.</source>
        <translation>曲线中段每年的陡峭程度：取 2 时，两年内由 12% 升至 88%。</translation>
    </message>
    <message>
        <source>Middle of the S-curve</source>
        <translation>S 曲线中点</translation>
    </message>
    <message>
        <source>Years until half of its ceiling is reached.</source>
        <translation>达到上限一半所需的年数。</translation>
    </message>
    <message>
        <source>Ceiling of the S-curve</source>
        <translation>S 曲线上限</translation>
    </message>
    <message>
        <source>The part of the obtainable share that it nears in the end.</source>
        <translation>最终能接近可获得份额的多大比例。</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>In B2C one customer holds all seven buying roles.</source>
        <translation>在 B2C 中，一位客户身兼全部七种购买角色。</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>企业（B2B）</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者（B2C）</translation>
    </message>
    <message>
        <source>Product-market fit reached</source>
        <translation>已达到产品市场契合（PMF）</translation>
    </message>
    <message>
        <source>Customers pull. Before that, hiring sales people is a warning.</source>
        <translation>客户主动上门。在此之前招聘销售人员会触发警告。</translation>
    </message>
    <message>
        <source>Methods may differ by</source>
        <translation>各方法允许偏差</translation>
    </message>
    <message>
        <source>Beyond it, TAM, SAM and SOM of different methods are said to disagree.</source>
        <translation>超出此值，即视为不同方法得出的 TAM、SAM、SOM 不一致。</translation>
    </message>
    <message>
        <source>Lifetime capped at</source>
        <translation>客户生命周期上限</translation>
    </message>
    <message>
        <source>Months that the capped lifetime value looks ahead.</source>
        <translation>计算封顶 LTV 时向前看的月数。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
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
        <translation>标准</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unknown card</source>
        <translation>未知卡片</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关者</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>买家角色</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>购买角色</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Pain or goal</source>
        <translation>痛点或目标</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Product-led</source>
        <translation>产品驱动</translation>
    </message>
    <message>
        <source>Sales-led</source>
        <translation>销售驱动</translation>
    </message>
    <message>
        <source>Marketing-led</source>
        <translation>营销驱动</translation>
    </message>
    <message>
        <source>Self-serve</source>
        <translation>自助购买</translation>
    </message>
    <message>
        <source>Inside sales</source>
        <translation>电话销售</translation>
    </message>
    <message>
        <source>Field sales</source>
        <translation>外勤销售</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>GTM 模式</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>销售途径</translation>
    </message>
    <message>
        <source>Journey stages</source>
        <translation>客户旅程阶段</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>/ year</source>
        <translation>/ 年</translation>
    </message>
    <message>
        <source>How many leads it brings in a year.</source>
        <translation>该渠道每年带来多少条线索。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>From lead to customer, stage by stage; each keeps a share.</source>
        <translation>从线索到客户，逐级转化；每一级只保留一部分。</translation>
    </message>
    <message>
        <source>Sales people</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Leave empty where nobody has to sell.</source>
        <translation>无需人员销售时留空。</translation>
    </message>
    <message>
        <source>Deals per person</source>
        <translation>人均成交数</translation>
    </message>
    <message>
        <source>Customers that one trained person wins a year.</source>
        <translation>一名成熟销售每年赢得的客户数。</translation>
    </message>
    <message>
        <source>Effective share while new people ramp up</source>
        <translation>爬坡期有效产能</translation>
    </message>
    <message>
        <source>How much of a full year&apos;s deals the team manages, new people included.</source>
        <translation>把新人计算在内，团队能完成满编全年成交数的比例。</translation>
    </message>
    <message>
        <source>Growth of leads</source>
        <translation>线索增速</translation>
    </message>
    <message>
        <source>% / year</source>
        <translation>% / 年</translation>
    </message>
    <message>
        <source>How fast the leads grow.</source>
        <translation>线索每年增长多快。</translation>
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
        <translation>通过该渠道获客的全部开支：人员、广告、佣金。没有开支则填 0。</translation>
    </message>
    <message>
        <source>{number} leads</source>
        <translation>{number} 条线索</translation>
    </message>
    <message>
        <source>{share} win</source>
        <translation>成交率 {share}</translation>
    </message>
    <message>
        <source>{number} sales people</source>
        <translation>{number} 名销售</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>合作方式</translation>
    </message>
    <message>
        <source>Resells</source>
        <translation>转售</translation>
    </message>
    <message>
        <source>Refers</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Integrates</source>
        <translation>集成</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>单次价值</translation>
    </message>
    <message>
        <source>What one occurrence is worth to the customer.</source>
        <translation>每发生一次，对客户值多少钱。</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>每年次数</translation>
    </message>
    <message>
        <source>How often a year it happens.</source>
        <translation>一年发生多少次。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Customers in the segment</source>
        <translation>细分市场客户数</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>家企业</translation>
    </message>
    <message>
        <source>How many could buy, before the filters below.</source>
        <translation>有多少客户可能购买（未经下方条件收窄）。</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>收窄条件</translation>
    </message>
    <message>
        <source>Each keeps a share of the customers: has the problem, pays for tools …</source>
        <translation>每项条件只保留一部分客户：有此痛点、愿为工具付费……</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>每客户年收入</translation>
    </message>
    <message>
        <source>What one customer pays in a year. Leave it empty and link price tiers instead.</source>
        <translation>一位客户一年支付的金额。也可留空，改为连接价格档。</translation>
    </message>
    <message>
        <source>Serviceable</source>
        <translation>可服务市场</translation>
    </message>
    <message>
        <source>Serviceable share</source>
        <translation>可服务比例</translation>
    </message>
    <message>
        <source>The share that product, language and reach can serve.</source>
        <translation>产品、语言和覆盖范围能够服务的比例。</translation>
    </message>
    <message>
        <source>Obtainable share</source>
        <translation>可获得份额</translation>
    </message>
    <message>
        <source>% in year {year}</source>
        <translation>% · 第 {year} 年</translation>
    </message>
    <message>
        <source>The share of the serviceable part that you can win by the target year.</source>
        <translation>到目标年，能在可服务部分中赢得的份额。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>How fast the number of customers grows.</source>
        <translation>客户数量每年增长多快。</translation>
    </message>
    <message>
        <source>Value created per customer</source>
        <translation>每客户创造价值</translation>
    </message>
    <message>
        <source>What the product is worth to one customer in a year. Or list the drivers below.</source>
        <translation>产品一年为一位客户创造的价值。也可在下方列出驱动因素。</translation>
    </message>
    <message>
        <source>Value drivers</source>
        <translation>价值驱动因素</translation>
    </message>
    <message>
        <source>What makes up the value: worth of one occurrence × times a year.</source>
        <translation>价值的构成：单次价值 × 每年次数。</translation>
    </message>
    <message>
        <source>Captured fraction</source>
        <translation>价值获取比例</translation>
    </message>
    <message>
        <source>The part of that value which you can charge.</source>
        <translation>所创造的价值中，可以收费的部分。</translation>
    </message>
    <message>
        <source>{number} customers</source>
        <translation>{number} 个客户</translation>
    </message>
    <message>
        <source>{share} serviceable</source>
        <translation>可服务 {share}</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>份额 {share}</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>得出</translation>
    </message>
    <message>
        <source>Market total</source>
        <translation>市场总规模</translation>
    </message>
    <message>
        <source>Market size</source>
        <translation>市场规模</translation>
    </message>
    <message>
        <source>What the whole market spends in a year.</source>
        <translation>整个市场一年的支出。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Applied in order; each leads to TAM, SAM or SOM.</source>
        <translation>按顺序逐项筛选；每一项对应得出 TAM、SAM 或 SOM。</translation>
    </message>
    <message>
        <source>{money} top-down</source>
        <translation>自上而下 {money}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>核心信息</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Pain it answers</source>
        <translation>回应的痛点</translation>
    </message>
    <message>
        <source>Value of the product</source>
        <translation>产品价值</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Differentiator</source>
        <translation>差异点</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>against {rival}</source>
        <translation>对比 {rival}</translation>
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
        <translation>价格档</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>For one unit and one period.</source>
        <translation>一个单位、一个计费周期的价格。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is counted: seat, site, device …</source>
        <translation>按什么计数：席位、站点、设备……</translation>
    </message>
    <message>
        <source>Paid per</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>Units per customer</source>
        <translation>每客户单位数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个</translation>
    </message>
    <message>
        <source>How many seats, sites or devices one has.</source>
        <translation>一位客户拥有多少席位、站点或设备。</translation>
    </message>
    <message>
        <source>Years between purchases</source>
        <translation>复购间隔</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Only for a one-off price.</source>
        <translation>仅用于一次性价格。</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>All linked tiers together make 100 %.</source>
        <translation>所有连接的价格档合计应为 100%。</translation>
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
        <translation>产品方案</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>定价模式</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅制</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>按用量</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>按席位</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>一次性买断</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Freemium</source>
        <translation>免费增值</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>免费试用</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>What is left of revenue after the cost of delivering.</source>
        <translation>收入扣除交付成本后的剩余比例。</translation>
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
        <translation>一个月内流失客户的比例。悲观值通常反而是较大的数。</translation>
    </message>
    <message>
        <source>Annual churn</source>
        <translation>年流失率</translation>
    </message>
    <message>
        <source>Type one of the two; the other is derived (not twelve times).</source>
        <translation>两者填其一，另一个自动推算（并非简单乘以 12）。</translation>
    </message>
    <message>
        <source>Price growth</source>
        <translation>价格增速</translation>
    </message>
    <message>
        <source>How fast the revenue per customer grows.</source>
        <translation>每客户年收入每年增长多快。</translation>
    </message>
    <message>
        <source>Customers today</source>
        <translation>现有客户数</translation>
    </message>
    <message>
        <source>Those you have already; the channels add to them.</source>
        <translation>目前已有的客户；渠道会在此基础上新增。</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>What must be earned before the first profit: team, rent, platform.</source>
        <translation>盈利之前必须先覆盖的开支：团队、房租、平台。</translation>
    </message>
    <message>
        <source>Recurring revenue at the start</source>
        <translation>期初经常性收入</translation>
    </message>
    <message>
        <source>Of the customers you had a year ago.</source>
        <translation>来自一年前已有的客户。</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>增购收入</translation>
    </message>
    <message>
        <source>What those customers added.</source>
        <translation>这些客户新增的金额。</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>减购收入</translation>
    </message>
    <message>
        <source>What those customers cut, yet stayed.</source>
        <translation>这些客户减少、但仍留存的金额。</translation>
    </message>
    <message>
        <source>Churned revenue</source>
        <translation>流失收入</translation>
    </message>
    <message>
        <source>What left with lost customers.</source>
        <translation>随流失客户一同失去的金额。</translation>
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
        <translation>文件过大，不像是画布（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is empty: it holds nothing but zero bytes.</source>
        <translation>文件是空的：其中只有零字节。</translation>
    </message>
    <message>
        <source>The file is written in UTF-16, and a canvas is UTF-8. Save it as UTF-8 in the program that wrote it.</source>
        <translation>文件采用 UTF-16 编码，而画布须为 UTF-8。请用写入它的程序另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is not a GTM Canvas file: it is not UTF-8 text (byte {at}).</source>
        <translation>这不是 GTM Canvas 文件：内容不是 UTF-8 文本（第 {at} 字节）。</translation>
    </message>
    <message>
        <source>The file is damaged: at line {line} it holds zero bytes.</source>
        <translation>文件已损坏：第 {line} 行含有零字节。</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a canvas.</source>
        <translation>文件嵌套过深，不可能是画布。</translation>
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
        <translation>文件在同一个对象中重复使用了“{key}”</translation>
    </message>
    <message>
        <source>The file holds {name} where a number belongs</source>
        <translation>文件中本应为数字的地方是 {name}</translation>
    </message>
    <message>
        <source>The file holds a number that is too large</source>
        <translation>文件中有过大的数字</translation>
    </message>
    <message>
        <source>The file holds a number that is too long</source>
        <translation>文件中有过长的数字</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) in a text</source>
        <translation>文件的文本中有半个字符（孤立代理项）</translation>
    </message>
    <message>
        <source>This is JSON, but not a GTM Canvas.</source>
        <translation>这是 JSON 文件，但不是 GTM Canvas 画布。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle, at line {line}.</source>
        <translation>文件不完整：在第 {line} 行中断。</translation>
    </message>
    <message>
        <source>This is not a GTM Canvas file: no valid JSON at line {line}, column {column}.</source>
        <translation>这不是 GTM Canvas 文件：第 {line} 行第 {column} 列不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The file holds too many values to be a canvas.</source>
        <translation>文件包含的数据过多，不可能是画布。</translation>
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
        <translation>经过这一步后剩余的部分。</translation>
    </message>
    <message>
        <source>This is JSON, but not a GTM Canvas: its “format” is missing or names another program.</source>
        <translation>这是 JSON 文件，但不是 GTM Canvas 画布：缺少“format”，或写的是其他程序。</translation>
    </message>
    <message>
        <source>The canvas does not say which format version it has.</source>
        <translation>画布没有注明格式版本。</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {theirs}, this program knows {ours}). Please update the program.</source>
        <translation>此画布由更新版本的 GTM Canvas 创建（格式 {theirs}，本程序支持到 {ours}）。请更新程序。</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分销</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>where do we play</source>
        <translation>在哪里竞争</translation>
    </message>
    <message>
        <source>who buys</source>
        <translation>谁会购买</translation>
    </message>
    <message>
        <source>how we reach, win, retain, grow</source>
        <translation>如何触达、获客、留存、增长</translation>
    </message>
    <message>
        <source>why us</source>
        <translation>为什么选我们</translation>
    </message>
    <message>
        <source>what they pay</source>
        <translation>客户付多少钱</translation>
    </message>
    <message>
        <source>Total market</source>
        <translation>总体市场</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>当前目标</translation>
    </message>
    <message>
        <source>something that must be there is missing</source>
        <translation>缺少必需的内容</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>a finite number is needed</source>
        <translation>此处应为有限数值</translation>
    </message>
    <message>
        <source>the text has the wrong form</source>
        <translation>文本格式不对</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文本过长</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>列表过长</translation>
    </message>
    <message>
        <source>the number must be at least {ge}</source>
        <translation>数值不得小于 {ge}</translation>
    </message>
    <message>
        <source>the number must be at most {le}</source>
        <translation>数值不得大于 {le}</translation>
    </message>
    <message>
        <source>this is none of the known choices</source>
        <translation>不在可选范围内</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: card “{card}”, at {place}: {what}.</source>
        <translation>无法读取画布：卡片“{card}”，位置 {place}：{what}。</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: at {place}: {what}.</source>
        <translation>无法读取画布：位置 {place}：{what}。</translation>
    </message>
    <message>
        <source>The canvas can&apos;t be read: {what}.</source>
        <translation>无法读取画布：{what}。</translation>
    </message>
    <message>
        <source>What moves {figure} most?</source>
        <translation>哪些因素对“{figure}”影响最大？</translation>
    </message>
    <message>
        <source>Give inputs a low and a high value: each one&apos;s effect on {figure} appears here, the largest first.</source>
        <translation>为输入填写悲观值和乐观值，各项对“{figure}”的影响就会显示在这里，由大到小排列。</translation>
    </message>
    <message>
        <source>one input at a time, all others as they are</source>
        <translation>每次只变动一项输入，其余不变</translation>
    </message>
    <message>
        <source>{count} smaller ones not shown</source>
        <translation>另有 {count} 项影响较小，未显示</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Input at its low case</source>
        <translation>输入取悲观值</translation>
    </message>
    <message>
        <source>Input at its high case</source>
        <translation>输入取乐观值</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>clarity {clarity}</source>
        <translation>清晰度 {clarity}</translation>
    </message>
    <message>
        <source>nobody said how clear it is</source>
        <translation>未填写清晰度</translation>
    </message>
    <message>
        <source>{number} → {figure}</source>
        <translation>{number} → {figure}</translation>
    </message>
    <message>
        <source>How sure is {figure}?</source>
        <translation>“{figure}”有多大把握？</translation>
    </message>
    <message>
        <source>Give inputs a low and a high value: thousands of draws between them show how far {figure} spreads.</source>
        <translation>为输入填写悲观值和乐观值，程序会在两者之间模拟数千次，显示“{figure}”的分布范围。</translation>
    </message>
    <message>
        <source>In 8 of 10 draws {figure} lies between {low} and {high}.</source>
        <translation>80% 的模拟结果中，{figure} 介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>{percent}% of all draws stay below {value}</source>
        <translation>{percent}% 的模拟结果低于 {value}</translation>
    </message>
    <message>
        <source>{count} draws gave no {figure}.</source>
        <translation>有 {count} 次模拟未能得出{figure}。</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} of {all} draws</source>
        <translation>{low} 至 {high}：{count}/{all} 次模拟</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>从“{before}”到“{after}”</translation>
    </message>
    <message>
        <source>{figure} is the same in both. Give an input another value in one of them: what it changes appears here.</source>
        <translation>两种情景下的“{figure}”相同。为其中一种情景的输入填写不同的值，由此带来的变化就会显示在这里。</translation>
    </message>
    <message>
        <source>On the way from one to the other there is no {figure}.</source>
        <translation>从一种情景过渡到另一种的途中，“{figure}”无法算出。</translation>
    </message>
    <message>
        <source>{count} other inputs</source>
        <translation>其他 {count} 项输入</translation>
    </message>
    <message>
        <source>input by input</source>
        <translation>逐项输入分解</translation>
    </message>
    <message>
        <source>CAC {money}</source>
        <translation>CAC {money}</translation>
    </message>
    <message>
        <source>× {money} from tiers</source>
        <translation>× {money}（价格档）</translation>
    </message>
    <message>
        <source>Market size, low case</source>
        <translation>市场规模（悲观情景）</translation>
    </message>
    <message>
        <source>Market size, base case</source>
        <translation>市场规模（基准情景）</translation>
    </message>
    <message>
        <source>Market size, high case</source>
        <translation>市场规模（乐观情景）</translation>
    </message>
    <message>
        <source>SOM needs in {year}</source>
        <translation>{year} 年 SOM 所需客户</translation>
    </message>
    <message>
        <source>Channels bring by {year}</source>
        <translation>到 {year} 年渠道带来的客户</translation>
    </message>
    <message>
        <source>Not known: {reason}.</source>
        <translation>尚无法判断：{reason}。</translation>
    </message>
    <message>
        <source>Short by {number} in {year}</source>
        <translation>{year} 年缺口 {number} 个客户</translation>
    </message>
    <message>
        <source>The channels can win more than SOM needs</source>
        <translation>渠道能力足以满足 SOM 所需</translation>
    </message>
    <message>
        <source>Give a segment its customers and its revenue per customer: TAM, SAM and SOM appear here, and follow while you drag.</source>
        <translation>为细分市场填上客户数和每客户年收入，TAM、SAM、SOM 就会显示在这里，并随拖动实时变化。</translation>
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
        <translation>用两种方法测算市场规模，看结果是否一致：用细分市场自下而上，用市场总规模及筛选条件自上而下，或按客户获得的价值测算。</translation>
    </message>
    <message>
        <source>methods may differ by {share}</source>
        <translation>各方法允许偏差 {share}</translation>
    </message>
    <message>
        <source>Only one method has a number</source>
        <translation>只有一种方法有数字</translation>
    </message>
    <message>
        <source>No method has a number</source>
        <translation>还没有任何方法有数字</translation>
    </message>
    <message>
        <source>{level} differs by {share}</source>
        <translation>{level} 相差 {share}</translation>
    </message>
    <message>
        <source>{level} agrees within {share}</source>
        <translation>{level} 一致，偏差 {share} 以内</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 个细分市场</translation>
    </message>
    <message>
        <source>{n} segments</source>
        <translation>{n} 个细分市场</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 个渠道</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} 个渠道</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 条核心信息</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} 条核心信息</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 个价格档</translation>
    </message>
    <message>
        <source>{n} tiers</source>
        <translation>{n} 个价格档</translation>
    </message>
    <message>
        <source>Drag a segment here: who could you win first?</source>
        <translation>把细分市场拖到这里：最先能赢得谁？</translation>
    </message>
    <message>
        <source>Who decides, who uses, who pays?
Drag a persona here.</source>
        <translation>谁决策、谁使用、谁付款？
把买家角色拖到这里。</translation>
    </message>
    <message>
        <source>How do customers hear of you and buy?
Drag a channel here.</source>
        <translation>客户从哪里了解你、在哪里购买？
把渠道拖到这里。</translation>
    </message>
    <message>
        <source>Why you and not somebody else?
Drag a message here.</source>
        <translation>为什么选你而不是别人？
把核心信息拖到这里。</translation>
    </message>
    <message>
        <source>What do they pay, and for what?
Drag a tier here.</source>
        <translation>客户付多少钱，为什么付？
把价格档拖到这里。</translation>
    </message>
    <message>
        <source>{n} of {all} roles</source>
        <translation>{n}/{all} 种购买角色</translation>
    </message>
    <message>
        <source>This can&apos;t be kept: {field}: {what}.</source>
        <translation>无法保存此内容：{field}：{what}。</translation>
    </message>
    <message>
        <source>{format} needs one more package, which is not installed. Type: {command} and start the program again.</source>
        <translation>{format} 还需要一个尚未安装的软件包。请运行 {command}，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
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
        <translation>矢量图</translation>
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
        <translation>图片</translation>
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
        <translation>核心指标、图表、检查结果和情景选择。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The five panes with their cards, made to be printed on one page.</source>
        <translation>五个板块及其卡片，适合打印在一页纸上。</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>{stop} (hidden)</source>
        <translation>{stop}（已隐藏）</translation>
    </message>
    <message>
        <source>{stop}: {field}</source>
        <translation>{stop}：{field}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
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
        <translation>{width} × {height}，位于 ({x}, {y})</translation>
    </message>
    <message>
        <source>Every card in full, and the links between cards.</source>
        <translation>每张卡片的完整内容，以及卡片之间的连线。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Every estimate with its source. The only sheet with typed numbers.</source>
        <translation>所有估计值及其来源。只有这张表含手填数字。</translation>
    </message>
    <message>
        <source>TAM, SAM and SOM: bottom-up, top-down, and by value theory.</source>
        <translation>TAM、SAM、SOM：自下而上、自上而下和价值理论法。</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The market, and what the channels deliver of it, year by year.</source>
        <translation>逐年的市场规模，以及渠道能够实现的部分。</translation>
    </message>
    <message>
        <source>What a customer pays a year, per tier and over the mix; price research.</source>
        <translation>一位客户一年支付的金额（各价格档及加权平均）；价格调研。</translation>
    </message>
    <message>
        <source>SOM, and what the channels can deliver of it</source>
        <translation>SOM 与渠道可实现部分</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Can the channels deliver?</source>
        <translation>渠道能力是否足够？</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>▲ target</source>
        <translation>▲ 目标</translation>
    </message>
    <message>
        <source>Where the years after the base year are the target year of Inputs</source>
        <translation>基准年后的年数等于“输入”中的目标年之处</translation>
    </message>
    <message>
        <source>By segment: {what}</source>
        <translation>按细分市场：{what}</translation>
    </message>
    <message>
        <source>By channel: {what}</source>
        <translation>按渠道：{what}</translation>
    </message>
    <message>
        <source>Growth a year, on average</source>
        <translation>年均增长率</translation>
    </message>
    <message>
        <source>In the target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Channels or Demand</source>
        <translation>渠道或需求</translation>
    </message>
    <message>
        <source>Channels where they fall short of the customers needed, otherwise demand</source>
        <translation>渠道达不到所需客户数时为“渠道”，否则为“需求”</translation>
    </message>
    <message>
        <source>repeated from above</source>
        <translation>引自上方</translation>
    </message>
    <message>
        <source>Missing at export: {reason}.</source>
        <translation>导出时缺少：{reason}。</translation>
    </message>
    <message>
        <source>New customers a year, and what each costs to win.</source>
        <translation>每年新增客户，以及各渠道的获客成本。</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>单位经济</translation>
    </message>
    <message>
        <source>Margin, churn, LTV, CAC payback, retention.</source>
        <translation>毛利、流失、LTV、CAC 回收期、留存。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性分析</translation>
    </message>
    <message>
        <source>Which assumption moves the result most, one input at a time.</source>
        <translation>每次变动一项输入，看哪个假设对结果影响最大。</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>信息策略</translation>
    </message>
    <message>
        <source>Who takes part in buying, what hurts them, and what to say to whom.</source>
        <translation>谁参与购买、痛在哪里、对谁说什么。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>计算说明</translation>
    </message>
    <message>
        <source>How every headline figure comes about, down to inputs and their sources.</source>
        <translation>每个核心指标如何得出，一直追溯到输入及其来源。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What must hold, each with its own formula and tolerance.</source>
        <translation>必须成立的关系，各有公式和允许误差。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>This sheet.</source>
        <translation>本表。</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>米色底蓝字</translation>
    </message>
    <message>
        <source>Typed by hand. Change it, and everything follows.</source>
        <translation>手工填写。修改后，其余数字随之更新。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑字</translation>
    </message>
    <message>
        <source>Calculated on this sheet.</source>
        <translation>在本表中计算。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿字</translation>
    </message>
    <message>
        <source>Called up from another sheet, so that formulas stay short.</source>
        <translation>引用自其他工作表，使公式保持简短。</translation>
    </message>
    <message>
        <source>Bold below a line</source>
        <translation>横线下的粗体</translation>
    </message>
    <message>
        <source>A total.</source>
        <translation>合计。</translation>
    </message>
    <message>
        <source>Choose a scenario on the Summary: every sheet shows that case.</source>
        <translation>在“摘要”中选择情景，所有工作表都会随之切换。</translation>
    </message>
    <message>
        <source>Low and high are the values in the low and in the high case, not the smaller and the larger number: the low case of churn is usually the larger figure. An empty one is the base.</source>
        <translation>“悲观”和“乐观”指悲观、乐观情景下的取值，而不是较小和较大的数：例如流失率的悲观值通常是较大的数。留空则取基准值。</translation>
    </message>
    <message>
        <source>A figure that lacks an input is empty, never 0; the Summary says what is missing.</source>
        <translation>缺少输入的指标留空，绝不显示为 0；“摘要”会说明缺了什么。</translation>
    </message>
    <message>
        <source>Lanes: total counts for TAM; serviceable for TAM and SAM; target for TAM, SAM and SOM.</source>
        <translation>泳道：total（总体市场）计入 TAM；serviceable（可服务市场）计入 TAM 和 SAM；target（当前目标）计入 TAM、SAM 和 SOM。</translation>
    </message>
    <message>
        <source>Nothing is rounded but for display.</source>
        <translation>只在显示时取整，计算过程不取整。</translation>
    </message>
    <message>
        <source>The sheets are protected so that no formula is lost to a stray key; there is no password. To insert rows or change a formula, choose Unprotect Sheet.</source>
        <translation>工作表已设保护，以免误触键盘破坏公式；没有设置密码。如需插入行或修改公式，请选择“撤消工作表保护”。</translation>
    </message>
    <message>
        <source>A named scenario overrides single inputs; where its cell is empty, the base counts.</source>
        <translation>自定义情景只覆盖个别输入；单元格留空则取基准值。</translation>
    </message>
    <message>
        <source>Names begin with in_ for inputs (also …_low and …_high) and with out_ for figures.</source>
        <translation>名称以 in_ 开头的是输入（另有 …_low 和 …_high），以 out_ 开头的是指标。</translation>
    </message>
    <message>
        <source>Findings and words about what is missing are as of the export; numbers are live.</source>
        <translation>检查结果和缺失说明以导出时为准；数字则实时更新。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色含义</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Fingerprint of the inputs</source>
        <translation>输入数据指纹</translation>
    </message>
    <message>
        <source>an input is missing</source>
        <translation>缺少一项输入</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Missing at export</source>
        <translation>导出时缺少</translation>
    </message>
    <message>
        <source>The canvas as it was at export</source>
        <translation>导出时的画布</translation>
    </message>
    <message>
        <source>Also in this pane</source>
        <translation>本板块的其他内容</translation>
    </message>
    <message>
        <source>(in full on the sheet Cards)</source>
        <translation>（全文见“卡片”表）</translation>
    </message>
    <message>
        <source>Outside the panes (not counted)</source>
        <translation>板块之外（不计入）</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>类型与位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>There is no card on the canvas.</source>
        <translation>画布上没有卡片。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>… “{card}”, continued ({part} of {count})</source>
        <translation>…“{card}”，续（{part}/{count}）</translation>
    </message>
    <message>
        <source>outside the panes</source>
        <translation>板块之外</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>卡片类型</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左侧</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距顶部</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>In front of others</source>
        <translation>叠放次序</translation>
    </message>
    <message>
        <source>Grouped with</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Only the title shown</source>
        <translation>仅显示标题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>{field}, low case</source>
        <translation>{field}（悲观情景）</translation>
    </message>
    <message>
        <source>{field}, high case</source>
        <translation>{field}（乐观情景）</translation>
    </message>
    <message>
        <source>{field}, scenario “{name}”</source>
        <translation>{field}（情景“{name}”）</translation>
    </message>
    <message>
        <source>{field}, unit</source>
        <translation>{field}（单位）</translation>
    </message>
    <message>
        <source>{field}, source</source>
        <translation>{field}（来源）</translation>
    </message>
    <message>
        <source>{field}, clarity</source>
        <translation>{field}（清晰度）</translation>
    </message>
    <message>
        <source>“{name}”, which this version does not know</source>
        <translation>“{name}”（此版本无法识别）</translation>
    </message>
    <message>
        <source>Overall conversion</source>
        <translation>总转化率</translation>
    </message>
    <message>
        <source>Effective share while ramping up</source>
        <translation>爬坡期有效产能</translation>
    </message>
    <message>
        <source>Customers from leads</source>
        <translation>线索转化的客户数</translation>
    </message>
    <message>
        <source>Customers that the people can win</source>
        <translation>销售人员可赢得的客户数</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>从线索到客户</translation>
    </message>
    <message>
        <source>Add a channel to the Distribution pane with its leads and the share that goes on at each stage: its funnel appears here.</source>
        <translation>在“分销”板块添加渠道，填写线索数和每一级的转化率，漏斗图就会显示在这里。</translation>
    </message>
    <message>
        <source>{number} new customers a year</source>
        <translation>每年新增客户 {number} 个</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Sales people can win</source>
        <translation>销售人员可赢得</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>所选卡片</translation>
    </message>
    <message>
        <source>Part of the canvas</source>
        <translation>画布区域</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>各方法对比</translation>
    </message>
    <message>
        <source>Need and supply</source>
        <translation>供需对比</translation>
    </message>
    <message>
        <source>LTV : CAC by channel</source>
        <translation>各渠道 LTV : CAC</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>转化漏斗</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>影响最大的因素</translation>
    </message>
    <message>
        <source>Demand by price</source>
        <translation>价格与需求</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Our strategy on one page</source>
        <translation>一页看懂我们的策略</translation>
    </message>
    <message>
        <source>Where do we play?</source>
        <translation>我们在哪里竞争？</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>谁会购买？</translation>
    </message>
    <message>
        <source>How do we reach, win, retain and grow?</source>
        <translation>如何触达、获客、留存、增长？</translation>
    </message>
    <message>
        <source>Why us?</source>
        <translation>为什么选择我们？</translation>
    </message>
    <message>
        <source>What do they pay?</source>
        <translation>客户付多少钱？</translation>
    </message>
    <message>
        <source>What does it amount to?</source>
        <translation>数字说明了什么？</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>下一步做什么？</translation>
    </message>
    <message>
        <source>Add a channel with its leads, conversion and spend, and an offer with gross margin and churn: what a customer is worth stands here beside what winning one costs.</source>
        <translation>添加渠道（线索、转化率、投入）和产品方案（毛利率、流失率），这里就会对比一位客户的价值与获客成本。</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>all channels count with the same LTV</source>
        <translation>各渠道按同一 LTV 计算</translation>
    </message>
    <message>
        <source>healthy from {least}</source>
        <translation>健康线 {least}</translation>
    </message>
    <message>
        <source>healthy from {least}, {count} below it</source>
        <translation>健康线 {least}，{count} 个低于此线</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Spend, where customers are won</source>
        <translation>获客投入（有新增客户的渠道）</translation>
    </message>
    <message>
        <source>New customers, where spend is known</source>
        <translation>新增客户（有投入的渠道）</translation>
    </message>
    <message>
        <source>What each channel brings in a year</source>
        <translation>各渠道一年的产出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>There is no channel in the Distribution pane.</source>
        <translation>“分销”板块中没有渠道。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Share that goes on</source>
        <translation>进入下一级的比例</translation>
    </message>
    <message>
        <source>Share of leads left</source>
        <translation>占全部线索的比例</translation>
    </message>
    <message>
        <source>Conversion, stage by stage</source>
        <translation>逐级转化</translation>
    </message>
    <message>
        <source>Share of leads left before × share that goes on</source>
        <translation>上一级剩余比例 × 进入本级的比例</translation>
    </message>
    <message>
        <source>Every typed number is a number, so that nothing is left out unnoticed.</source>
        <translation>所有手填数字都是数值，不会有数据在不知不觉中被遗漏。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>允许误差</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Checks that fail</source>
        <translation>未通过的检查</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>项</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>需要核对</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The scenario is one of the list</source>
        <translation>所选情景在列表之中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Otherwise every figure is empty: choose one of the list on the Summary.</source>
        <translation>否则所有指标都为空：请在“摘要”中从列表选择。</translation>
    </message>
    <message>
        <source>Every typed value is a number</source>
        <translation>所有手填内容都是数字</translation>
    </message>
    <message>
        <source>{part} is at most {whole}: {method}</source>
        <translation>{part} 不大于 {whole}：{method}</translation>
    </message>
    <message>
        <source>A part can&apos;t be larger than the whole that contains it.</source>
        <translation>部分不可能大于包含它的整体。</translation>
    </message>
    <message>
        <source>The methods may differ by the tolerance in Inputs; nothing is averaged.</source>
        <translation>各方法的偏差不得超出“输入”中的允许值；结果不取平均。</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>全部价格档</translation>
    </message>
    <message>
        <source>The mix of tiers is 100 %: {name}</source>
        <translation>价格档占比合计为 100%：{name}</translation>
    </message>
    <message>
        <source>Every customer chooses exactly one tier.</source>
        <translation>每位客户只选择一个价格档。</translation>
    </message>
    <message>
        <source>TAM is Σ customers × revenue per customer</source>
        <translation>TAM = Σ 客户数 × 每客户年收入</translation>
    </message>
    <message>
        <source>The total, calculated a second time from the whole columns.</source>
        <translation>用整列数据重新计算一遍合计。</translation>
    </message>
    <message>
        <source>SOM holds exactly the segments in Target now</source>
        <translation>SOM 只包含“当前目标”中的细分市场</translation>
    </message>
    <message>
        <source>The total, calculated a second time by lane.</source>
        <translation>按泳道重新计算一遍合计。</translation>
    </message>
    <message>
        <source>CAC × new customers is the spend</source>
        <translation>CAC × 新增客户 = 投入</translation>
    </message>
    <message>
        <source>Over the channels of which both are known.</source>
        <translation>仅计两者都已知的渠道。</translation>
    </message>
    <message>
        <source>The projection starts from today: {figure}</source>
        <translation>预测以当前数值为起点：{figure}</translation>
    </message>
    <message>
        <source>The base year is the market of the sheet Market.</source>
        <translation>基准年的数值即“市场”表中的市场规模。</translation>
    </message>
    <message>
        <source>Years in which {part} is above {whole}</source>
        <translation>“{part}”超过“{whole}”的年数</translation>
    </message>
    <message>
        <source>A part can&apos;t be larger than the whole that contains it, in any year.</source>
        <translation>任何一年，部分都不可能大于包含它的整体。</translation>
    </message>
    <message>
        <source>The target year is the one of the export</source>
        <translation>目标年与导出时一致</translation>
    </message>
    <message>
        <source>Rows named after the target year stay with the year it was at export.</source>
        <translation>以目标年命名的行，仍对应导出时的目标年。</translation>
    </message>
    <message>
        <source>TAM of the last year is customers × revenue</source>
        <translation>最后一年的 TAM = 客户数 × 每客户年收入</translation>
    </message>
    <message>
        <source>The total, calculated a second time across the segments.</source>
        <translation>按各细分市场重新计算一遍合计。</translation>
    </message>
    <message>
        <source>Sensitivity ends where the figure stands: {figure}</source>
        <translation>敏感性分析与指标现值一致：{figure}</translation>
    </message>
    <message>
        <source>Calculated a second time with the low or high that is in use.</source>
        <translation>用当前采用的悲观值或乐观值重新计算一遍。</translation>
    </message>
    <message>
        <source>A number or empty: {figure}</source>
        <translation>为数值或空：{figure}</translation>
    </message>
    <message>
        <source>No error value reaches the Summary.</source>
        <translation>没有错误值进入“摘要”。</translation>
    </message>
    <message>
        <source>From the other sheets</source>
        <translation>引用自其他工作表</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>单位经济模型</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>存在错误</translation>
    </message>
    <message>
        <source>May well be wrong</source>
        <translation>可能存在问题</translation>
    </message>
    <message>
        <source>Would make it more convincing</source>
        <translation>补充后更有说服力</translation>
    </message>
    <message>
        <source>What is it based on?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>假设及其来源</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>in the scenario “{name}”</source>
        <translation>情景“{name}”</translation>
    </message>
    <message>
        <source>{n} answers by price</source>
        <translation>各价格下的 {n} 项回答</translation>
    </message>
    <message>
        <source>What should be looked at?</source>
        <translation>哪些地方需要关注？</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Blue numbers are typed: change them, and everything else follows. Low and high are the values in the low and in the high case; where one is empty, the base counts.</source>
        <translation>蓝色数字为手填：修改后，其余数字随之更新。“悲观”“乐观”为相应情景下的取值；留空则取基准值。</translation>
    </message>
    <message>
        <source>Case in use, as a number</source>
        <translation>当前情景的编号</translation>
    </message>
    <message>
        <source>counted from Low, which is 1</source>
        <translation>从“悲观”起编号，“悲观”为 1</translation>
    </message>
    <message>
        <source>Case in use, marked with 1</source>
        <translation>当前情景（标为 1）</translation>
    </message>
    <message>
        <source>1 or 0</source>
        <translation>1 或 0</translation>
    </message>
    <message>
        <source>chosen on the canvas</source>
        <translation>在画布上选定</translation>
    </message>
    <message>
        <source>Figure, and what it is made of</source>
        <translation>指标及其构成</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>… and more: follow the cells named here.</source>
        <translation>……其余从略，请沿所列单元格追溯。</translation>
    </message>
    <message>
        <source>explained in a block of its own, or above</source>
        <translation>另有单独说明，或见上文</translation>
    </message>
    <message>
        <source>assumed unless typed</source>
        <translation>未填写时的默认值</translation>
    </message>
    <message>
        <source>typed in Inputs</source>
        <translation>在“输入”中手填</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>悲观</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>{figure} at low</source>
        <translation>{figure}（悲观）</translation>
    </message>
    <message>
        <source>{figure} in use</source>
        <translation>{figure}（当前）</translation>
    </message>
    <message>
        <source>{figure} at high</source>
        <translation>{figure}（乐观）</translation>
    </message>
    <message>
        <source>Change at low</source>
        <translation>悲观时变化</translation>
    </message>
    <message>
        <source>Change at high</source>
        <translation>乐观时变化</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>影响幅度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Off by, where it is in use</source>
        <translation>采用时的偏差</translation>
    </message>
    <message>
        <source>Its low in Inputs, or else its base</source>
        <translation>“输入”中的悲观值；未填时取基准值</translation>
    </message>
    <message>
        <source>Its live value</source>
        <translation>当前取值</translation>
    </message>
    <message>
        <source>Its high in Inputs, or else its base</source>
        <translation>“输入”中的乐观值；未填时取基准值</translation>
    </message>
    <message>
        <source>Calculated again below</source>
        <translation>在下方重新计算</translation>
    </message>
    <message>
        <source>With every input as it is in use</source>
        <translation>所有输入均取当前值</translation>
    </message>
    <message>
        <source>At low − in use</source>
        <translation>悲观 − 当前</translation>
    </message>
    <message>
        <source>At high − in use</source>
        <translation>乐观 − 当前</translation>
    </message>
    <message>
        <source>Between low and high</source>
        <translation>悲观与乐观之差</translation>
    </message>
    <message>
        <source>1 guess, 5 known</source>
        <translation>1 为猜测，5 为确知</translation>
    </message>
    <message>
        <source>Swing × lack of clarity</source>
        <translation>影响幅度 × 不清晰程度</translation>
    </message>
    <message>
        <source>Where low or high is in use, both must agree</source>
        <translation>采用悲观值或乐观值时，两者必须一致</translation>
    </message>
    <message>
        <source>Nothing to show yet: no input that a figure rests on has a low or a high value.</source>
        <translation>暂无内容：指标所依据的输入都没有填写悲观值或乐观值。</translation>
    </message>
    <message>
        <source>Type a low and a high where you are unsure, and export again.</source>
        <translation>请为没有把握的输入填写悲观值和乐观值，然后重新导出。</translation>
    </message>
    <message>
        <source>One input at a time at its low and at its high; all others as in the scenario in use. Sorted as at export; the numbers are live.</source>
        <translation>每次只将一项输入取悲观值或乐观值，其余按当前情景。排序以导出时为准；数字实时更新。</translation>
    </message>
    <message>
        <source>What moves {figure} most</source>
        <translation>影响“{figure}”最大的因素</translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>输入的单位</translation>
    </message>
    <message>
        <source>{count} more inputs move it less.</source>
        <translation>另有 {count} 项输入影响较小。</translation>
    </message>
    <message>
        <source>{count} more inputs reach it in too many ways to be shown here.</source>
        <translation>另有 {count} 项输入影响路径过多，无法在此列出。</translation>
    </message>
    <message>
        <source>What moves {figure}: change from the value in use</source>
        <translation>“{figure}”的影响因素：相对当前值的变化</translation>
    </message>
    <message>
        <source>Input at its low</source>
        <translation>输入取悲观值</translation>
    </message>
    <message>
        <source>Input at its high</source>
        <translation>输入取乐观值</translation>
    </message>
    <message>
        <source>Workings: {figure} calculated again</source>
        <translation>演算过程：重新计算“{figure}”</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{input} at its low</source>
        <translation>{input}（取悲观值）</translation>
    </message>
    <message>
        <source>{input} at its high</source>
        <translation>{input}（取乐观值）</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>乐观</translation>
    </message>
    <message>
        <source>Rounding that checks let pass</source>
        <translation>检查所容许的舍入误差</translation>
    </message>
    <message>
        <source>Clarity of what is known</source>
        <translation>“确知”对应的清晰度</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>未命名画布</translation>
    </message>
    <message>
        <source>Go-to-market strategy</source>
        <translation>市场进入策略</translation>
    </message>
    <message>
        <source>document setting</source>
        <translation>文档设置</translation>
    </message>
    <message>
        <source>There is no segment in the Market pane.</source>
        <translation>“市场”板块中没有细分市场。</translation>
    </message>
    <message>
        <source>Customers after narrowing</source>
        <translation>收窄后的客户数</translation>
    </message>
    <message>
        <source>Revenue per customer, typed</source>
        <translation>每客户年收入（手填）</translation>
    </message>
    <message>
        <source>Revenue per customer, from tiers</source>
        <translation>每客户年收入（由价格档得出）</translation>
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
        <translation>需赢得的客户数</translation>
    </message>
    <message>
        <source>Bottom-up: customers × revenue per customer</source>
        <translation>自下而上：客户数 × 每客户年收入</translation>
    </message>
    <message>
        <source>Customers × every share they are narrowed by</source>
        <translation>客户数 × 各项收窄比例</translation>
    </message>
    <message>
        <source>As typed, or else from the linked tiers</source>
        <translation>取手填值；未填时由连接的价格档得出</translation>
    </message>
    <message>
        <source>Customers left</source>
        <translation>剩余客户数</translation>
    </message>
    <message>
        <source>Narrowing: who of them could buy</source>
        <translation>收窄：其中谁可能购买</translation>
    </message>
    <message>
        <source>What was left before × share</source>
        <translation>上一步剩余 × 比例</translation>
    </message>
    <message>
        <source>Value per customer, typed</source>
        <translation>每客户创造价值（手填）</translation>
    </message>
    <message>
        <source>Value captured per customer</source>
        <translation>每客户获取价值</translation>
    </message>
    <message>
        <source>TAM, value theory</source>
        <translation>TAM（价值理论法）</translation>
    </message>
    <message>
        <source>SAM, value theory</source>
        <translation>SAM（价值理论法）</translation>
    </message>
    <message>
        <source>SOM, value theory</source>
        <translation>SOM（价值理论法）</translation>
    </message>
    <message>
        <source>Value theory: what the product is worth, and the part that you charge</source>
        <translation>价值理论法：产品创造的价值，以及可收费的部分</translation>
    </message>
    <message>
        <source>As typed, or else the sum of its drivers</source>
        <translation>取手填值；未填时为各驱动因素之和</translation>
    </message>
    <message>
        <source>Value driver</source>
        <translation>价值驱动因素</translation>
    </message>
    <message>
        <source>Worth, each time</source>
        <translation>单次价值</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>年价值</translation>
    </message>
    <message>
        <source>Worth × times a year</source>
        <translation>单次价值 × 每年次数</translation>
    </message>
    <message>
        <source>Top-down: a published market, filtered</source>
        <translation>自上而下：对公开的市场数据逐层筛选</translation>
    </message>
    <message>
        <source>There is no market total in the Market pane.</source>
        <translation>“市场”板块中没有市场总规模卡片。</translation>
    </message>
    <message>
        <source>What is left after the filter that leads to it</source>
        <translation>经过对应筛选条件后的剩余部分</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Filters of the top-down chain</source>
        <translation>自上而下的筛选链</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The methods side by side</source>
        <translation>各方法对比</translation>
    </message>
    <message>
        <source>Apart by, in %: largest ÷ smallest − 1</source>
        <translation>偏差（%）：最大 ÷ 最小 − 1</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部价格档</translation>
    </message>
    <message>
        <source>Tiers of “{segment}”</source>
        <translation>“{segment}”的价格档</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>每年付款次数</translation>
    </message>
    <message>
        <source>Price tiers</source>
        <translation>价格档</translation>
    </message>
    <message>
        <source>There is no price tier in the Price pane.</source>
        <translation>“价格”板块中没有价格档。</translation>
    </message>
    <message>
        <source>Share of customers, typed</source>
        <translation>客户占比（手填）</translation>
    </message>
    <message>
        <source>Part of the revenue</source>
        <translation>收入贡献</translation>
    </message>
    <message>
        <source>As typed; a single tier has all</source>
        <translation>取手填值；只有一个价格档时为全部</translation>
    </message>
    <message>
        <source>Share of customers × revenue per customer</source>
        <translation>客户占比 × 每客户年收入</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>情景</translation>
    </message>
    <message>
        <source>Choose one: the whole workbook follows.</source>
        <translation>选择其一：整个工作簿随之切换。</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>some fail: see Checks</source>
        <translation>有未通过项：见“检查”</translation>
    </message>
    <message>
        <source>Workbook checks</source>
        <translation>工作簿校验</translation>
    </message>
    <message>
        <source>Name, and its explanation</source>
        <translation>名称（点击查看说明）</translation>
    </message>
    <message>
        <source>How it comes about, or what is missing</source>
        <translation>如何得出，或缺少什么</translation>
    </message>
    <message>
        <source>The smaller of what the channels can win and what customers would buy</source>
        <translation>取渠道可赢得的客户与市场需求两者中的较小者</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>各方法</translation>
    </message>
    <message>
        <source>%; up to {tolerance} is tolerated</source>
        <translation>%；允许偏差 {tolerance}</translation>
    </message>
    <message>
        <source>Findings at export</source>
        <translation>导出时的检查结果</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>没有需要关注的问题。</translation>
    </message>
    <message>
        <source>Market: TAM, SAM, SOM</source>
        <translation>市场：TAM、SAM、SOM</translation>
    </message>
    <message>
        <source>CAC per channel</source>
        <translation>各渠道 CAC</translation>
    </message>
    <message>
        <source>Charts need at least one market figure.</source>
        <translation>至少要有一个市场指标才能绘制图表。</translation>
    </message>
    <message>
        <source>as in Inputs</source>
        <translation>同“输入”表</translation>
    </message>
    <message>
        <source>… [{count} characters left out: a cell holds no more]</source>
        <translation>… [省略 {count} 个字符：单元格容纳不下]</translation>
    </message>
    <message>
        <source>Please choose one of the words in the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A share usually lies between 0 % and 100 %.</source>
        <translation>比例通常在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>This is usually a number that is not below 0.</source>
        <translation>此处通常是不小于 0 的数。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>找不到文件“{path}”。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file inside it.</source>
        <translation>“{name}”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you don&apos;t have permission.</source>
        <translation>没有读取“{name}”的权限。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a canvas ({size} MB; at most {most} MB).</source>
        <translation>“{name}”过大，不像是画布（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>It holds a number or a character that no file can keep.</source>
        <translation>其中有文件无法存储的数字或字符。</translation>
    </message>
    <message>
        <source>“{name}”: {what}</source>
        <translation>“{name}”：{what}</translation>
    </message>
    <message>
        <source>“{name}” was not saved, because it would not open again as it is. {reason}</source>
        <translation>“{name}”未保存，因为照此保存后将无法再打开。{reason}</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the drive reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>磁盘已断开</translation>
    </message>
    <message>
        <source>the network drive doesn&apos;t answer</source>
        <translation>网络磁盘没有响应</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>文件正被其他程序占用</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}. The previous version is unchanged.</source>
        <translation>无法保存“{name}”：{reason}。上一版本完好无损。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the disk is full or a limit is reached ({needed} needed, {free} free). The previous version is unchanged. Make room, or save in another place.</source>
        <translation>无法保存“{name}”：磁盘已满或已达配额（需要 {needed}，可用 {free}）。上一版本完好无损。请腾出空间，或保存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save it under another name.</source>
        <translation>“{name}”是只读文件。请另存为其他名称。</translation>
    </message>
    <message>
        <source>The folder “{folder}” isn&apos;t there any more. Save in another place.</source>
        <translation>文件夹“{folder}”已不存在。请保存到其他位置。</translation>
    </message>
    <message>
        <source>No file can be created in “{folder}”. Save in another place.</source>
        <translation>无法在“{folder}”中创建文件。请保存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened. Save a copy, reload it, or overwrite it.</source>
        <translation>“{name}”打开后已被其他程序修改。可以另存副本、重新载入，或直接覆盖。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>“{name}”正在被其他程序使用。请先在那里关闭，或另存为其他名称。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: there is not enough memory. The previous version is unchanged. Close other programs, then save again.</source>
        <translation>无法保存“{name}”：内存不足。上一版本完好无损。请关闭其他程序，然后重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is saved, but the drive did not confirm it. Wait a little before unplugging it.</source>
        <translation>“{name}”已保存，但磁盘尚未确认写入。请稍等片刻再拔出。</translation>
    </message>
    <message>
        <source>“{name}” is saved, but its previous version could not be kept as a backup.</source>
        <translation>“{name}”已保存，但未能保留上一版本作为备份。</translation>
    </message>
    <message>
        <source>the drive gives back something else</source>
        <translation>从磁盘读回的内容与写入的不一致</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <translation>未知大小</translation>
    </message>
    <message>
        <source>customers / year</source>
        <translation>个 / 年</translation>
    </message>
    <message>
        <source>there is no channel in the Distribution pane</source>
        <translation>“分销”板块中没有渠道</translation>
    </message>
    <message>
        <source>no channel has spend and new customers</source>
        <translation>没有既有投入又有新增客户的渠道</translation>
    </message>
    <message>
        <source>New customers a year</source>
        <translation>每年新增客户</translation>
    </message>
    <message>
        <source>Spend on winning customers</source>
        <translation>获客投入</translation>
    </message>
    <message>
        <source>no channel has spend</source>
        <translation>没有渠道填写投入</translation>
    </message>
    <message>
        <source>Spend of channels with new customers</source>
        <translation>获客投入（有新增客户的渠道）</translation>
    </message>
    <message>
        <source>New customers of channels with spend</source>
        <translation>新增客户（有投入的渠道）</translation>
    </message>
    <message>
        <source>{currency} / customer</source>
        <translation>{currency} / 客户</translation>
    </message>
    <message>
        <source>Conversion: {name}</source>
        <translation>转化率：{name}</translation>
    </message>
    <message>
        <source>Leads that reach {name}</source>
        <translation>到达“{name}”的线索</translation>
    </message>
    <message>
        <source>{card} has no conversion</source>
        <translation>{card} 没有转化率</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>it stands in none of the rows</source>
        <translation>各行中都没有此值</translation>
    </message>
    <message>
        <source>{where}: {formula}</source>
        <translation>{where}：{formula}</translation>
    </message>
    <message>
        <source>LTV : CAC is {ratio}. Below {least} too little is left for everything but winning customers.</source>
        <translation>LTV : CAC 为 {ratio}。低于 {least} 时，扣除获客成本后所剩无几，难以支撑其他开支。</translation>
    </message>
    <message>
        <source>It takes {months} months to earn back what a customer costs to win; {limit} is long already.</source>
        <translation>收回获客成本需要 {months} 个月；超过 {limit} 个月就已偏长。</translation>
    </message>
    <message>
        <source>What a customer costs to win is not paid back: {reason}.</source>
        <translation>获客成本无法收回：{reason}。</translation>
    </message>
    <message>
        <source>Sales people are planned in {channels}, but product-market fit is not marked as reached. Hire once customers pull.</source>
        <translation>{channels}计划配备销售人员，但尚未标记“已达到产品市场契合”。等客户主动上门后再招人。</translation>
    </message>
    <message>
        <source>Nobody holds the buying role {role}.</source>
        <translation>还没有人承担购买角色“{role}”。</translation>
    </message>
    <message>
        <source>Nobody holds these buying roles: {roles}.</source>
        <translation>这些购买角色还没有人承担：{roles}。</translation>
    </message>
    <message>
        <source>No message answers the pain “{pain}”.</source>
        <translation>没有核心信息回应痛点“{pain}”。</translation>
    </message>
    <message>
        <source>No message answers the pains of “{persona}”, such as “{pain}”.</source>
        <translation>没有核心信息回应“{persona}”的痛点，例如“{pain}”。</translation>
    </message>
    <message>
        <source>“{quantity}” of “{card}” has no source.</source>
        <translation>“{card}”的“{quantity}”没有注明来源。</translation>
    </message>
    <message>
        <source>{count} numbers of “{card}” have no source, “{quantity}” among them.</source>
        <translation>“{card}”有 {count} 个数字没有注明来源，包括“{quantity}”。</translation>
    </message>
    <message>
        <source>“{quantity}” of “{card}” is little more than a guess (clarity {clarity} of 5), and headline figures rest on it.</source>
        <translation>“{card}”的“{quantity}”近乎猜测（清晰度 {clarity}/5），核心指标却以它为依据。</translation>
    </message>
    <message>
        <source>“{card}” is left out of {total}: {reason}.</source>
        <translation>“{card}”未计入“{total}”：{reason}。</translation>
    </message>
    <message>
        <source>There is no revenue per customer from price tiers: {reason}.</source>
        <translation>无法由价格档得出每客户年收入：{reason}。</translation>
    </message>
    <message>
        <source>“{card}” states “{quantity}”, but that of “{first}” counts. Clear one of the two.</source>
        <translation>“{card}”填写了“{quantity}”，但实际采用的是“{first}”的数值。请清除其中一个。</translation>
    </message>
    <message>
        <source>“{card}”: {part} ({part_value}) is larger than {whole} ({whole_value}), which contains it. Look for a share above 100 %, or for filters in the wrong order.</source>
        <translation>“{card}”：{part}（{part_value}）大于包含它的 {whole}（{whole_value}）。请检查是否有超过 100% 的比例，或筛选条件顺序有误。</translation>
    </message>
    <message>
        <source>{part} ({part_value}) is larger than {whole} ({whole_value}), which contains it.</source>
        <translation>{part}（{part_value}）大于包含它的 {whole}（{whole_value}）。</translation>
    </message>
    <message>
        <source>The methods disagree on {level}: {least} gives {least_value}, {most} gives {most_value}. Find out which assumption is off.</source>
        <translation>各方法得出的 {level} 不一致：{least}为 {least_value}，{most}为 {most_value}。请查明哪个假设有偏差。</translation>
    </message>
    <message>
        <source>The price tiers linked with “{card}” make {share} of its customers instead of 100 %.</source>
        <translation>与“{card}”连接的价格档，客户占比合计为 {share}，而不是 100%。</translation>
    </message>
    <message>
        <source>The price tiers make {share} of customers instead of 100 %.</source>
        <translation>价格档的客户占比合计为 {share}，而不是 100%。</translation>
    </message>
    <message>
        <source>No segment lies in Target now, so there is no SOM. Drag the one that you go for first into that lane.</source>
        <translation>“当前目标”中没有细分市场，因此没有 SOM。请把首先要攻克的细分市场拖入该泳道。</translation>
    </message>
    <message>
        <source>“{card}” counts on {share} of its market. More than {limit} is rarely won: say how, or lower it.</source>
        <translation>“{card}”预计拿下 {share} 的市场。超过 {limit} 的情况很少见：请说明如何做到，或调低。</translation>
    </message>
    <message>
        <source>never: customers leave before their margin has paid for winning them</source>
        <translation>永远无法收回：毛利还没抵上获客成本，客户就已流失</translation>
    </message>
    <message>
        <source>never: there is no margin to pay it back from</source>
        <translation>永远无法收回：没有可用来回收成本的毛利</translation>
    </message>
    <message>
        <source>{currency} / month</source>
        <translation>{currency} / 月</translation>
    </message>
    <message>
        <source>Revenue per customer (ARPA)</source>
        <translation>每客户年收入（ARPA）</translation>
    </message>
    <message>
        <source>Margin per customer and month</source>
        <translation>每客户月毛利</translation>
    </message>
    <message>
        <source>LTV, capped</source>
        <translation>LTV（封顶）</translation>
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
        <translation>CAC 回收期（计入流失）</translation>
    </message>
    <message>
        <source>Break-even customers</source>
        <translation>盈亏平衡客户数</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>总收入留存率（GRR）</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>净收入留存率（NRR）</translation>
    </message>
    <message>
        <source>Months a year</source>
        <translation>每年月数</translation>
    </message>
    <message>
        <source>assumed, because nothing is typed</source>
        <translation>未填写，采用默认值</translation>
    </message>
    <message>
        <source>{source} (as of {date})</source>
        <translation>{source}（截至 {date}）</translation>
    </message>
    <message>
        <source>it is beyond what can be calculated</source>
        <translation>超出可计算的范围</translation>
    </message>
    <message>
        <source>it would divide by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>it would divide by zero: {quantity} is 0</source>
        <translation>除数为零：{quantity}为 0</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>没有可相加的数字</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>没有可比较的项</translation>
    </message>
    <message>
        <source>the smallest of ({items})</source>
        <translation>（{items}）中的最小值</translation>
    </message>
    <message>
        <source>it would divide by zero: the smallest is 0</source>
        <translation>除数为零：最小值为 0</translation>
    </message>
    <message>
        <source>largest ÷ smallest of ({items}) − 1</source>
        <translation>（{items}）中最大值 ÷ 最小值 − 1</translation>
    </message>
    <message>
        <source>{first}, or else {second}</source>
        <translation>{first}，否则取 {second}</translation>
    </message>
    <message>
        <source>{value} (where {known} is known)</source>
        <translation>{value}（当 {known} 已知时）</translation>
    </message>
    <message>
        <source>{otherwise} (where {of} is 0: {then})</source>
        <translation>{otherwise}（当 {of} 为 0 时：{then}）</translation>
    </message>
    <message>
        <source>{number}, rounded up</source>
        <translation>{number}，向上取整</translation>
    </message>
    <message>
        <source>{share}, at most 100 %</source>
        <translation>{share}，至多 100%</translation>
    </message>
    <message>
        <source>no price tier has a price</source>
        <translation>没有填写价格的价格档</translation>
    </message>
    <message>
        <source>Mix of tiers</source>
        <translation>价格档占比合计</translation>
    </message>
    <message>
        <source>Mix: {tier}</source>
        <translation>占比：{tier}</translation>
    </message>
    <message>
        <source>Part of {tier}</source>
        <translation>收入贡献：{tier}</translation>
    </message>
    <message>
        <source>{card} has no “{quantity}”</source>
        <translation>{card} 没有填写“{quantity}”</translation>
    </message>
    <message>
        <source>there is no “{quantity}”</source>
        <translation>没有填写“{quantity}”</translation>
    </message>
    <message>
        <source>a choice is no number</source>
        <translation>选项不是数字</translation>
    </message>
    <message>
        <source>low case</source>
        <translation>悲观情景</translation>
    </message>
    <message>
        <source>base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>high case</source>
        <translation>乐观情景</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>情景 {number}</translation>
    </message>
    <message>
        <source>scenario “{name}”</source>
        <translation>情景“{name}”</translation>
    </message>
    <message>
        <source>{nothing} ({reason})</source>
        <translation>{nothing}（{reason}）</translation>
    </message>
    <message>
        <source>it lies in Total market, so it does not count for SAM</source>
        <translation>位于“总体市场”泳道，因此不计入 SAM</translation>
    </message>
    <message>
        <source>it does not lie in Target now, so it does not count for SOM</source>
        <translation>不在“当前目标”泳道，因此不计入 SOM</translation>
    </message>
    <message>
        <source>Customers in SOM</source>
        <translation>SOM 中的客户数</translation>
    </message>
    <message>
        <source>no segment lies in Target now</source>
        <translation>“当前目标”中没有细分市场</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>自下而上</translation>
    </message>
    <message>
        <source>there is no segment in the Market pane</source>
        <translation>“市场”板块中没有细分市场</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>自上而下</translation>
    </message>
    <message>
        <source>there is no market total in the Market pane</source>
        <translation>“市场”板块中没有市场总规模卡片</translation>
    </message>
    <message>
        <source>Value theory</source>
        <translation>价值理论法</translation>
    </message>
    <message>
        <source>fewer than two methods have a number</source>
        <translation>有数字的方法不足两种</translation>
    </message>
    <message>
        <source>Agreement on {level}</source>
        <translation>{level} 的方法偏差</translation>
    </message>
    <message>
        <source>no filter leads to SAM</source>
        <translation>没有得出 SAM 的筛选条件</translation>
    </message>
    <message>
        <source>no filter leads to SOM</source>
        <translation>没有得出 SOM 的筛选条件</translation>
    </message>
    <message>
        <source>no segment lies in Serviceable or Target now</source>
        <translation>“可服务市场”和“当前目标”中都没有细分市场</translation>
    </message>
    <message>
        <source>{level}, {method}</source>
        <translation>{level}（{method}）</translation>
    </message>
    <message>
        <source>Customers needed</source>
        <translation>所需客户数</translation>
    </message>
    <message>
        <source>Growth of TAM a year (CAGR)</source>
        <translation>TAM 年均复合增长率（CAGR）</translation>
    </message>
    <message>
        <source>Growth of SAM a year (CAGR)</source>
        <translation>SAM 年均复合增长率（CAGR）</translation>
    </message>
    <message>
        <source>Growth of SOM a year (CAGR)</source>
        <translation>SOM 年均复合增长率（CAGR）</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Part of TAM</source>
        <translation>TAM 贡献</translation>
    </message>
    <message>
        <source>Part of SAM</source>
        <translation>SAM 贡献</translation>
    </message>
    <message>
        <source>Part of SOM</source>
        <translation>SOM 贡献</translation>
    </message>
    <message>
        <source>no value driver</source>
        <translation>没有价值驱动因素</translation>
    </message>
    <message>
        <source>Part of TAM, value theory</source>
        <translation>TAM 贡献（价值理论法）</translation>
    </message>
    <message>
        <source>Part of SAM, value theory</source>
        <translation>SAM 贡献（价值理论法）</translation>
    </message>
    <message>
        <source>Part of SOM, value theory</source>
        <translation>SOM 贡献（价值理论法）</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>筛选：{name}</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>筛选后：{name}</translation>
    </message>
    <message>
        <source>Worth: {name}</source>
        <translation>单次价值：{name}</translation>
    </message>
    <message>
        <source>Times a year: {name}</source>
        <translation>每年次数：{name}</translation>
    </message>
    <message>
        <source>Value: {name}</source>
        <translation>价值：{name}</translation>
    </message>
    <message>
        <source>Type a number, such as 118k, 1.2M, 5 % or $25.</source>
        <translation>请输入数字，例如 11.8万、1.2M、5% 或 ¥25。</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read as a number. Try 118k, 1.2M, 5 % or $25.</source>
        <translation>无法把“{typed}”识别为数字。可以输入 11.8万、1.2M、5% 或 ¥25 这样的形式。</translation>
    </message>
    <message>
        <source>“{typed}” has its thousands or decimal signs in unusual places. Write it like {example}.</source>
        <translation>“{typed}”中千位分隔符或小数点的位置不合常规。请写成 {example} 这样的形式。</translation>
    </message>
    <message>
        <source>“{typed}” looks like a range. Type one figure; its low and high case have their own fields.</source>
        <translation>“{typed}”像是一个范围。请只填一个数；悲观值和乐观值另有输入框。</translation>
    </message>
    <message>
        <source>“{typed}” mixes a percentage with a plain number. Multiply instead, as in 200*1.1.</source>
        <translation>“{typed}”把百分比和普通数字混在一起。请改用乘法，例如 200*1.1。</translation>
    </message>
    <message>
        <source>“{typed}” divides by zero.</source>
        <translation>“{typed}”的除数为零。</translation>
    </message>
    <message>
        <source>“{typed}” is too large or too small to calculate with.</source>
        <translation>“{typed}”过大或过小，无法计算。</translation>
    </message>
    <message>
        <source>“{typed}” is no figure to calculate with. Type a finite number, such as 2.3B.</source>
        <translation>“{typed}”不是可计算的数字。请输入有限数值，例如 23亿。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>画布(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>新建画布(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>开始页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Browse versions…</source>
        <translation>浏览版本(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>导出工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import changes from workbook…</source>
        <translation>从工作簿导入更改(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export PowerPoint…</source>
        <translation>导出 PowerPoint…</translation>
    </message>
    <message>
        <source>Powe&amp;rPoint…</source>
        <translation>PowerPoint(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>Excel 工作簿(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;icture (PNG)…</source>
        <translation>PNG 图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Export vector picture (SVG)…</source>
        <translation>导出 SVG 矢量图…</translation>
    </message>
    <message>
        <source>&amp;Vector picture (SVG)…</source>
        <translation>SVG 矢量图(&amp;V)…</translation>
    </message>
    <message>
        <source>Export Markdown…</source>
        <translation>导出 Markdown…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Export JSON Canvas…</source>
        <translation>导出 JSON Canvas…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>JSON Canvas(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the next card in this direction</source>
        <translation>转到该方向的下一张卡片</translation>
    </message>
    <message>
        <source>Select the next card in this direction too</source>
        <translation>加选该方向的下一张卡片</translation>
    </message>
    <message>
        <source>Make wider, narrower, taller or shorter</source>
        <translation>调整宽度或高度</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit card</source>
        <translation>编辑卡片(&amp;E)</translation>
    </message>
    <message>
        <source>Deta&amp;ils of the card</source>
        <translation>卡片详情(&amp;I)</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>卡片的下一条连线</translation>
    </message>
    <message>
        <source>Next &amp;open comment</source>
        <translation>下一条未解决批注(&amp;O)</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>移至上方或下方泳道</translation>
    </message>
    <message>
        <source>Move to the pane before or after</source>
        <translation>移至前一个或后一个板块</translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation>卡片菜单</translation>
    </message>
    <message>
        <source>Next or previous pane or panel</source>
        <translation>下一个或上一个板块、面板</translation>
    </message>
    <message>
        <source>&amp;New card after this one</source>
        <translation>在其后新建卡片(&amp;N)</translation>
    </message>
    <message>
        <source>L&amp;ink cards…</source>
        <translation>连接卡片(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>批注(&amp;M)</translation>
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
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align to&amp;ps</source>
        <translation>顶端对齐(&amp;P)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottoms</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>水平均匀分布(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>垂直均匀分布(&amp;D)</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>置于顶层(&amp;F)</translation>
    </message>
    <message>
        <source>Bring f&amp;orward</source>
        <translation>上移一层(&amp;O)</translation>
    </message>
    <message>
        <source>Send back&amp;ward</source>
        <translation>下移一层(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send to back</source>
        <translation>置于底层(&amp;S)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>锁定或解锁(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>编组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消编组(&amp;U)</translation>
    </message>
    <message>
        <source>Panes in fi&amp;ve columns</source>
        <translation>板块排成五列(&amp;V)</translation>
    </message>
    <message>
        <source>Panes in rows of &amp;3 + 2</source>
        <translation>板块排成两行：3 + 2(&amp;3)</translation>
    </message>
    <message>
        <source>Mark&amp;et pane in the middle</source>
        <translation>“市场”板块居中(&amp;E)</translation>
    </message>
    <message>
        <source>Panes as in the beg&amp;inning</source>
        <translation>恢复板块初始布局(&amp;I)</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>上一张卡片</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>缩放到 100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>适应全部内容(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>适应所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>Back &amp;to content</source>
        <translation>回到内容处(&amp;T)</translation>
    </message>
    <message>
        <source>Find in can&amp;vas…</source>
        <translation>在画布中查找(&amp;V)…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>命令面板(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Low case</source>
        <translation>悲观情景(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Base case</source>
        <translation>基准情景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High case</source>
        <translation>乐观情景(&amp;H)</translation>
    </message>
    <message>
        <source>New scen&amp;ario…</source>
        <translation>新建情景(&amp;A)…</translation>
    </message>
    <message>
        <source>Side &amp;panels</source>
        <translation>侧边面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>导航图(&amp;M)</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel zooms</source>
        <translation>滚轮缩放(&amp;W)</translation>
    </message>
    <message>
        <source>Focus mod&amp;e</source>
        <translation>专注模式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>开始演示(&amp;P)</translation>
    </message>
    <message>
        <source>Present with &amp;notes beside</source>
        <translation>演示并显示备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit presentation…</source>
        <translation>编辑演示(&amp;E)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;About GTM Canvas</source>
        <translation>关于 GTM Canvas(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>添加{kind}</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>删除连线</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>删除卡片</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>水平居中对齐</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>垂直居中对齐</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>水平均匀分布</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>垂直均匀分布</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>置于底层</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tidy up all panes</source>
        <translation>整理所有板块</translation>
    </message>
    <message>
        <source>Tidy up {pane}</source>
        <translation>整理“{pane}”板块</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>“{name}” is too large for a JSON Canvas ({size} MB; at most {most} MB).</source>
        <translation>“{name}”过大，不像是 JSON Canvas（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>The part of the file that only GTM Canvas reads is damaged. Its cards came as notes, without their numbers.</source>
        <translation>文件中仅供 GTM Canvas 读取的部分已损坏。卡片已作为便签导入，不含数字。</translation>
    </message>
    <message>
        <source>This JSON Canvas was written by a newer version of GTM Canvas. Update GTM Canvas to open it with everything that is in it.</source>
        <translation>此 JSON Canvas 由更新版本的 GTM Canvas 导出。请更新 GTM Canvas，以便打开其中的全部内容。</translation>
    </message>
    <message>
        <source>Some things could not be understood or lead nowhere, and were left out (nodes: {nodes}, edges: {edges}).</source>
        <translation>部分内容无法识别或指向不存在的对象，已略去（节点：{nodes}，边：{edges}）。</translation>
    </message>
    <message>
        <source>Some nodes had no place that could be understood; they lie below the others (nodes: {n}).</source>
        <translation>有 {n} 个节点的位置无法识别，已排在其他节点下方。</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Arrange panes</source>
        <translation>排列板块</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>“{name}” is too large to become cards ({size} MB; at most {most} MB).</source>
        <translation>“{name}”过大，无法转为卡片（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>This text is too long to paste: {n} characters, at most {most}. Paste it in parts.</source>
        <translation>文本过长，无法粘贴：共 {n} 个字符，上限 {most}。请分段粘贴。</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Add {n} cards</source>
        <translation>添加 {n} 张卡片</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加连线</translation>
    </message>
    <message>
        <source>Add {n} links</source>
        <translation>添加 {n} 条连线</translation>
    </message>
    <message>
        <source>Left out: {names}. Pictures, one text or one table (.csv) at a time can be put onto a canvas.</source>
        <translation>未放入：{names}。画布可接受图片，以及每次一个文本文件或一个表格（.csv）。</translation>
    </message>
    <message>
        <source>{what} 1 more file was left out as well.</source>
        <translation>{what}另有 1 个文件也未放入。</translation>
    </message>
    <message>
        <source>{what} {n} more files were left out as well.</source>
        <translation>{what}另有 {n} 个文件也未放入。</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could become cards.</source>
        <translation>“{name}”中没有可以转为卡片的文字。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add {n} pictures</source>
        <translation>添加 {n} 张图片</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Move {n} cards</source>
        <translation>移动 {n} 张卡片</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>This card has no links. Ctrl+L begins one.</source>
        <translation>此卡片没有连线。按 Ctrl+L 可开始连线。</translation>
    </message>
    <message>
        <source>Select one card or two to link them.</source>
        <translation>请选中一张或两张卡片来连线。</translation>
    </message>
    <message>
        <source>Linked {start} to {end}.</source>
        <translation>已将“{start}”连接到“{end}”。</translation>
    </message>
    <message>
        <source>{start} is linked to {end} already.</source>
        <translation>“{start}”已经连接到“{end}”。</translation>
    </message>
    <message>
        <source>Move to another lane</source>
        <translation>移至其他泳道</translation>
    </message>
    <message>
        <source>Move to another pane</source>
        <translation>移至其他板块</translation>
    </message>
    <message>
        <source>Moved to {place}. {figure} is now {value}.</source>
        <translation>已移至“{place}”。{figure} 现为 {value}。</translation>
    </message>
    <message>
        <source>Moved to {place}. Its numbers don&apos;t count there.</source>
        <translation>已移至“{place}”。其数字在那里不计入结果。</translation>
    </message>
    <message>
        <source>Moved to {place}.</source>
        <translation>已移至“{place}”。</translation>
    </message>
    <message>
        <source>Locked cards stay where they are.</source>
        <translation>锁定的卡片不会移动。</translation>
    </message>
    <message>
        <source>Only segments in the Market pane have lanes.</source>
        <translation>只有“市场”板块中的细分市场才有泳道。</translation>
    </message>
    <message>
        <source>There is no further place in this direction.</source>
        <translation>这个方向上没有其他位置了。</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>调整卡片大小</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>连接卡片</translation>
    </message>
    <message>
        <source>Every estimate in its low, pessimistic case</source>
        <translation>所有估计值取悲观情景</translation>
    </message>
    <message>
        <source>Every estimate as you believe it</source>
        <translation>所有估计值取最可信的判断</translation>
    </message>
    <message>
        <source>Every estimate in its high, optimistic case</source>
        <translation>所有估计值取乐观情景</translation>
    </message>
    <message>
        <source>Case of the numbers</source>
        <translation>数字情景</translation>
    </message>
    <message>
        <source>{case} case</source>
        <translation>{case}情景</translation>
    </message>
    <message>
        <source>Named scenarios: what if single numbers were different?</source>
        <translation>自定义情景：如果个别数字不同，结果会怎样？</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>情景：{name}</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Read-only · {name}</source>
        <translation>只读 · {name}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Edited · read-only file · {name}</source>
        <translation>已修改 · 只读文件 · {name}</translation>
    </message>
    <message>
        <source>Read-only file · {name}</source>
        <translation>只读文件 · {name}</translation>
    </message>
    <message>
        <source>Edited · {name}</source>
        <translation>已修改 · {name}</translation>
    </message>
    <message>
        <source>Saved · {name}</source>
        <translation>已保存 · {name}</translation>
    </message>
    <message>
        <source>{title}: title, currency, years and more</source>
        <translation>{title}：标题、货币、年份等设置</translation>
    </message>
    <message>
        <source>Save canvas</source>
        <translation>保存画布</translation>
    </message>
    <message>
        <source>GTM Canvas (*.gtm.json)</source>
        <translation>GTM Canvas (*.gtm.json)</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>从磁盘重新载入</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序修改。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, and you have changes of your own that aren&apos;t saved.</source>
        <translation>“{name}”已被其他程序修改，而你也有尚未保存的更改。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t there any more. Saving writes it again.</source>
        <translation>“{name}”已不存在。保存即可重新写入。</translation>
    </message>
    <message>
        <source>The folder of “{name}” isn&apos;t there any more. Save it in another place.</source>
        <translation>“{name}”所在的文件夹已不存在。请保存到其他位置。</translation>
    </message>
    <message>
        <source>“{name}” is a read-only file: Save will ask for another place.</source>
        <translation>“{name}”是只读文件：保存时会要求选择其他位置。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>另存我的副本…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Your work is still here, unsaved. Compare shows card by card what differs.</source>
        <translation>你的改动仍在，尚未保存。“比较”会逐张卡片显示差异。</translation>
    </message>
    <message>
        <source>{name} (my copy)</source>
        <translation>{name} (我的副本)</translation>
    </message>
    <message>
        <source>“{name}” was read again. Undo brings back what was here before.</source>
        <translation>已重新读取“{name}”。可用“撤销”找回之前的内容。</translation>
    </message>
    <message>
        <source>“{name}” says the same as your canvas.</source>
        <translation>“{name}”与你的画布内容相同。</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Your canvas</source>
        <translation>你的画布</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Take over changes from the file</source>
        <translation>采用文件中的更改</translation>
    </message>
    <message>
        <source>Compared. Save now writes your canvas, as it is, to “{name}”.</source>
        <translation>比较完毕。现在保存，会将画布按现状写入“{name}”。</translation>
    </message>
    <message>
        <source>Your work is still here, unsaved.</source>
        <translation>你的改动仍在，尚未保存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>未写入任何内容。请另选名称。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>要替换“{name}”吗？</translation>
    </message>
    <message>
        <source>The folder “{name}” isn&apos;t there any more.</source>
        <translation>文件夹“{name}”已不存在。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>“{name}”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there first, or save under another name.</source>
        <translation>请先在那里关闭，或另存为其他名称。</translation>
    </message>
    <message>
        <source>The drive answered after all: “{name}” is saved there too.</source>
        <translation>磁盘已恢复响应：“{name}”也已保存到该处。</translation>
    </message>
    <message>
        <source>Saved elsewhere, it is a canvas of its own.</source>
        <translation>保存到别处后，它就是一张独立的画布。</translation>
    </message>
    <message>
        <source>The drive with “{name}” doesn&apos;t answer. Your work is kept in a recovery copy on this computer.</source>
        <translation>“{name}”所在的磁盘没有响应。你的改动已存入本机上的恢复副本。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>要保存对“{title}”的更改吗？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>不保存的话，这些更改将会丢失。</translation>
    </message>
    <message>
        <source>Exported to “{name}”. {remarks}</source>
        <translation>已导出到“{name}”。{remarks}</translation>
    </message>
    <message>
        <source>{first} {others}</source>
        <translation>{first}{others}</translation>
    </message>
    <message>
        <source>The cards of “{name}” lie beside the panes, ready to be dragged in. Saving makes a new file; “{name}” stays as it is.</source>
        <translation>“{name}”的卡片已放在板块旁，可拖入板块。保存时会新建文件；“{name}”保持不变。</translation>
    </message>
    <message>
        <source>This canvas comes from “{name}”. Saving makes a new file; “{name}” stays as it is.</source>
        <translation>此画布来自“{name}”。保存时会新建文件；“{name}”保持不变。</translation>
    </message>
    <message>
        <source>Export: {format}</source>
        <translation>导出：{format}</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>正在导出“{name}”…</translation>
    </message>
    <message>
        <source>Exporting “{name}”… {percent}%</source>
        <translation>正在导出“{name}”… {percent}%</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>已导出到 {name}</translation>
    </message>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>同名的旧文件保持不变。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>It did not work: {what}</source>
        <translation>操作未成功：{what}</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Clarity {clarity} of 5</source>
        <translation>清晰度 {clarity}/5</translation>
    </message>
    <message>
        <source>How {figure} came about</source>
        <translation>计算过程：{figure}</translation>
    </message>
    <message>
        <source>→ opens a step · Enter goes to its card · Esc closes</source>
        <translation>→ 展开一步 · Enter 转到对应卡片 · Esc 关闭</translation>
    </message>
    <message>
        <source>No figure yet: {reason}.</source>
        <translation>暂无数值：{reason}。</translation>
    </message>
    <message>
        <source>The figure appears here as soon as that changes.</source>
        <translation>补齐后，数值会立即显示在这里。</translation>
    </message>
    <message>
        <source>Go to “{card}”</source>
        <translation>转到“{card}”</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>计算步骤</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>This card comes from a newer version of the program. It is kept as it is.</source>
        <translation>此卡片来自更新版本的程序，将原样保留。</translation>
    </message>
    <message>
        <source>beside the panes</source>
        <translation>板块之外</translation>
    </message>
    <message>
        <source>{kind} · {place}</source>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t count here. Drag it into the pane {pane}.</source>
        <translation>此处的数字不计入结果。请将卡片拖入“{pane}”板块。</translation>
    </message>
    <message>
        <source>from {card}</source>
        <translation>来自 {card}</translation>
    </message>
    <message>
        <source>from {count} cards</source>
        <translation>来自 {count} 张卡片</translation>
    </message>
    <message>
        <source>from {field}</source>
        <translation>来自“{field}”</translation>
    </message>
    <message>
        <source>Range, source and clarity</source>
        <translation>区间、来源和清晰度</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>查看出处</translation>
    </message>
    <message>
        <source>{field}: range, source and clarity</source>
        <translation>{field}：区间、来源和清晰度</translation>
    </message>
    <message>
        <source>{case}; base {number}</source>
        <translation>{case}；基准 {number}</translation>
    </message>
    <message>
        <source>{start} → {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>Scenario “{name}”</source>
        <translation>情景“{name}”</translation>
    </message>
    <message>
        <source>Pane “{name}”</source>
        <translation>“{name}”板块</translation>
    </message>
    <message>
        <source>Order in the file</source>
        <translation>文件中的顺序</translation>
    </message>
    <message>
        <source>Pictures that no card shows</source>
        <translation>没有卡片使用的图片</translation>
    </message>
    <message>
        <source>Only in: {name}</source>
        <translation>仅见于：{name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>有改动：{fields}</translation>
    </message>
    <message>
        <source>It can only come together with {cards}: tick that as well.</source>
        <translation>它须与{cards}一起采用：请同时勾选。</translation>
    </message>
    <message>
        <source>With a tick, this card comes onto your canvas.</source>
        <translation>勾选后，此卡片会加入你的画布。</translation>
    </message>
    <message>
        <source>With a tick, this card leaves your canvas, and its links with it.</source>
        <translation>勾选后，此卡片及其连线会从你的画布中移除。</translation>
    </message>
    <message>
        <source>With a tick, this link comes onto your canvas.</source>
        <translation>勾选后，此连线会加入你的画布。</translation>
    </message>
    <message>
        <source>With a tick, this link leaves your canvas.</source>
        <translation>勾选后，此连线会从你的画布中移除。</translation>
    </message>
    <message>
        <source>With a tick, this scenario and its numbers leave your canvas.</source>
        <translation>勾选后，此情景及其数字会从你的画布中移除。</translation>
    </message>
    <message>
        <source>With a tick, it moves to where it is at the right.</source>
        <translation>勾选后，它会移到右侧所示的位置。</translation>
    </message>
    <message>
        <source>The same things stand in another order in the file. Nothing else changes.</source>
        <translation>内容相同，只是在文件中的顺序不同。其他一概不变。</translation>
    </message>
    <message>
        <source>With a tick, what stands at the right counts.</source>
        <translation>勾选后，以右侧的内容为准。</translation>
    </message>
    <message>
        <source>{field}: {mine}, there {theirs}</source>
        <translation>{field}：左侧 {mine}，右侧 {theirs}</translation>
    </message>
    <message>
        <source>Moved: {mine} → {theirs}</source>
        <translation>移动：{mine} → {theirs}</translation>
    </message>
    <message>
        <source>In front of others, or behind them</source>
        <translation>叠放次序有改动</translation>
    </message>
    <message>
        <source>Resized</source>
        <translation>大小有改动</translation>
    </message>
    <message>
        <source>Moved and resized</source>
        <translation>位置和大小有改动</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>位置有改动</translation>
    </message>
    <message>
        <source>Outside the panes</source>
        <translation>板块之外</translation>
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
        <translation>未署名</translation>
    </message>
    <message>
        <source>{comment} (settled)</source>
        <translation>{comment}（已解决）</translation>
    </message>
    <message>
        <source>low {number}</source>
        <translation>悲观 {number}</translation>
    </message>
    <message>
        <source>high {number}</source>
        <translation>乐观 {number}</translation>
    </message>
    <message>
        <source>A picture that is missing</source>
        <translation>缺失的图片</translation>
    </message>
    <message>
        <source>A picture of {size}</source>
        <translation>图片（{size}）</translation>
    </message>
    <message>
        <source>{words} (differs in what is not shown here)</source>
        <translation>{words}（差异在此处未显示的部分）</translation>
    </message>
    <message>
        <source>assumed {number}</source>
        <translation>默认 {number}</translation>
    </message>
    <message>
        <source>The value in the pessimistic case, which is not always the smaller number.</source>
        <translation>悲观情景下的取值，不一定是较小的数。</translation>
    </message>
    <message>
        <source>The value in the optimistic case, which is not always the larger number.</source>
        <translation>乐观情景下的取值，不一定是较大的数。</translation>
    </message>
    <message>
        <source>The value in this scenario. Where it is empty, the number above counts.</source>
        <translation>此情景下的取值。留空则取上方的数字。</translation>
    </message>
    <message>
        <source>In other words than the usual unit. The number itself is not converted.</source>
        <translation>换一种单位说法。数字本身不作换算。</translation>
    </message>
    <message>
        <source>Low case</source>
        <translation>悲观情景</translation>
    </message>
    <message>
        <source>High case</source>
        <translation>乐观情景</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>请先填写数字。</translation>
    </message>
    <message>
        <source>In “{scenario}”</source>
        <translation>情景“{scenario}”</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性面板</translation>
    </message>
    <message>
        <source>Link between cards</source>
        <translation>卡片连线</translation>
    </message>
    <message>
        <source>The customers of the segment pay this tier&apos;s price.</source>
        <translation>该细分市场的客户按此价格档付费。</translation>
    </message>
    <message>
        <source>There is no input “{key}” on the canvas.</source>
        <translation>画布上没有输入“{key}”。</translation>
    </message>
    <message>
        <source>“{quantity}” must be one of: {words}.</source>
        <translation>“{quantity}”只能是以下之一：{words}。</translation>
    </message>
    <message>
        <source>“{quantity}” of {card} needs a base before it can have other cases.</source>
        <translation>{card}的“{quantity}”须先填写基准值，才能填写其他情景的值。</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>A setting of the document is one number, the same in every case.</source>
        <translation>文档设置只有一个数值，各情景相同。</translation>
    </message>
    <message>
        <source>Only whole numbers can stand here, such as 3.</source>
        <translation>此处只能填整数，例如 3。</translation>
    </message>
    <message>
        <source>The number must be at least {least}.</source>
        <translation>数值不得小于 {least}。</translation>
    </message>
    <message>
        <source>The number must lie between {least} and {most}.</source>
        <translation>数值须在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A slide on light ground</source>
        <translation>浅色背景的幻灯片</translation>
    </message>
    <message>
        <source>A slide on dark ground</source>
        <translation>深色背景的幻灯片</translation>
    </message>
    <message>
        <source>Used when you present and in what you hand over. Colours that could not be read are shown lighter or darker; the file keeps yours.</source>
        <translation>用于演示和导出的文件。颜色若不易辨认，显示时会自动调亮或调暗；文件中仍保留你选的颜色。</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>编辑“{field}”</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>选择字体</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>略有线索</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>合乎情理</translation>
    </message>
    <message>
        <source>well founded</source>
        <translation>依据充分</translation>
    </message>
    <message>
        <source>known</source>
        <translation>确知</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
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
        <translation>黄色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{level} of 5: {words}</source>
        <translation>{level}/5：{words}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>查看卡片</translation>
    </message>
    <message>
        <source>Hide the calculation</source>
        <translation>收起计算过程</translation>
    </message>
    <message>
        <source>Show the calculation</source>
        <translation>展开计算过程</translation>
    </message>
    <message>
        <source>the number of customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>a year&apos;s revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>How {figure} gets here</source>
        <translation>计算过程：{figure}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Acceptable prices</source>
        <translation>可接受价格</translation>
    </message>
    <message>
        <source>What the survey says</source>
        <translation>调研结果</translation>
    </message>
    <message>
        <source>Move, remove, range and source</source>
        <translation>移动、删除、区间和来源</translation>
    </message>
    <message>
        <source>{list}, row {row}: {field}</source>
        <translation>{list}，第 {row} 行：{field}</translation>
    </message>
    <message>
        <source>{list}, row {row}: more</source>
        <translation>{list}，第 {row} 行：更多</translation>
    </message>
    <message>
        <source>Add a row to “{list}”</source>
        <translation>在“{list}”中添加一行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <translation>浅色背景上的徽标</translation>
    </message>
    <message>
        <source>The logo on dark ground</source>
        <translation>深色背景上的徽标</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>The logo can&apos;t be shown: its picture is missing or damaged. Choose it again.</source>
        <translation>无法显示徽标：图片缺失或已损坏。请重新选择。</translation>
    </message>
    <message>
        <source>On light ground hardly anything of it would be seen: there it stands on a dark plate.</source>
        <translation>在浅色背景上几乎看不清，因此会垫一块深色底板。</translation>
    </message>
    <message>
        <source>On dark ground hardly anything of it would be seen: there it stands on a light plate.</source>
        <translation>在深色背景上几乎看不清，因此会垫一块浅色底板。</translation>
    </message>
    <message>
        <source>{column}, {unit}</source>
        <translation>{column}（{unit}）</translation>
    </message>
    <message>
        <source>Name of this canvas</source>
        <translation>画布名称</translation>
    </message>
    <message>
        <source>Settings of this canvas</source>
        <translation>画布设置</translation>
    </message>
    <message>
        <source>Select a card to see and edit what is behind it.</source>
        <translation>选中一张卡片，即可查看和编辑其详细内容。</translation>
    </message>
    <message>
        <source>Drag a kind of card from the left to where it belongs, or double-click anywhere and write.</source>
        <translation>从左侧选一种卡片，拖到相应位置；或双击任意位置，直接书写。</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} 张卡片</translation>
    </message>
    <message>
        <source>What you set here counts for all of them.</source>
        <translation>此处的设置对所有选中卡片生效。</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>数据出自哪里？</translation>
    </message>
    <message>
        <source>Web address and date</source>
        <translation>网址和日期</translation>
    </message>
    <message>
        <source>This is too long to keep: at most {most} characters.</source>
        <translation>内容过长，无法保存：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>These are too many to keep: at most {most}.</source>
        <translation>条目过多，无法保存：最多 {most} 条。</translation>
    </message>
    <message>
        <source>A line is too long to keep: at most {most} characters.</source>
        <translation>有一行过长，无法保存：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2025, 2025-06 or 2025-06-30.</source>
        <translation>请填写年、月或日：2025、2025-06 或 2025-06-30。</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD, EUR or CNY.</source>
        <translation>货币代码为三个字母，例如 USD、EUR 或 CNY。</translation>
    </message>
    <message>
        <source>Customers who are alike: how many they are and what one pays. Its lane decides whether it counts for TAM, SAM or SOM.</source>
        <translation>一群相似的客户：有多少，每位付多少。所在泳道决定它计入 TAM、SAM 还是 SOM。</translation>
    </message>
    <message>
        <source>A published size of the whole market, narrowed step by step (top-down).</source>
        <translation>公开发布的整体市场规模，逐层筛选缩小（自上而下）。</translation>
    </message>
    <message>
        <source>Who else the customer could choose; doing nothing counts too.</source>
        <translation>客户还可能选择谁；维持现状也算。</translation>
    </message>
    <message>
        <source>A person who takes part in buying: their roles, goals and pains.</source>
        <translation>参与购买的人：担任的购买角色、目标和痛点。</translation>
    </message>
    <message>
        <source>A pain to end or a goal to reach, apart from any one person.</source>
        <translation>有待消除的痛点或想要达成的目标，不归属于某个具体的人。</translation>
    </message>
    <message>
        <source>A way to customers: its leads, how many of them buy, and what it costs.</source>
        <translation>通往客户的途径：带来的线索、成交的比例和所需的开支。</translation>
    </message>
    <message>
        <source>Somebody else who sells, recommends or delivers.</source>
        <translation>替你销售、推荐或交付的第三方。</translation>
    </message>
    <message>
        <source>What to say to whom: the pain, the value, the words.</source>
        <translation>对谁说什么：痛点、价值、话术。</translation>
    </message>
    <message>
        <source>Evidence for a message: a customer, a figure, an award.</source>
        <translation>核心信息的依据：客户案例、数据、奖项。</translation>
    </message>
    <message>
        <source>What you do that the alternatives don’t.</source>
        <translation>你能做到而替代方案做不到的事。</translation>
    </message>
    <message>
        <source>A price, what it is paid for, and the share of customers who choose it.</source>
        <translation>一个价格、对应的内容，以及选择它的客户占比。</translation>
    </message>
    <message>
        <source>What is sold: pricing model, margin and churn.</source>
        <translation>卖的是什么：定价模式、毛利率和流失率。</translation>
    </message>
    <message>
        <source>What people said they would pay: the best price, and the range they accept.</source>
        <translation>受访者愿意支付的价格：最优价格和可接受的价格区间。</translation>
    </message>
    <message>
        <source>Plain words, anywhere on the canvas.</source>
        <translation>随手记下的文字，可放在画布任意位置。</translation>
    </message>
    <message>
        <source>A picture, anywhere on the canvas.</source>
        <translation>一张图片，可放在画布任意位置。</translation>
    </message>
    <message>
        <source>The address of something outside the canvas.</source>
        <translation>指向画布之外的网址。</translation>
    </message>
    <message>
        <source>Kinds of cards</source>
        <translation>卡片类型</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>New card: {kind}</source>
        <translation>新建卡片：{kind}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Canvases that you save or open will be listed here.</source>
        <translation>保存或打开过的画布会显示在这里。</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新建画布</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>real cases, opened as untitled copies</source>
        <translation>真实案例，以未命名副本打开</translation>
    </message>
    <message>
        <source>None were found: this installation is not complete.</source>
        <translation>没有找到：安装不完整。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window.</source>
        <translation>也可以把文件拖到窗口任意位置。</translation>
    </message>
    <message>
        <source>Sketch how you go to market, see the numbers move, hand over a live spreadsheet.</source>
        <translation>勾勒市场进入策略，实时看到数字变化，交付公式可用的电子表格。</translation>
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
        <translation>此文件已不存在。点击 × 或按 Delete 可将其移出列表。</translation>
    </message>
    <message>
        <source>Remove from this list (Delete)</source>
        <translation>移出列表（Delete）</translation>
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
        <translation>五个空白板块</translation>
    </message>
    <message>
        <source>Beside the panes</source>
        <translation>板块之外</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Cards that lie outside of all panes</source>
        <translation>所有板块之外的卡片</translation>
    </message>
    <message>
        <source>{pane}: {question}</source>
        <translation>{pane}：{question}</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 张卡片</translation>
    </message>
    <message>
        <source>{n} cards</source>
        <translation>{n} 张卡片</translation>
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
        <translation>此处的数字不计入结果</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>1 条未解决批注</translation>
    </message>
    <message>
        <source>{n} open comments</source>
        <translation>{n} 条未解决批注</translation>
    </message>
    <message>
        <source>{name} ({label})</source>
        <translation>{name}（{label}）</translation>
    </message>
    <message>
        <source>linked to {card}</source>
        <translation>连接到：{card}</translation>
    </message>
    <message>
        <source>linked from {card}</source>
        <translation>连接自：{card}</translation>
    </message>
    <message>
        <source>{start} to {end}: {label}</source>
        <translation>从“{start}”到“{end}”：{label}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>从“{start}”到“{end}”</translation>
    </message>
    <message>
        <source>GTM Canvas {version}</source>
        <translation>GTM Canvas {version}</translation>
    </message>
    <message>
        <source>A go-to-market strategy on cards, where the cards are the model. It works offline: nothing leaves this computer.</source>
        <translation>用卡片勾勒市场进入（GTM）策略，卡片即模型。完全离线运行，数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Of {n} files, “{name}” was opened: one canvas at a time.</source>
        <translation>共 {n} 个文件，已打开“{name}”：一次只能打开一张画布。</translation>
    </message>
    <message>
        <source>Open canvas</source>
        <translation>打开画布</translation>
    </message>
    <message>
        <source>Canvases (*.gtm.json *.json *.canvas)</source>
        <translation>画布 (*.gtm.json *.json *.canvas)</translation>
    </message>
    <message>
        <source>“{name}” is a workbook, not a canvas.</source>
        <translation>“{name}”是工作簿，不是画布。</translation>
    </message>
    <message>
        <source>Open the canvas that it was exported from. Then “Import changes from workbook…” in the File menu takes over what was changed in it.</source>
        <translation>请打开导出它的画布，再用“文件”菜单中的“从工作簿导入更改…”导入其中的改动。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {what}</source>
        <translation>无法读取“{name}”：{what}</translation>
    </message>
    <message>
        <source>Your canvas was not changed.</source>
        <translation>你的画布未作更改。</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <translation>仍然对比</translation>
    </message>
    <message>
        <source>“{name}” was made of another canvas.</source>
        <translation>“{name}”是由另一张画布导出的。</translation>
    </message>
    <message>
        <source>Its inputs are matched by their names alone, so they may mean something else. Nothing changes before you have seen the comparison.</source>
        <translation>输入仅按名称匹配，含义可能不同。在你查看对比结果之前，不会作任何更改。</translation>
    </message>
    <message>
        <source>Imported from {name}. Changes: {count}</source>
        <translation>已从 {name} 导入 {count} 处更改</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>文件未作更改。</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>选择缩放比例</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>适应全部内容</translation>
    </message>
    <message>
        <source>Zoom: {percent}</source>
        <translation>缩放：{percent}</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>适应所选内容</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 项需要关注</translation>
    </message>
    <message>
        <source>{n} things to look at</source>
        <translation>{n} 项需要关注</translation>
    </message>
    <message>
        <source>Enter or a click goes to the card · Esc closes</source>
        <translation>按 Enter 或点击转到对应卡片 · Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing to look at: every check passes.</source>
        <translation>没有需要关注的问题：全部检查通过。</translation>
    </message>
    <message>
        <source>click to see how it came about</source>
        <translation>点击查看计算过程</translation>
    </message>
    <message>
        <source>click for the list</source>
        <translation>点击查看列表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
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
        <translation>原计划 {figure}</translation>
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
        <translation>偏低：低于 3</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>没有需要关注的问题</translation>
    </message>
    <message>
        <source>{some}, {item}</source>
        <translation>{some}、{item}</translation>
    </message>
    <message>
        <source>A card holds at most {n} comments.</source>
        <translation>一张卡片最多容纳 {n} 条批注。</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>这张卡片已经不在了。</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>批注不能为空。</translation>
    </message>
    <message>
        <source>The pictures on a canvas may have {most} MB together; with this one they would have {size} MB. Make it smaller, or delete another one first.</source>
        <translation>一张画布上的图片合计不得超过 {most} MB；加上这一张将达到 {size} MB。请缩小这张图片，或先删除其他图片。</translation>
    </message>
    <message>
        <source>A canvas holds at most {cards} cards, {links} links and {images} pictures.</source>
        <translation>一张画布最多容纳 {cards} 张卡片、{links} 条连线和 {images} 张图片。</translation>
    </message>
    <message>
        <source>Pictures that can&apos;t be shown: {n}. Each is damaged, too large, or not the one that its card asks for. The file keeps them as they are.</source>
        <translation>有 {n} 张图片无法显示：已损坏、过大，或不是卡片所指的那一张。它们在文件中保持原样。</translation>
    </message>
    <message>
        <source>There is no open comment.</source>
        <translation>没有未解决的批注。</translation>
    </message>
    <message>
        <source>No number has a low or a high value yet: every case is the base.</source>
        <translation>还没有任何数字填写悲观值或乐观值：各情景都等于基准。</translation>
    </message>
    <message>
        <source>“{name}” is still like the base. Type its own numbers in Numbers (Ctrl+2), or below a number&apos;s arrow at the right.</source>
        <translation>“{name}”目前与基准相同。请在“数字”视图（Ctrl+2）中，或展开右侧数字的箭头，填写该情景自己的数字。</translation>
    </message>
    <message>
        <source>A price that was offered.</source>
        <translation>向受访者测试的价格。</translation>
    </message>
    <message>
        <source>Would buy</source>
        <translation>愿意购买</translation>
    </message>
    <message>
        <source>The share of those asked who would buy at this price.</source>
        <translation>受访者中愿意以此价格购买的比例。</translation>
    </message>
    <message>
        <source>A price on the scale.</source>
        <translation>价格阶梯上的一个价格。</translation>
    </message>
    <message>
        <source>Too cheap</source>
        <translation>太便宜</translation>
    </message>
    <message>
        <source>Who doubts the quality at this price. Falls as the price rises.</source>
        <translation>在此价格下怀疑质量的受访者比例。随价格上升而下降。</translation>
    </message>
    <message>
        <source>Bargain</source>
        <translation>划算</translation>
    </message>
    <message>
        <source>To whom this price is a bargain. Falls as the price rises.</source>
        <translation>认为此价格划算的受访者比例。随价格上升而下降。</translation>
    </message>
    <message>
        <source>Getting expensive</source>
        <translation>偏贵</translation>
    </message>
    <message>
        <source>Who begins to hesitate at this price. Rises with the price.</source>
        <translation>在此价格下开始犹豫的受访者比例。随价格上升而上升。</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>太贵</translation>
    </message>
    <message>
        <source>Who would not buy at this price. Rises with the price.</source>
        <translation>在此价格下不会购买的受访者比例。随价格上升而上升。</translation>
    </message>
    <message>
        <source>Price research</source>
        <translation>价格调研</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>受访人数</translation>
    </message>
    <message>
        <source>How many answered.</source>
        <translation>有多少人作答。</translation>
    </message>
    <message>
        <source>What the prices were for: seat, site, device …</source>
        <translation>价格所对应的单位：席位、站点、设备……</translation>
    </message>
    <message>
        <source>Prices offered (Gabor–Granger)</source>
        <translation>测试价格（Gabor–Granger）</translation>
    </message>
    <message>
        <source>A row for each price that was offered. The best price is the one with the largest price × share who would buy.</source>
        <translation>每个测试价格一行。价格 × 愿意购买的比例最大者，即为最优价格。</translation>
    </message>
    <message>
        <source>Prices judged (Van Westendorp)</source>
        <translation>价格评价（Van Westendorp）</translation>
    </message>
    <message>
        <source>A row for each price, from low to high, with cumulative shares. Acceptable prices lie from where “too cheap” meets “not a bargain” (PMC) to where “too expensive” meets “not expensive” (PME), as Van Westendorp defined them.</source>
        <translation>每个价格一行，由低到高，填写累计比例。按 Van Westendorp 的定义，可接受价格区间从“太便宜”与“不划算”的交点（PMC）到“太贵”与“不贵”的交点（PME）。</translation>
    </message>
    <message>
        <source>1 price offered</source>
        <translation>1 个测试价格</translation>
    </message>
    <message>
        <source>{count} prices offered</source>
        <translation>{count} 个测试价格</translation>
    </message>
    <message>
        <source>1 price judged</source>
        <translation>1 个受评价格</translation>
    </message>
    <message>
        <source>{count} prices judged</source>
        <translation>{count} 个受评价格</translation>
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
        <translation>不贵</translation>
    </message>
    <message>
        <source>Which price brings the most revenue?</source>
        <translation>哪个价格带来的收入最高？</translation>
    </message>
    <message>
        <source>Add price research to the Price pane with two prices or more and the share of people who would buy at each: the best of them is marked here.</source>
        <translation>在“价格”板块添加价格调研，填写至少两个价格及各自愿意购买的比例，最优价格就会标在这里。</translation>
    </message>
    <message>
        <source>{share} would buy</source>
        <translation>{share} 愿意购买</translation>
    </message>
    <message>
        <source>revenue index {share}</source>
        <translation>收入指数 {share}</translation>
    </message>
    <message>
        <source>Best price {money}</source>
        <translation>最优价格 {money}</translation>
    </message>
    <message>
        <source>Revenue index, best price = 100%</source>
        <translation>收入指数（最优价格 = 100%）</translation>
    </message>
    <message>
        <source>Which prices do people accept?</source>
        <translation>客户能接受哪些价格？</translation>
    </message>
    <message>
        <source>Add price research with the share of people who find each price too cheap, a bargain, expensive or too expensive: the range that they accept appears here.</source>
        <translation>添加价格调研，填写认为各价格太便宜、划算、偏贵、太贵的受访者比例，可接受的价格区间就会显示在这里。</translation>
    </message>
    <message>
        <source>{statement}.</source>
        <translation>{statement}。</translation>
    </message>
    <message>
        <source>The market over the years</source>
        <translation>市场规模逐年变化</translation>
    </message>
    <message>
        <source>Low to high case</source>
        <translation>悲观至乐观</translation>
    </message>
    <message>
        <source>{name}: {start} in {first}, {end} in {last}</source>
        <translation>{name}：{first} 年 {start}，{last} 年 {end}</translation>
    </message>
    <message>
        <source>Can the channels deliver the SOM?</source>
        <translation>渠道能力能否支撑 SOM？</translation>
    </message>
    <message>
        <source>Put a segment with its obtainable share into Target now, and channels with their leads and conversions into Distribution: need and capacity stand side by side here.</source>
        <translation>在“当前目标”中放入填有可获得份额的细分市场，在“分销”中放入填有线索和转化率的渠道，这里就会对比所需客户与渠道能力。</translation>
    </message>
    <message>
        <source>short by {number}</source>
        <translation>缺口 {number}</translation>
    </message>
    <message>
        <source>{number} to spare</source>
        <translation>富余 {number}</translation>
    </message>
    <message>
        <source>In {year} the channels fall short by {number} customers ({money} of SOM).</source>
        <translation>{year} 年渠道能力不足，缺口 {number} 个客户（合 SOM {money}）。</translation>
    </message>
    <message>
        <source>In {year} the channels can win what the SOM needs, with {number} customers to spare.</source>
        <translation>{year} 年渠道能力可满足 SOM 所需，富余 {number} 个客户。</translation>
    </message>
    <message>
        <source>{year}: {needed} needed, {number} customers</source>
        <translation>{year} 年：所需客户 {needed}，年末客户 {number}</translation>
    </message>
    <message>
        <source>{channel}, new</source>
        <translation>{channel}（新增）</translation>
    </message>
    <message>
        <source>it begins in a later year</source>
        <translation>之后的年份才有数值</translation>
    </message>
    <message>
        <source>target year {year}</source>
        <translation>目标年 {year}</translation>
    </message>
    <message>
        <source>A canvas holds at most {cards} cards.</source>
        <translation>一张画布最多容纳 {cards} 张卡片。</translation>
    </message>
    <message>
        <source>A canvas holds at most {most} scenarios.</source>
        <translation>一张画布最多容纳 {most} 个情景。</translation>
    </message>
    <message>
        <source>Too cheap − not a bargain</source>
        <translation>太便宜 − 不划算</translation>
    </message>
    <message>
        <source>Too cheap − too expensive</source>
        <translation>太便宜 − 太贵</translation>
    </message>
    <message>
        <source>Bargain − getting expensive</source>
        <translation>划算 − 偏贵</translation>
    </message>
    <message>
        <source>Not expensive − too expensive</source>
        <translation>不贵 − 太贵</translation>
    </message>
    <message>
        <source>PMC before the next price</source>
        <translation>下一价格之前的 PMC</translation>
    </message>
    <message>
        <source>OPP before the next price</source>
        <translation>下一价格之前的 OPP</translation>
    </message>
    <message>
        <source>IPP before the next price</source>
        <translation>下一价格之前的 IPP</translation>
    </message>
    <message>
        <source>PME before the next price</source>
        <translation>下一价格之前的 PME</translation>
    </message>
    <message>
        <source>As Van Westendorp drew it: “not a bargain” and “not expensive” are the curves turned over, and the acceptable range goes from PMC to PME.</source>
        <translation>按 Van Westendorp 的原始画法：“不划算”和“不贵”是翻转后的曲线，可接受价格区间从 PMC 到 PME。</translation>
    </message>
    <message>
        <source>Others cross “too cheap” with “getting expensive” and “bargain” with “too expensive”, which gives a narrower range.</source>
        <translation>另一种画法取“太便宜”与“偏贵”、“划算”与“太贵”的交点，得出的区间更窄。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Best price</source>
        <translation>最优价格</translation>
    </message>
    <message>
        <source>Would buy at the best price</source>
        <translation>最优价格下的购买意愿</translation>
    </message>
    <message>
        <source>Revenue per 100 asked, at the best price</source>
        <translation>每百名受访者收入（最优价格）</translation>
    </message>
    <message>
        <source>“{survey}”: the best of the prices offered (Gabor–Granger)</source>
        <translation>“{survey}”：测试价格中的最优价格（Gabor–Granger）</translation>
    </message>
    <message>
        <source>“{survey}”: revenue per 100 asked, by price</source>
        <translation>“{survey}”：各价格下每百名受访者收入</translation>
    </message>
    <message>
        <source>Revenue per 100 asked</source>
        <translation>每百名受访者收入</translation>
    </message>
    <message>
        <source>Price offered</source>
        <translation>测试价格</translation>
    </message>
    <message>
        <source>“{survey}”: every price that was offered</source>
        <translation>“{survey}”：全部测试价格</translation>
    </message>
    <message>
        <source>No row has both a price and the share who would buy.</source>
        <translation>没有任何一行同时填写了价格和愿意购买的比例。</translation>
    </message>
    <message>
        <source>Price × would buy × 100</source>
        <translation>价格 × 愿意购买 × 100</translation>
    </message>
    <message>
        <source>“{survey}”: the prices that people accept (Van Westendorp)</source>
        <translation>“{survey}”：可接受价格（Van Westendorp）</translation>
    </message>
    <message>
        <source>Width of the acceptable range</source>
        <translation>可接受区间宽度</translation>
    </message>
    <message>
        <source>Smallest step between prices</source>
        <translation>相邻价格最小间距</translation>
    </message>
    <message>
        <source>PME − PMC</source>
        <translation>PME − PMC</translation>
    </message>
    <message>
        <source>Above 0 where the prices rise</source>
        <translation>价格递增时大于 0</translation>
    </message>
    <message>
        <source>“{survey}”: how prices are judged</source>
        <translation>“{survey}”：价格评价</translation>
    </message>
    <message>
        <source>Share of those asked</source>
        <translation>受访者占比</translation>
    </message>
    <message>
        <source>Price judged</source>
        <translation>受评价格</translation>
    </message>
    <message>
        <source>1 − {answer}</source>
        <translation>1 − {answer}</translation>
    </message>
    <message>
        <source>“{survey}”: the curves, cumulative</source>
        <translation>“{survey}”：累计曲线</translation>
    </message>
    <message>
        <source>No row has a price and all of its answers.</source>
        <translation>没有任何一行同时填写了价格和全部回答。</translation>
    </message>
    <message>
        <source>Step to the next</source>
        <translation>到下一价格的间距</translation>
    </message>
    <message>
        <source>On straight lines from this price to the next, where the sign changes</source>
        <translation>相邻两个价格按直线连接，取正负号改变之处</translation>
    </message>
    <message>
        <source>The next price − this one</source>
        <translation>下一价格 − 本价格</translation>
    </message>
    <message>
        <source>“{survey}”: where the curves cross</source>
        <translation>“{survey}”：曲线交点</translation>
    </message>
    <message>
        <source>Price {row}</source>
        <translation>第 {row} 个价格</translation>
    </message>
    <message>
        <source>a number in its structure can&apos;t be read</source>
        <translation>其结构中有无法读取的数字</translation>
    </message>
    <message>
        <source>a cell&apos;s text is missing</source>
        <translation>有单元格的文本缺失</translation>
    </message>
    <message>
        <source>a cell&apos;s number can&apos;t be read</source>
        <translation>有单元格的数字无法读取</translation>
    </message>
    <message>
        <source>The workbook could not be read. Your canvas was not changed.</source>
        <translation>无法读取该工作簿。你的画布未作更改。</translation>
    </message>
    <message>
        <source>The file is empty. Your canvas was not changed. Ask for the workbook once more, or copy it again.</source>
        <translation>文件是空的。你的画布未作更改。请再索取一次该工作簿，或重新复制。</translation>
    </message>
    <message>
        <source>The file is no Excel workbook (.xlsx). Your canvas was not changed. Open it in the program that it comes from and save it as “Excel workbook (.xlsx)”.</source>
        <translation>该文件不是 Excel 工作簿（.xlsx）。你的画布未作更改。请用创建它的程序打开，另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>The workbook is protected with a password, or has the old .xls format. Your canvas was not changed. Open it in Excel or LibreOffice, take the password away and save it as “Excel workbook (.xlsx)”.</source>
        <translation>该工作簿设有密码，或为旧的 .xls 格式。你的画布未作更改。请在 Excel 或 LibreOffice 中打开，取消密码，另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind than .xlsx. Your canvas was not changed. Open it in its program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>该文件是 .xlsx 以外的电子表格格式。你的画布未作更改。请用相应程序打开，另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete ({what}). Your canvas was not changed. Open it in Excel or LibreOffice, save it again and try that file, or ask for it once more.</source>
        <translation>该工作簿已损坏或不完整（{what}）。你的画布未作更改。请在 Excel 或 LibreOffice 中打开并重新保存后再试，或再索取一次。</translation>
    </message>
    <message>
        <source>The workbook is far larger than one that comes from a canvas ({what}), so it was not opened. Your canvas was not changed. Remove what was added to it, and try again.</source>
        <translation>该工作簿远大于由画布导出的工作簿（{what}），因此没有打开。你的画布未作更改。请删除后来添加的内容再试。</translation>
    </message>
    <message>
        <source>The workbook holds instructions that no spreadsheet program writes (XML entities), so it was not read further. Your canvas was not changed. Don&apos;t trust this file; ask its sender.</source>
        <translation>该工作簿含有电子表格程序不会写入的指令（XML 实体），因此未继续读取。你的画布未作更改。请勿信任此文件，并向发送者核实。</translation>
    </message>
    <message>
        <source>None of this canvas&apos;s inputs is in the workbook: it has no cells with their names. Your canvas was not changed. Choose a workbook that was exported from this canvas; programs that drop names (Apple Numbers, for one) can&apos;t send changes back.</source>
        <translation>该工作簿中没有此画布的任何输入：找不到以其命名的单元格。你的画布未作更改。请选择由此画布导出的工作簿；有些程序（如 Apple Numbers）会丢弃单元格名称，其中的更改无法导回。</translation>
    </message>
    <message>
        <source>The import was cancelled. Your canvas was not changed.</source>
        <translation>导入已取消。你的画布未作更改。</translation>
    </message>
    <message>
        <source>A formula without a value: the program that saved it did not calculate.</source>
        <translation>公式没有值：保存它的程序未作计算。</translation>
    </message>
    <message>
        <source>An error stands here, not a number.</source>
        <translation>此处是错误值，不是数字。</translation>
    </message>
    <message>
        <source>TRUE or FALSE is no number.</source>
        <translation>TRUE 或 FALSE 不是数字。</translation>
    </message>
    <message>
        <source>A date: spreadsheets make one of entries such as 3-4. Type the number.</source>
        <translation>这是日期：电子表格会把 3-4 之类的输入变成日期。请填写数字。</translation>
    </message>
    <message>
        <source>A text, where a number belongs.</source>
        <translation>应为数字，却是文本。</translation>
    </message>
    <message>
        <source>The number is too large to calculate with.</source>
        <translation>数字过大，无法计算。</translation>
    </message>
    <message>
        <source>More than 100 %. Was a percentage meant, without its sign?</source>
        <translation>超过 100%。是否本想填百分数而漏了百分号？</translation>
    </message>
    <message>
        <source>A formula in the workbook; its present value counts.</source>
        <translation>工作簿中是公式；以其当前值为准。</translation>
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
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>{size} MB unpacked</source>
        <translation>解压后 {size} MB</translation>
    </message>
    <message>
        <source>“{part}” is missing</source>
        <translation>缺少“{part}”</translation>
    </message>
    <message>
        <source>{size} MB in one part</source>
        <translation>单个部分 {size} MB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 个部分</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be read</source>
        <translation>无法读取“{part}”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Perhaps {number} is meant.</source>
        <translation>也许应为 {number}。</translation>
    </message>
    <message>
        <source>{note} {more}</source>
        <translation>{note}{more}</translation>
    </message>
    <message>
        <source>Removed in the workbook.</source>
        <translation>在工作簿中已移除。</translation>
    </message>
    <message>
        <source>Added on the canvas since, so not in the workbook: {which}.</source>
        <translation>导出后才在画布上添加，因此工作簿中没有：{which}。</translation>
    </message>
    <message>
        <source>Settings that this workbook doesn&apos;t have, and that stay as they are: {which}.</source>
        <translation>此工作簿中没有的设置，保持不变：{which}。</translation>
    </message>
    <message>
        <source>Deleted in the workbook, and left as they are here: {which}.</source>
        <translation>在工作簿中已删除，画布上保持不变：{which}。</translation>
    </message>
    <message>
        <source>Without a named cell in the workbook, and left as they are here: {which}.</source>
        <translation>工作簿中没有对应的命名单元格，画布上保持不变：{which}。</translation>
    </message>
    <message>
        <source>Their names stand for several cells, for another file or for no cell at all, so they are left as they are: {which}.</source>
        <translation>名称指向多个单元格、其他文件或不存在的单元格，因此保持不变：{which}。</translation>
    </message>
    <message>
        <source>Typed in the workbook, but no card of the canvas holds it: {which}. Add the card and type the number there.</source>
        <translation>工作簿中填写了，但画布上没有对应的卡片：{which}。请添加卡片，并在其中填写数字。</translation>
    </message>
    <message>
        <source>Follows from something else, or is one number in every case: {which}. Change it on the canvas.</source>
        <translation>由其他数字推算得出，或各情景共用一个数值：{which}。请在画布上修改。</translation>
    </message>
    <message>
        <source>In the workbook, but no longer on the canvas: {which}.</source>
        <translation>工作簿中有，但画布上已不存在：{which}。</translation>
    </message>
    <message>
        <source>Copied sheets are not read, only those that they were copied from: {which}.</source>
        <translation>不读取复制出来的工作表，只读取原表：{which}。</translation>
    </message>
    <message>
        <source>“{card}” · {quantity}</source>
        <translation>“{card}” · {quantity}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 项</translation>
    </message>
    <message>
        <source>Removed, with its other cases and its source.</source>
        <translation>已移除，连同其他情景的值和来源。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook ({size} MB; at most {most} MB).</source>
        <translation>“{name}”过大，不像是工作簿（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>Cleared, but another case is still typed. Type a base, or leave it.</source>
        <translation>基准值已清空，但仍填有其他情景的值。请填写基准值，或保持原样。</translation>
    </message>
    <message>
        <source>In the workbook another “{name}” may be meant: the list was changed since.</source>
        <translation>工作簿中的“{name}”可能另有所指：此列表后来有改动。</translation>
    </message>
    <message>
        <source>The workbook calls this card otherwise.</source>
        <translation>此卡片在工作簿中名称不同。</translation>
    </message>
    <message>
        <source>{input} ({case})</source>
        <translation>{input}（{case}）</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <translation>情景“{name}”</translation>
    </message>
    <message>
        <source>The workbook doesn&apos;t say which canvas it was made of.</source>
        <translation>工作簿没有注明由哪张画布导出。</translation>
    </message>
    <message>
        <source>A newer version of the program made it: what is new there is left out.</source>
        <translation>它由更新版本的程序导出：其中新增的内容不予导入。</translation>
    </message>
    <message>
        <source>{figure} in {year}</source>
        <translation>{figure}（{year} 年）</translation>
    </message>
    <message>
        <source>The channels fall short: SOM needs {needed} customers in {year}, they bring {customers}. {gap} are missing, worth {money} a year.</source>
        <translation>渠道能力不足：{year} 年 SOM 需要 {needed} 个客户，渠道只能带来 {customers} 个，缺口 {gap} 个，合每年 {money}。</translation>
    </message>
    <message>
        <source>“{card}” leaves price {row} out: it has no “{missing}”.</source>
        <translation>“{card}”的第 {row} 个价格未计入：没有填写“{missing}”。</translation>
    </message>
    <message>
        <source>“{card}” leaves {count} prices out, price {row} among them: it has no “{missing}”.</source>
        <translation>“{card}”有 {count} 个价格未计入，包括第 {row} 个：没有填写“{missing}”。</translation>
    </message>
    <message>
        <source>“{card}”: the price after price {row} is not higher. Put the rows in order, from the lowest price to the highest.</source>
        <translation>“{card}”：第 {row} 个价格之后的价格没有更高。请将各行按价格从低到高排列。</translation>
    </message>
    <message>
        <source>“{card}”: “{answer}” rises from {before} to {after} at a higher price. The more something costs, the fewer can say so: look for a slip.</source>
        <translation>“{card}”：价格升高，“{answer}”反而从 {before} 升到 {after}。价格越高，持此看法的人只会越少：请检查是否填错。</translation>
    </message>
    <message>
        <source>“{card}”: “{answer}” falls from {before} to {after} at a higher price. These shares are cumulative, and only rise: look for a slip.</source>
        <translation>“{card}”：价格升高，“{answer}”反而从 {before} 降到 {after}。这些是累计比例，只会上升：请检查是否填错。</translation>
    </message>
    <message>
        <source>“{card}”: the best price, {price}, is the highest that was offered. Ask about higher ones.</source>
        <translation>“{card}”：最优价格 {price} 是测试过的最高价。请测试更高的价格。</translation>
    </message>
    <message>
        <source>“{card}”: the best price, {price}, is the lowest that was offered. Ask about lower ones.</source>
        <translation>“{card}”：最优价格 {price} 是测试过的最低价。请测试更低的价格。</translation>
    </message>
    <message>
        <source>The price of “{tier}”, {price}, lies outside the acceptable range of “{card}”, {low} to {high}.</source>
        <translation>“{tier}”的价格 {price} 超出“{card}”的可接受区间（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Customers at the end of the year</source>
        <translation>年末客户数</translation>
    </message>
    <message>
        <source>Customers that can be won and served</source>
        <translation>可实现的客户数</translation>
    </message>
    <message>
        <source>SOM per customer</source>
        <translation>每客户 SOM</translation>
    </message>
    <message>
        <source>Deliverable SOM</source>
        <translation>可实现 SOM</translation>
    </message>
    <message>
        <source>Customers that the channels fall short of</source>
        <translation>渠道缺口（客户数）</translation>
    </message>
    <message>
        <source>SOM that the channels fall short of</source>
        <translation>渠道缺口（SOM）</translation>
    </message>
    <message>
        <source>Too cheap at price {row}</source>
        <translation>太便宜（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Bargain at price {row}</source>
        <translation>划算（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Getting expensive at price {row}</source>
        <translation>偏贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Too expensive at price {row}</source>
        <translation>太贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Not a bargain at price {row}</source>
        <translation>不划算（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Not expensive at price {row}</source>
        <translation>不贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Point of marginal cheapness (PMC)</source>
        <translation>边际便宜点（PMC）</translation>
    </message>
    <message>
        <source>where “too cheap” falls to “not a bargain”, drawn straight from price to price</source>
        <translation>“太便宜”降至“不划算”的交点，相邻价格间按直线连接</translation>
    </message>
    <message>
        <source>Too cheap − not a bargain, at price {row}</source>
        <translation>太便宜 − 不划算（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Optimal price point (OPP)</source>
        <translation>最优价格点（OPP）</translation>
    </message>
    <message>
        <source>where “too cheap” falls to “too expensive”, drawn straight from price to price</source>
        <translation>“太便宜”降至“太贵”的交点，相邻价格间按直线连接</translation>
    </message>
    <message>
        <source>Too cheap − too expensive, at price {row}</source>
        <translation>太便宜 − 太贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Indifference price point (IPP)</source>
        <translation>无差异价格点（IPP）</translation>
    </message>
    <message>
        <source>where “bargain” falls to “getting expensive”, drawn straight from price to price</source>
        <translation>“划算”降至“偏贵”的交点，相邻价格间按直线连接</translation>
    </message>
    <message>
        <source>Bargain − getting expensive, at price {row}</source>
        <translation>划算 − 偏贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Point of marginal expensiveness (PME)</source>
        <translation>边际昂贵点（PME）</translation>
    </message>
    <message>
        <source>where “not expensive” falls to “too expensive”, drawn straight from price to price</source>
        <translation>“不贵”降至“太贵”的交点，相邻价格间按直线连接</translation>
    </message>
    <message>
        <source>Not expensive − too expensive, at price {row}</source>
        <translation>不贵 − 太贵（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>Revenue per 100 asked, at price {row}</source>
        <translation>每百名受访者收入（第 {row} 个价格）</translation>
    </message>
    <message>
        <source>{currency} / 100 asked</source>
        <translation>{currency} / 百名受访者</translation>
    </message>
    <message>
        <source>the largest price × share who would buy × 100, of all prices offered</source>
        <translation>全部测试价格中，价格 × 愿意购买的比例 × 100 的最大值</translation>
    </message>
    <message>
        <source>it takes two prices with the share who would buy</source>
        <translation>至少需要两个填有愿意购买比例的价格</translation>
    </message>
    <message>
        <source>the price, of those offered, with the largest price × share who would buy</source>
        <translation>测试价格中，价格 × 愿意购买的比例最大的那个价格</translation>
    </message>
    <message>
        <source>the share who would buy at the best price</source>
        <translation>最优价格下愿意购买的比例</translation>
    </message>
    <message>
        <source>it takes two prices with all of their answers</source>
        <translation>至少需要两个填有全部回答的价格</translation>
    </message>
    <message>
        <source>Smallest step from a price to the next</source>
        <translation>相邻价格最小间距</translation>
    </message>
    <message>
        <source>no answers are typed for “{answer}”</source>
        <translation>没有填写“{answer}”的回答</translation>
    </message>
    <message>
        <source>the prices do not rise from row to row</source>
        <translation>各行价格没有逐行递增</translation>
    </message>
    <message>
        <source>its two curves do not cross between the prices that were asked about</source>
        <translation>在受评价格范围内，两条曲线没有相交</translation>
    </message>
    <message>
        <source>Step from price {low} to price {high}</source>
        <translation>第 {low} 个到第 {high} 个价格的间距</translation>
    </message>
    <message>
        <source>{point}, from price {low} to price {high}</source>
        <translation>{point}（第 {low} 个到第 {high} 个价格之间）</translation>
    </message>
    <message>
        <source>the curves do not cross between these two prices</source>
        <translation>曲线在这两个价格之间没有相交</translation>
    </message>
    <message>
        <source>Would buy at price {row}</source>
        <translation>愿意购买（第 {row} 个价格）</translation>
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
        <translation>基准年后的年数</translation>
    </message>
    <message>
        <source>Years until {year}</source>
        <translation>至 {year} 年的年数</translation>
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
        <translation>份额达成比例</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Import changes from workbook</source>
        <translation>从工作簿导入更改</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>All {count} inputs found in “{name}” are as they are on the canvas.</source>
        <translation>“{name}”中找到的 {count} 项输入与画布完全一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes in “{name}”</source>
        <translation>“{name}”中的更改</translation>
    </message>
    <message>
        <source>“{mine}” and “{theirs}” say the same.</source>
        <translation>“{mine}”与“{theirs}”内容相同。</translation>
    </message>
    <message>
        <source>“{mine}” stays as it is, but for what you tick: that becomes as it is in “{theirs}”.</source>
        <translation>“{mine}”保持不变，只有勾选的内容会改为与“{theirs}”一致。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不勾选</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 处差异</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} 处差异</translation>
    </message>
    <message>
        <source>The figures in the case “{case}”</source>
        <translation>“{case}”情景下的指标</translation>
    </message>
    <message>
        <source>The workbook was made of another canvas: look at every row.</source>
        <translation>该工作簿由另一张画布导出：请逐行核对。</translation>
    </message>
    <message>
        <source>The canvas was changed since this workbook was made of it. Where you typed a new number here, the row shows the old one as a change: untick it.</source>
        <translation>导出该工作簿之后，画布又有改动。凡是你在画布上填了新数字的，对应行会把旧数字列为更改：请取消勾选。</translation>
    </message>
    <message>
        <source>{count} of {total} ticked</source>
        <translation>已勾选 {count}/{total} 项</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>应用 1 项更改</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>应用 {count} 项更改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Left out, and good to know</source>
        <translation>未导入的内容和说明</translation>
    </message>
    <message>
        <source>{figure}: {value}, unchanged</source>
        <translation>{figure}：{value}，不变</translation>
    </message>
    <message>
        <source>{figure}: from {before} to {after}</source>
        <translation>{figure}：由 {before} 变为 {after}</translation>
    </message>
    <message>
        <source>Changes in the workbook</source>
        <translation>工作簿中的更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>in the workbook: {words}</source>
        <translation>工作簿中：{words}</translation>
    </message>
    <message>
        <source>{note} ({more})</source>
        <translation>{note}（{more}）</translation>
    </message>
    <message>
        <source>{card}, {quantity}: from {before} to {after}. {note}</source>
        <translation>{card}，{quantity}：由 {before} 改为 {after}。{note}</translation>
    </message>
    <message>
        <source>{card}, {quantity}: what is meant</source>
        <translation>{card}，{quantity}：实际应为</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>new row {n}</source>
        <translation>新的第 {n} 行</translation>
    </message>
    <message>
        <source>Nothing was pasted. {card}, {column}: {why}</source>
        <translation>未粘贴任何内容。{card}，{column}：{why}</translation>
    </message>
    <message>
        <source>Nothing was pasted. The block has {columns} columns, and from here on the table has {room}.</source>
        <translation>未粘贴任何内容。要粘贴的区域有 {columns} 列，而表格从此处起只有 {room} 列。</translation>
    </message>
    <message>
        <source>“{typed}” is none of: {words}.</source>
        <translation>“{typed}”不在可选范围内：{words}。</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>{list}: {row}</source>
        <translation>{list}：{row}</translation>
    </message>
    <message>
        <source>The headline figures in every case</source>
        <translation>各情景下的核心指标</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>新建情景…</translation>
    </message>
    <message>
        <source>{year} target</source>
        <translation>目标年 {year}</translation>
    </message>
    <message>
        <source>as in the base case</source>
        <translation>同基准情景</translation>
    </message>
    <message>
        <source>calculated; Space explains it</source>
        <translation>计算得出；按空格键查看说明</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>clarity {n} of 5</source>
        <translation>清晰度 {n}/5</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>1 card lies outside the {pane} pane and does not count.</source>
        <translation>1 张卡片在“{pane}”板块之外，不计入。</translation>
    </message>
    <message>
        <source>{n} cards lie outside the {pane} pane and do not count.</source>
        <translation>{n} 张卡片在“{pane}”板块之外，不计入。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>添加细分市场</translation>
    </message>
    <message>
        <source>No segment yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>还没有细分市场。可以添加，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>What the product is worth to customers</source>
        <translation>产品对客户的价值</translation>
    </message>
    <message>
        <source>Without segments there is nobody to be worth anything to. Add one above.</source>
        <translation>没有细分市场，就谈不上对客户的价值。请先在上方添加。</translation>
    </message>
    <message>
        <source>Market totals, top-down</source>
        <translation>市场总规模（自上而下）</translation>
    </message>
    <message>
        <source>Add market total</source>
        <translation>添加市场总规模</translation>
    </message>
    <message>
        <source>No market total yet. Add a published market size to check the segments against.</source>
        <translation>还没有市场总规模。添加公开发布的市场规模，用以验证细分市场的测算。</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>No channel yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>还没有渠道。可以添加，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>Lead to customer</source>
        <translation>线索到客户</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>价格档</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>添加价格档</translation>
    </message>
    <message>
        <source>No price tier yet. Add one, or paste cells from a spreadsheet.</source>
        <translation>还没有价格档。可以添加，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>产品方案</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>添加产品方案</translation>
    </message>
    <message>
        <source>No offer yet. Its margin and churn make the unit economics.</source>
        <translation>还没有产品方案。单位经济模型由其毛利率和流失率得出。</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年数据</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>What the surveys say</source>
        <translation>各项调研结果</translation>
    </message>
    <message>
        <source>Share that would buy at the best price</source>
        <translation>最优价格下愿意购买的比例</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>修改“{column}”</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Calculated cells were left as they are.</source>
        <translation>计算得出的单元格保持不变。</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Delete {n} cards</source>
        <translation>删除 {n} 张卡片</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{format} needs one more package, which is not installed. Type this in a terminal, and start the program again:</source>
        <translation>{format} 还需要一个尚未安装的软件包。请在终端中运行以下命令，然后重新启动程序：</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>查看说明</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>删除卡片</translation>
    </message>
    <message>
        <source>This is calculated from other cells. Space explains it.</source>
        <translation>此处由其他单元格计算得出。按空格键查看说明。</translation>
    </message>
    <message>
        <source>Riskiest assumptions: find these out first</source>
        <translation>风险最高的假设：请优先查证</translation>
    </message>
    <message>
        <source>{done} of {all} draws</source>
        <translation>已模拟 {done}/{all} 次</translation>
    </message>
    <message>
        <source>{figure} at the low case</source>
        <translation>{figure}（悲观）</translation>
    </message>
    <message>
        <source>{figure} at the high case</source>
        <translation>{figure}（乐观）</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n}/5</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>It begins with the numbers of “{case}”. Change single ones while it is shown.</source>
        <translation>初始数字取自“{case}”。显示该情景时即可修改个别数字。</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Keep the new lanes</source>
        <translation>保留新的泳道位置</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>存为情景</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Also move the cards in the plan</source>
        <translation>在原计划中也移动这些卡片</translation>
    </message>
    <message>
        <source>This canvas can only be looked at, so nothing can be kept in it.</source>
        <translation>此画布仅供查看，无法在其中保存任何内容。</translation>
    </message>
    <message>
        <source>A scenario holds numbers, and only cards were moved: {moves}. They can be moved in the plan itself; undo takes it back.</source>
        <translation>情景只保存数字，而这次只移动了卡片：{moves}。可以直接在原计划中移动；如需还原，可用“撤销”。</translation>
    </message>
    <message>
        <source>The plan stays as it is; this stands beside it under a name.</source>
        <translation>原计划保持不变；试算结果会另存为一个情景。</translation>
    </message>
    <message>
        <source>A scenario holds numbers, not lanes. Where these were moved, its figures differ from those that you see: {moves}.</source>
        <translation>情景只保存数字，不保存泳道位置。以下卡片移动过，因此存下的指标会与现在看到的不同：{moves}。</translation>
    </message>
    <message>
        <source>Move them in the plan</source>
        <translation>在原计划中移动</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“{card}” to {lane}</source>
        <translation>“{card}”移至“{lane}”</translation>
    </message>
    <message>
        <source>Keep what you tried as a scenario?</source>
        <translation>要将试算结果存为情景吗？</translation>
    </message>
    <message>
        <source>The plan itself was not changed.</source>
        <translation>原计划没有改动。</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>继续演示</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What if {n}</source>
        <translation>试算 {n}</translation>
    </message>
    <message>
        <source>New scenario “{name}”</source>
        <translation>新建情景“{name}”</translation>
    </message>
    <message>
        <source>Move cards to other lanes</source>
        <translation>将卡片移至其他泳道</translation>
    </message>
    <message>
        <source>Delete scenario “{name}”</source>
        <translation>删除情景“{name}”</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Who takes part in buying</source>
        <translation>谁参与购买</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>说什么</translation>
    </message>
    <message>
        <source>What to say to whom</source>
        <translation>对谁说什么</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pains, goals and proofs on cards of their own</source>
        <translation>单独成卡的痛点、目标和佐证</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>连接对象</translation>
    </message>
    <message>
        <source>A card holds at most {most} characters of text, and this has {count}. Paste it in parts.</source>
        <translation>一张卡片的正文最多 {most} 个字符，此处有 {count} 个。请分段粘贴。</translation>
    </message>
    <message>
        <source>These two cards are linked already.</source>
        <translation>这两张卡片已有连线。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} columns are too many to become cards. At most {most} rows of {wide} columns can be pasted at once.</source>
        <translation>{rows} 行 {columns} 列过多，无法转为卡片。每次最多可粘贴 {most} 行 {wide} 列。</translation>
    </message>
    <message>
        <source>Edit link la&amp;bel</source>
        <translation>编辑连线标注(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;verse link</source>
        <translation>反转连线方向(&amp;V)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Language: system</source>
        <translation>语言：跟随系统</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Collapse or expa&amp;nd</source>
        <translation>折叠或展开(&amp;N)</translation>
    </message>
    <message>
        <source>Canvas: {title}</source>
        <translation>画布：{title}</translation>
    </message>
    <message>
        <source>Tab goes from card to card, F6 from pane to pane.</source>
        <translation>按 Tab 在卡片之间移动，按 F6 在板块之间移动。</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>叠放次序</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Reverse link</source>
        <translation>反转连线方向</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>连线标注</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>标注连线</translation>
    </message>
    <message>
        <source>Resize {pane}</source>
        <translation>调整“{pane}”板块大小</translation>
    </message>
    <message>
        <source>Swap {pane} and {other}</source>
        <translation>互换“{pane}”与“{other}”板块</translation>
    </message>
    <message>
        <source>{pane} and {other} have changed places.</source>
        <translation>“{pane}”与“{other}”板块已互换位置。</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Link to another card</source>
        <translation>更改连线终点</translation>
    </message>
    <message>
        <source>Link from another card</source>
        <translation>更改连线起点</translation>
    </message>
    <message>
        <source>Move {pane}</source>
        <translation>移动“{pane}”板块</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>B2B SaaS</source>
        <translation>B2B SaaS</translation>
    </message>
    <message>
        <source>Consulting engagement</source>
        <translation>咨询项目</translation>
    </message>
    <message>
        <source>Consumer product</source>
        <translation>消费品</translation>
    </message>
    <message>
        <source>Cloud telephony, launch plan</source>
        <translation>云电话上市计划</translation>
    </message>
    <message>
        <source>HipChat 2014: try, then buy</source>
        <translation>HipChat 2014：先试后买</translation>
    </message>
    <message>
        <source>Nintendo Switch 2019: for those who had stopped playing</source>
        <translation>任天堂 Switch 2019：让不再玩游戏的人回来</translation>
    </message>
    <message>
        <source>Slack 2019: metered freemium</source>
        <translation>Slack 2019：限量免费增值</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
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
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>标为已解决</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit or delete: {words}</source>
        <translation>编辑或删除：{words}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑批注</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Add a comment (Ctrl+Enter)</source>
        <translation>添加批注（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>1 resolved</source>
        <translation>1 条已解决</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} 条已解决</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>将批注标为已解决</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>重新打开批注</translation>
    </message>
    <message>
        <source>Back to content</source>
        <translation>回到内容处</translation>
    </message>
    <message>
        <source>Go to card</source>
        <translation>转到卡片</translation>
    </message>
    <message>
        <source>Open a canvas first</source>
        <translation>请先打开画布</translation>
    </message>
    <message>
        <source>Only on the canvas</source>
        <translation>仅限画布视图</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>请先选中内容</translation>
    </message>
    <message>
        <source>Select one card first</source>
        <translation>请先选中一张卡片</translation>
    </message>
    <message>
        <source>Select a card first</source>
        <translation>请先选中卡片</translation>
    </message>
    <message>
        <source>Select two cards first</source>
        <translation>请先选中两张卡片</translation>
    </message>
    <message>
        <source>Select three cards first</source>
        <translation>请先选中三张卡片</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Go to pane</source>
        <translation>转到板块</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>显示情景</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Find in canvas</source>
        <translation>在画布中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>Exit focus mode ({keys} or Esc)</source>
        <translation>退出专注模式（{keys} 或 Esc）</translation>
    </message>
    <message>
        <source>Map of the canvas</source>
        <translation>画布导航图</translation>
    </message>
    <message>
        <source>Map of the canvas: click or drag to go there</source>
        <translation>画布导航图：点击或拖动即可前往</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to run · Esc to close</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>没有名为“{typed}”的内容。</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag with Space or the middle button; two fingers on a trackpad</source>
        <translation>按住空格键拖动，或用中键拖动；触控板双指滑动</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>左右平移</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Ctrl+滚轮，或双指捏合</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建便签</translation>
    </message>
    <message>
        <source>Double-click an empty place</source>
        <translation>双击空白处</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新建卡片</translation>
    </message>
    <message>
        <source>Drag it from the palette</source>
        <translation>从左侧卡片栏拖入</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Double-click it, or just type</source>
        <translation>双击卡片，或选中后直接输入</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选中多张卡片</translation>
    </message>
    <message>
        <source>Drag over them from an empty place, or Shift+click</source>
        <translation>从空白处拖动框选，或按住 Shift 点击</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>沿单一方向移动</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>拖动时按住 Shift</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖动时按住 Alt</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Esc while dragging</source>
        <translation>拖动时按 Esc</translation>
    </message>
    <message>
        <source>Drag from the dot at a card&apos;s edge</source>
        <translation>从卡片边缘的圆点拖出</translation>
    </message>
    <message>
        <source>Linked new card</source>
        <translation>新建并连接卡片</translation>
    </message>
    <message>
        <source>Drag from the dot into an empty place</source>
        <translation>从圆点拖到空白处</translation>
    </message>
    <message>
        <source>Mouse and trackpad</source>
        <translation>鼠标与触控板</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>What “{column}” becomes</source>
        <translation>“{column}”对应的字段</translation>
    </message>
    <message>
        <source>Cards from cells</source>
        <translation>将单元格转为卡片</translation>
    </message>
    <message>
        <source>Cards from “{name}”</source>
        <translation>将“{name}”转为卡片</translation>
    </message>
    <message>
        <source>Each row becomes a</source>
        <translation>每行转为</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>首行为标题</translation>
    </message>
    <message>
        <source>Leave out the last row, “{name}”</source>
        <translation>忽略最后一行“{name}”</translation>
    </message>
    <message>
        <source>{field}: {n}</source>
        <translation>{field}：{n}</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>显示前 {n} 张</translation>
    </message>
    <message>
        <source>Make 1 card</source>
        <translation>生成 1 张卡片</translation>
    </message>
    <message>
        <source>Make {n} cards</source>
        <translation>生成 {n} 张卡片</translation>
    </message>
    <message>
        <source>Cells as they will be read</source>
        <translation>单元格识别结果</translation>
    </message>
    <message>
        <source>What can&apos;t be read as “{field}” stays in the card&apos;s text.</source>
        <translation>无法识别为“{field}”的内容将保留在卡片正文中。</translation>
    </message>
    <message>
        <source>stays in the text</source>
        <translation>保留在正文中</translation>
    </message>
    <message>
        <source>1 cell can&apos;t be read for its field. It stays in the card&apos;s text.</source>
        <translation>有 1 个单元格与其字段不符，内容将保留在卡片正文中。</translation>
    </message>
    <message>
        <source>{n} cells can&apos;t be read for their fields. They stay in the cards&apos; text.</source>
        <translation>有 {n} 个单元格与其字段不符，内容将保留在卡片正文中。</translation>
    </message>
    <message>
        <source>Numbers of “{column}” are multiplied by {factor}, as its heading says.</source>
        <translation>按标题注明的单位，“{column}”的数字乘以 {factor}。</translation>
    </message>
    <message>
        <source>Amounts are taken as {currency}, the canvas&apos;s currency, though the cells say {other}.</source>
        <translation>单元格中注明的是 {other}，金额仍按画布货币 {currency} 计。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture ({size} MB; at most {most} MB).</source>
        <translation>图片“{name}”过大（{size} MB；上限 {most} MB）。</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be embedded. PNG, JPEG, WebP, GIF and BMP can.</source>
        <translation>“{name}”不是可嵌入的图片。可嵌入 PNG、JPEG、WebP、GIF 和 BMP 图片。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or larger than can be read.</source>
        <translation>“{name}”已损坏，或过大而无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {width} × {height}.</source>
        <translation>“{name}”的像素过多：{width} × {height}。</translation>
    </message>
    <message>
        <source>The picture has too many pixels: {width} × {height}.</source>
        <translation>图片的像素过多：{width} × {height}。</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美国信纸 (Letter)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>With Ctrl held, it does the other.</source>
        <translation>按住 Ctrl 时执行另一种操作。</translation>
    </message>
    <message>
        <source>Shown on the comments that you write.</source>
        <translation>显示在你写的批注上。</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不署名</translation>
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
        <translation>严格</translation>
    </message>
    <message>
        <source>Opened here again it is the same canvas, figures and all: what JSON Canvas has no words for is kept under a key of our own, which other programs pass over.</source>
        <translation>在本程序中重新打开，仍是同一张画布，数字一应俱全：JSON Canvas 无法表达的内容存放在专用字段中，其他程序会略过。</translation>
    </message>
    <message>
        <source>Nothing but what the specification of JSON Canvas knows: fields and figures of cards become text, and the way back brings notes.</source>
        <translation>只保留 JSON Canvas 规范所定义的内容：卡片的字段和数字转为文本，重新打开时成为便签。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>2× suits screens and slides, 4× suits print.</source>
        <translation>2× 适合屏幕和幻灯片，4× 适合印刷。</translation>
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
        <translation>包含演示者备注</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Only the selected cards ({count})</source>
        <translation>仅限选中的卡片（{count} 张）</translation>
    </message>
    <message>
        <source>Only the selected cards (none is selected)</source>
        <translation>仅限选中的卡片（未选中卡片）</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing glides or lights up.</source>
        <translation>关闭滑动和高亮动画。</translation>
    </message>
    <message>
        <source>Tab or arrows choose a card · Enter links · Esc cancels</source>
        <translation>Tab 或方向键选择卡片 · Enter 连接 · Esc 取消</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {version}). It is shown read-only, and what this version doesn&apos;t know is left out of the picture. Update GTM Canvas to work on it.</source>
        <translation>此画布由更新版本的 GTM Canvas 创建（格式 {version}）。现以只读方式显示，此版本无法识别的内容不会显示。请更新 GTM Canvas 后再编辑。</translation>
    </message>
    <message>
        <source>This canvas was written by a newer version of GTM Canvas (format {version}). It is shown read-only, and what this version doesn&apos;t know is left out of the picture (cards, links and images left out: {n}). Update GTM Canvas to work on it.</source>
        <translation>此画布由更新版本的 GTM Canvas 创建（格式 {version}）。现以只读方式显示，此版本无法识别的内容不会显示（未显示的卡片、连线和图片：{n} 项）。请更新 GTM Canvas 后再编辑。</translation>
    </message>
    <message>
        <source>The export could not be made.</source>
        <translation>无法导出。</translation>
    </message>
    <message>
        <source>There is not enough memory for this export, so nothing was written. Close other programs, or make it smaller.</source>
        <translation>内存不足，无法完成导出，未写入任何内容。请关闭其他程序，或缩小导出尺寸。</translation>
    </message>
    <message>
        <source>The export was made, but it would not open again, so it was not written. Export once more.</source>
        <translation>导出的结果无法重新打开，因此未写入文件。请再导出一次。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this canvas. Close other programs, or move cards that lie far away nearer to the others, and export once more.</source>
        <translation>内存不足，无法生成此画布的图片。请关闭其他程序，或将离得远的卡片移近其他卡片，然后再导出一次。</translation>
    </message>
    <message>
        <source>None of the chosen cards is on the canvas any more. Select the cards that the picture is to show, or export the whole canvas.</source>
        <translation>所选卡片均已不在画布上。请重新选中要导出的卡片，或导出整张画布。</translation>
    </message>
    <message>
        <source>The canvas is too large for a picture of its full size: this one is made smaller, at {percent} % ({width} × {height} pixels). It is sharper when cards that lie far away are moved nearer to the others.</source>
        <translation>画布过大，无法按原尺寸生成图片：此图已缩小到 {percent}%（{width} × {height} 像素）。将离得远的卡片移近其他卡片，图片会更清晰。</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell of a workbook can be: {count}. Each says at its end how much is left out.</source>
        <translation>有 {count} 段文本超出工作簿单元格的长度上限，各段末尾注明了省略多少。</translation>
    </message>
    <message>
        <source>Numbers that are too large for a workbook: {count}. Their cells are empty.</source>
        <translation>有 {count} 个数字过大，工作簿无法容纳，对应的单元格留空。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: “{sign}” means something else on Windows.</source>
        <translation>“{name}”并非在所有电脑上都能用作文件名：“{sign}”在 Windows 上另有含义。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: Windows keeps “{word}” for itself.</source>
        <translation>“{name}”并非在所有电脑上都能用作文件名：“{word}”是 Windows 的保留名称。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name on every computer: Windows leaves out a dot or space at the end.</source>
        <translation>“{name}”并非在所有电脑上都能用作文件名：Windows 会去掉末尾的点或空格。</translation>
    </message>
    <message>
        <source>This file name is too long: no drive takes more than about 240 Latin letters or 80 Chinese characters.</source>
        <translation>文件名过长：磁盘最多接受约 240 个拉丁字母或 80 个汉字。</translation>
    </message>
    <message>
        <source>Finishing saving…</source>
        <translation>正在完成保存…</translation>
    </message>
    <message>
        <source>The drive takes its time. Your work is also kept in a recovery copy on this computer, and is offered at the next start.</source>
        <translation>磁盘写入较慢。你的改动在本机上另有一份恢复副本，下次启动时可以打开。</translation>
    </message>
    <message>
        <source>A file is still being written. Without waiting it may not be completed.</source>
        <translation>仍有文件正在写入。如不等待，文件可能不完整。</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>不等待，直接关闭</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>保持窗口打开</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>{field}, {side}: {value}</source>
        <translation>{field}，{side}：{value}</translation>
    </message>
    <message>
        <source>Size of the market, case “{case}”</source>
        <translation>市场规模（情景“{case}”）</translation>
    </message>
    <message>
        <source>{figure}, {side}: {value}</source>
        <translation>{figure}，{side}：{value}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>打开较早的版本</translation>
    </message>
    <message>
        <source>The file was not changed. An earlier version can be opened; the file is replaced only when you save it.</source>
        <translation>文件未作更改。可以打开较早的版本；只有保存之后，才会替换该文件。</translation>
    </message>
    <message>
        <source>An earlier version can be opened; saving it writes the file again.</source>
        <translation>可以打开较早的版本；保存后会重新写入该文件。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>打开此版本</translation>
    </message>
    <message>
        <source>Backup beside the file · {when} · {size} KB</source>
        <translation>文件旁的备份 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Saved version · {when} · {size} KB</source>
        <translation>保存的版本 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Unsaved work · {when} · {size} KB</source>
        <translation>未保存的内容 · {when} · {size} KB</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copied. There is nothing of your canvas in it.</source>
        <translation>已复制。其中不含画布的任何内容。</translation>
    </message>
    <message>
        <source>Something went wrong, but you can go on.</source>
        <translation>程序出错，但可以继续使用。</translation>
    </message>
    <message>
        <source>Something went wrong. Your work is still here, and a copy of it is kept.</source>
        <translation>程序出错。你的改动仍在，并已保留一份副本。</translation>
    </message>
    <message>
        <source>“{name}” looks like a copy that a sync program made, because “{original}” was changed on two computers.</source>
        <translation>“{name}”似乎是同步程序创建的副本，因为“{original}”在两台电脑上都有改动。</translation>
    </message>
    <message>
        <source>Compare with the original…</source>
        <translation>与原文件比较…</translation>
    </message>
    <message>
        <source>This is an earlier version of “{name}”, which is damaged. Saving replaces the damaged file; the backup beside it stays.</source>
        <translation>“{name}”已损坏，这是它较早的版本。保存会替换损坏的文件；旁边的备份保留不动。</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>与原文件比较</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over changes from “{name}”</source>
        <translation>采用“{name}”中的更改</translation>
    </message>
    <message>
        <source>The disk is full, so no recovery copy can be kept. Save your canvas; it is tried again every half minute.</source>
        <translation>磁盘已满，无法保留恢复副本。请保存画布；程序每半分钟会重试一次。</translation>
    </message>
    <message>
        <source>No recovery copy can be kept at the moment. Save your canvas; it is tried again every half minute.</source>
        <translation>目前无法保留恢复副本。请保存画布；程序每半分钟会重试一次。</translation>
    </message>
    <message>
        <source>This work was opened or discarded in another window.</source>
        <translation>此内容已在另一个窗口中打开或放弃。</translation>
    </message>
    <message>
        <source>This is your unsaved work. Save it to keep it.</source>
        <translation>这是你未保存的内容。请保存，以免丢失。</translation>
    </message>
    <message>
        <source>It was never saved in a file, so nothing else is left of it.</source>
        <translation>它从未保存为文件，除此之外没有别的留存。</translation>
    </message>
    <message>
        <source>The file “{name}” stays as it is.</source>
        <translation>文件“{name}”保持不变。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{title}”?</source>
        <translation>要放弃“{title}”未保存的内容吗？</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Your unsaved work is still here</source>
        <translation>未保存的内容还在</translation>
    </message>
    <message>
        <source>GTM Canvas ended before this was saved. Open it and save it to keep it.</source>
        <translation>这些内容保存之前，GTM Canvas 就结束了运行。请打开并保存，以免丢失。</translation>
    </message>
    <message>
        <source>What you leave here is offered again at the next start.</source>
        <translation>留下的内容会在下次启动时再次列出。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the unsaved work on “{title}”</source>
        <translation>打开“{title}”未保存的内容</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{title}”…</source>
        <translation>放弃“{title}”未保存的内容…</translation>
    </message>
    <message>
        <source>Which file it belongs to is not known any more.</source>
        <translation>已无法得知它属于哪个文件。</translation>
    </message>
    <message>
        <source>Never saved in a file</source>
        <translation>从未保存为文件</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>It was kept by a newer version of GTM Canvas, which can open it.</source>
        <translation>由更新版本的 GTM Canvas 保留，须用其打开。</translation>
    </message>
    <message>
        <source>No copy of it can be read.</source>
        <translation>它的副本均无法读取。</translation>
    </message>
    <message>
        <source>A later copy was kept by a newer version of GTM Canvas. This is the one before.</source>
        <translation>更晚的一份由更新版本的 GTM Canvas 保留。这是之前的一份。</translation>
    </message>
    <message>
        <source>The latest copy is damaged. This is the one before.</source>
        <translation>最新的副本已损坏。这是之前的一份。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Here you can only look at it, so that nobody&apos;s changes are lost.</source>
        <translation>“{name}”已在另一个窗口中打开。此处只能查看，以免任何人的更改丢失。</translation>
    </message>
    <message>
        <source>“{name}” is being edited in another window now. Here you can look at it.</source>
        <translation>“{name}”正在另一个窗口中编辑。此处可以查看。</translation>
    </message>
    <message>
        <source>“{name}” is being edited in another window now. Your unsaved changes stay here, and in a recovery copy on this computer.</source>
        <translation>“{name}”正在另一个窗口中编辑。你未保存的更改仍在此处，本机上也有一份恢复副本。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t open in another window any more.</source>
        <translation>“{name}”已不在其他窗口中打开。</translation>
    </message>
    <message>
        <source>The other window does not answer. “Edit here” works all the same.</source>
        <translation>另一个窗口没有响应。“在此编辑”仍然有效。</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>显示该窗口</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>在此编辑</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Show the unsaved work</source>
        <translation>查看未保存的内容</translation>
    </message>
    <message>
        <source>Unsaved work on one canvas is still here.</source>
        <translation>有 1 张画布未保存的内容还在。</translation>
    </message>
    <message>
        <source>Unsaved work on {count} canvases is still here.</source>
        <translation>有 {count} 张画布未保存的内容还在。</translation>
    </message>
    <message>
        <source>Restore the version of {when}</source>
        <translation>恢复{when} 的版本</translation>
    </message>
    <message>
        <source>Restored: {when}. Undo brings back what was here before.</source>
        <translation>已恢复{when} 的版本。可用“撤销”找回之前的内容。</translation>
    </message>
    <message>
        <source>Compare with the version of {when}</source>
        <translation>与{when} 的版本比较</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前画布</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>采用勾选的内容</translation>
    </message>
    <message>
        <source>Take over from the version of {when}</source>
        <translation>采用{when} 版本的内容</translation>
    </message>
    <message>
        <source>Taken over: {when}. Undo brings back what was here before.</source>
        <translation>已采用{when} 版本的内容。可用“撤销”找回之前的内容。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Looking for kept versions…</source>
        <translation>正在查找保留的版本…</translation>
    </message>
    <message>
        <source>No version of this canvas is kept yet</source>
        <translation>此画布还没有保留的版本</translation>
    </message>
    <message>
        <source>A version is kept each time you save, and every few seconds while you work. It stays on this computer.</source>
        <translation>每次保存时，以及编辑过程中每隔几秒，都会保留一个版本。版本只留在本机上。</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>1 version of “{title}” is kept on this computer, apart from its file.</source>
        <translation>本机上保留了“{title}”的 1 个版本，与其文件分开存放。</translation>
    </message>
    <message>
        <source>{count} versions of “{title}” are kept on this computer, apart from its file.</source>
        <translation>本机上保留了“{title}”的 {count} 个版本，与其文件分开存放。</translation>
    </message>
    <message>
        <source>None of the kept versions can be opened.</source>
        <translation>保留的版本均无法打开。</translation>
    </message>
    <message>
        <source>The picture is being painted…</source>
        <translation>正在绘制预览图…</translation>
    </message>
    <message>
        <source>No picture of it can be shown.</source>
        <translation>无法显示预览图。</translation>
    </message>
    <message>
        <source>Picture of the version: {when}</source>
        <translation>版本预览图：{when}</translation>
    </message>
    <message>
        <source>It is as the canvas is now.</source>
        <translation>与当前画布相同。</translation>
    </message>
    <message>
        <source>1 difference from the canvas as it is now</source>
        <translation>与当前画布有 1 处差异</translation>
    </message>
    <message>
        <source>{count} differences from the canvas as it is now</source>
        <translation>与当前画布有 {count} 处差异</translation>
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
        <translation>已损坏，无法打开</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kept meanwhile</source>
        <translation>自动保留</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>主色</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>辅色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source> · page {n} of {all}</source>
        <translation> · 第 {n}/{all} 页</translation>
    </message>
    <message>
        <source>The cards of this stop are no longer on the canvas.</source>
        <translation>此环节的卡片已不在画布上。</translation>
    </message>
    <message>
        <source>Nothing is open: the checks found nothing to look at.</source>
        <translation>没有待解决的问题：全部检查通过。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>SOM over time, with growth</source>
        <translation>SOM 逐年走势（含增长）</translation>
    </message>
    <message>
        <source>A talk holds at most {most} stops.</source>
        <translation>一次演示最多容纳 {most} 个环节。</translation>
    </message>
    <message>
        <source>A stop shows at most {most} cards.</source>
        <translation>一个环节最多显示 {most} 张卡片。</translation>
    </message>
    <message>
        <source>The font {font} is not installed here, so no words could be measured in it. Look through the deck on a computer that has it.</source>
        <translation>本机未安装字体 {font}，无法据此排版。请在装有该字体的电脑上检查一遍演示文稿。</translation>
    </message>
    <message>
        <source>The JSON Canvas would have {size} MB, and at most {most} MB can be opened again. Export it without the part that only GTM Canvas reads, or delete large pictures first.</source>
        <translation>JSON Canvas 文件将达 {size} MB，而能重新打开的上限为 {most} MB。请在导出时选择“严格”，去掉仅供 GTM Canvas 读取的部分；或先删除较大的图片。</translation>
    </message>
    <message>
        <source>A JSON Canvas can&apos;t hold pictures for other programs: they show only the words of image cards ({n}).</source>
        <translation>JSON Canvas 无法携带图片供其他程序显示：有 {n} 张图片卡片在其他程序中只显示文字。</translation>
    </message>
    <message>
        <source>The pages could not be painted, so nothing was written. Close other programs, and export once more.</source>
        <translation>无法绘制页面，未写入任何内容。请关闭其他程序，然后再导出一次。</translation>
    </message>
    <message>
        <source>A go-to-market canvas with 1 card.</source>
        <translation>一张市场进入画布，含 1 张卡片。</translation>
    </message>
    <message>
        <source>A go-to-market canvas with {n} cards.</source>
        <translation>一张市场进入画布，含 {n} 张卡片。</translation>
    </message>
    <message>
        <source>It is JSON, but no JSON Canvas: it has neither nodes nor edges.</source>
        <translation>这是 JSON 文件，但不是 JSON Canvas：既没有节点，也没有边。</translation>
    </message>
    <message>
        <source>It has {nodes} nodes and {edges} edges, and a canvas holds at most {most_nodes} cards and {most_edges} links. Divide it in the program that it comes from.</source>
        <translation>其中有 {nodes} 个节点和 {edges} 条边，而一张画布最多容纳 {most_nodes} 张卡片和 {most_edges} 条连线。请先在原来的程序中拆分。</translation>
    </message>
    <message>
        <source>It is no JSON Canvas: its {name} are no list.</source>
        <translation>这不是 JSON Canvas：其中的 {name} 不是列表。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text (byte {at}).</source>
        <translation>内容不是 UTF-8 文本（第 {at} 字节）。</translation>
    </message>
    <message>
        <source>It is no valid JSON at line {line}, column {column}.</source>
        <translation>第 {line} 行第 {column} 列不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is JSON, but no JSON Canvas.</source>
        <translation>这是 JSON 文件，但不是 JSON Canvas。</translation>
    </message>
    <message>
        <source>The part of the file that only GTM Canvas reads is damaged.</source>
        <translation>文件中仅供 GTM Canvas 读取的部分已损坏。</translation>
    </message>
    <message>
        <source>What was changed in another program was taken over (cards moved: {moved}, edited: {edited}, added: {added}, removed: {removed}; links: {links}; panes: {panes}).</source>
        <translation>已采用其他程序中的更改（卡片：移动 {moved}、编辑 {edited}、新增 {added}、移除 {removed}；连线：{links}；板块：{panes}）。</translation>
    </message>
    <message>
        <source>Lines that are made of numbers were edited there, too. They are in the text of their cards now (cards: {n}); change the numbers in the inspector.</source>
        <translation>由数字生成的文字行在那里也有改动，现已放入 {n} 张卡片的正文；如需更改数字，请使用属性面板。</translation>
    </message>
    <message>
        <source>Panes can&apos;t be removed or renamed, and lanes follow the Market pane, so some changes were not taken over ({n}).</source>
        <translation>板块不能移除或重命名，泳道随“市场”板块而定，因此有 {n} 处更改未采用。</translation>
    </message>
    <message>
        <source>Copied as a picture of {width} × {height} pixels. Paste it where you need it.</source>
        <translation>已复制为 {width} × {height} 像素的图片，可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>“{colour}” is too pale on light ground: shown there as “{shown}”, {ratio} : 1.</source>
        <translation>“{colour}”在浅色背景上太浅，改以“{shown}”显示，对比度 {ratio} : 1。</translation>
    </message>
    <message>
        <source>“{colour}” is too dark on dark ground: shown there as “{shown}”, {ratio} : 1.</source>
        <translation>“{colour}”在深色背景上太深，改以“{shown}”显示，对比度 {ratio} : 1。</translation>
    </message>
    <message>
        <source>{title}: choose from a palette</source>
        <translation>{title}：从调色板选取</translation>
    </message>
    <message>
        <source>Choose from a palette</source>
        <translation>从调色板选取</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}：清除</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>清除颜色</translation>
    </message>
    <message>
        <source>A colour is # and six digits or letters from A to F, such as {example}.</source>
        <translation>颜色须写成 # 加六位数字或字母 A–F，例如 {example}。</translation>
    </message>
    <message>
        <source>“{font}” is not on this computer: here, {own} takes its place. Where it is installed, it is used.</source>
        <translation>本机没有字体“{font}”，在此以 {own} 代替；在装有该字体的电脑上会正常使用。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>To hand over and to print: an overview, a page for each pane, the figures, and every assumption with its source.</source>
        <translation>用于交付和打印：总览、每个板块一页、指标，以及全部假设及其来源。</translation>
    </message>
    <message>
        <source>A deck to go on with: a slide for each stop of the talk, with texts, tables and charts that can be edited.</source>
        <translation>可继续编辑的演示文稿：每个演示环节一张幻灯片，文字、表格和图表均可修改。</translation>
    </message>
    <message>
        <source>The canvas as it looks, for a letter, a chat or a wiki.</source>
        <translation>与画布所见一致，适合邮件、聊天或知识库。</translation>
    </message>
    <message>
        <source>The canvas as it looks, sharp at any size, its texts still texts.</source>
        <translation>与画布所见一致，任意缩放都清晰，文字仍可选取。</translation>
    </message>
    <message>
        <source>Every figure with its formula: change a blue cell, and all that follows from it changes. The case can be switched in it.</source>
        <translation>所有指标都带公式：修改蓝色单元格，相关结果随之更新，还可切换情景。</translation>
    </message>
    <message>
        <source>Cards and figures as plain text with headings, for a wiki.</source>
        <translation>卡片和指标，以带标题的纯文本呈现，适合知识库。</translation>
    </message>
    <message>
        <source>For Obsidian and other programs that read JSON Canvas 1.0: panes as groups, cards as notes, links as lines.</source>
        <translation>适用于 Obsidian 等支持 JSON Canvas 1.0 的程序：板块成为分组，卡片成为便签，连线成为线条。</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>End of the talk. Esc leaves.</source>
        <translation>演示结束。按 Esc 退出。</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>屏幕内容已隐藏。</translation>
    </message>
    <message>
        <source>{stop}, {n} of {all}: {headline}</source>
        <translation>{stop}，{n}/{all}：{headline}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>演示用时</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Begin the timer anew</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Hold the timer</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>What if: {card} in {lane}</source>
        <translation>试算：“{card}”移至“{lane}”</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>A click goes on, the right button goes back. Any key closes this.</source>
        <translation>点击前进，右键后退。按任意键关闭此提示。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Go to a stop by its number; 0 is the overview</source>
        <translation>按编号跳转到环节；0 为总览</translation>
    </message>
    <message>
        <source>First stop</source>
        <translation>第一个环节</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>最后一个环节</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>Pen: marks vanish by themselves</source>
        <translation>画笔：笔迹会自动消失</translation>
    </message>
    <message>
        <source>Wipe the marks off</source>
        <translation>清除笔迹</translation>
    </message>
    <message>
        <source>Back to the plan, where something was tried</source>
        <translation>试算后恢复原计划</translation>
    </message>
    <message>
        <source>Keep what was tried as a scenario</source>
        <translation>将试算存为情景</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色/深色</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出演示</translation>
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
        <translation>可获得份额（第 {year} 年）</translation>
    </message>
    <message>
        <source>Presenter – {title}</source>
        <translation>演示者视图 – {title}</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>演示结束</translation>
    </message>
    <message>
        <source>Current slide</source>
        <translation>当前幻灯片</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一张幻灯片</translation>
    </message>
    <message>
        <source>Notes for this stop. Only you see them.</source>
        <translation>此环节的备注，仅你可见。</translation>
    </message>
    <message>
        <source>Stops of the talk</source>
        <translation>演示环节</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>互换屏幕</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>Blank the screen (B)</source>
        <translation>黑屏（B）</translation>
    </message>
    <message>
        <source>Light or dark (T)</source>
        <translation>切换浅色/深色（T）</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>快捷键（?）</translation>
    </message>
    <message>
        <source>{place} · page {n} of {all}</source>
        <translation>{place} · 第 {n}/{all} 页</translation>
    </message>
    <message>
        <source>{n}  {name}</source>
        <translation>{n}  {name}</translation>
    </message>
    <message>
        <source>What if: {quantity}</source>
        <translation>试算：{quantity}</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>恢复原计划</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>存为情景…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>{card} in {lane}</source>
        <translation>“{card}”移至“{lane}”</translation>
    </message>
    <message>
        <source>{quantity}: {before} → {after}</source>
        <translation>{quantity}：{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, and {n} more</source>
        <translation>{change}，另有 {n} 项</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>设置类别</translation>
    </message>
    <message>
        <source>One step per line. As long as there is none, what the checks found is shown.</source>
        <translation>每行一步。未填写时显示检查结果。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What you want to say. Only you see it.</source>
        <translation>你想说的话，仅你可见。</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>演示者备注</translation>
    </message>
    <message>
        <source>The slide of this stop</source>
        <translation>此环节的幻灯片</translation>
    </message>
    <message>
        <source>Stops of the presentation</source>
        <translation>演示环节</translation>
    </message>
    <message>
        <source>Present this stop again (Space)</source>
        <translation>恢复此环节（空格键）</translation>
    </message>
    <message>
        <source>Leave this stop out (Space)</source>
        <translation>跳过此环节（空格键）</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>添加环节</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前移（Alt+↑）</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>后移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove this stop (Delete)</source>
        <translation>移除此环节（Delete）</translation>
    </message>
    <message>
        <source>Standard again</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>The usual stops in the usual order, without headlines and notes. Undo brings yours back.</source>
        <translation>恢复默认的环节和顺序，清空标题和备注。可用“撤销”找回你的设置。</translation>
    </message>
    <message>
        <source>{n} stops are presented.</source>
        <translation>将演示 {n} 个环节。</translation>
    </message>
    <message>
        <source>1 stop is presented.</source>
        <translation>将演示 1 个环节。</translation>
    </message>
    <message>
        <source>Every stop is hidden: show at least one.</source>
        <translation>所有环节均已隐藏：请至少显示一个。</translation>
    </message>
    <message>
        <source>Show the selected cards instead</source>
        <translation>改为显示选中的卡片</translation>
    </message>
    <message>
        <source>Show what is in view instead</source>
        <translation>改为显示当前可见区域</translation>
    </message>
    <message>
        <source>Selected cards</source>
        <translation>选中的卡片</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>当前可见区域</translation>
    </message>
    <message>
        <source>Choose the cards of a stop</source>
        <translation>选择环节的卡片</translation>
    </message>
    <message>
        <source>Choose the view of a stop</source>
        <translation>选择环节的区域</translation>
    </message>
    <message>
        <source>Choose another chart</source>
        <translation>更换图表</translation>
    </message>
    <message>
        <source>Move stop</source>
        <translation>移动环节</translation>
    </message>
    <message>
        <source>Hide stop</source>
        <translation>隐藏环节</translation>
    </message>
    <message>
        <source>Show stop</source>
        <translation>显示环节</translation>
    </message>
    <message>
        <source>Remove stop</source>
        <translation>移除环节</translation>
    </message>
    <message>
        <source>Standard presentation</source>
        <translation>恢复默认演示</translation>
    </message>
    <message>
        <source>Hidden · {words}</source>
        <translation>已隐藏 · {words}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Its cards are no longer there.</source>
        <translation>其中的卡片已不存在。</translation>
    </message>
    <message>
        <source>It shows no part of the canvas yet.</source>
        <translation>尚未选定画布区域。</translation>
    </message>
    <message>
        <source>A part of the canvas, {width} × {height}, as it looks when it is presented.</source>
        <translation>画布的一个区域（{width} × {height}），以演示时的样子显示。</translation>
    </message>
    <message>
        <source>Its cards are no longer on the canvas. Choose others, or undo what took them away.</source>
        <translation>其中的卡片已不在画布上。请另选卡片，或撤销移除它们的操作。</translation>
    </message>
    <message>
        <source>{n} cards: {names}</source>
        <translation>{n} 张卡片：{names}</translation>
    </message>
    <message>
        <source>1 card: {names}</source>
        <translation>1 张卡片：{names}</translation>
    </message>
    <message>
        <source>No longer on the canvas: {n}.</source>
        <translation>已不在画布上：{n} 张。</translation>
    </message>
    <message>
        <source>{n}. {title}</source>
        <translation>{n}. {title}</translation>
    </message>
</context>
</TS>
