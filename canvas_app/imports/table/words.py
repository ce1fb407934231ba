"""How people head their columns: words for fields and kinds, in English and Chinese.

The fields' own titles are known anyway, in every language of the program; these are the others.
Written as `plain_words` gives them: small letters, no signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

Words = Mapping[str, str]

_ANY: dict[str, str] = {
    "title": "name|title|item|label|what|subject|heading|名称|名稱|标题|標題|名字|项目|項目|姓名",
    "text": "text|note|notes|description|details|comment|comments|remark|remarks|memo|summary|"
    "文本|文字|备注|備註|说明|說明|描述|简介|簡介|注释|註釋|评论|評論",
    "tags": "tag|tags|label|labels|keywords|category|标签|標籤|关键词|關鍵詞|分类|分類|类别|類別",
    "owner": "owner|responsible|assignee|lead|who|负责人|負責人|责任人|責任人|所有者",
    "source": "source|sources|reference|from|来源|來源|出处|出處|数据来源|資料來源",
    "url": "url|link|links|website|web site|site|homepage|web address|web|address|"
    "网址|網址|链接|連結|鏈接|网站|網站|官网|官網",
}
_BY_KIND: dict[str, dict[str, str]] = {
    "segment": {
        "title": "segment|segments|customer segment|market segment|industry|vertical|sector|"
        "target group|niche|细分市场|細分市場|客户群|客戶群|细分|細分|行业|行業|客群",
        "customers": "customers|customer count|number of customers|no of customers|companies|"
        "company count|number of companies|no of companies|accounts|number of accounts|firms|"
        "businesses|organizations|organisations|buyers|potential customers|target customers|"
        "prospects|population|households|clients|size|count|market size customers|universe|"
        "客户数|客戶數|客户数量|客戶數量|客户|客戶|客户总数|客戶總數|公司数|公司數|企业数|企業數|"
        "企业数量|企業數量|公司数量|公司數量|家数|家數|数量|數量|用户数|用戶數|目标客户数|"
        "目標客戶數",
        "revenue": "revenue per customer|revenue|arpa|arpu|arpc|acv|annual contract value|"
        "contract value|average contract value|deal size|average deal size|price per customer|"
        "annual revenue per customer|revenue per account|revenue per user|spend per customer|"
        "average revenue|annual spend|value per customer|"
        "客单价|客單價|每客户收入|每客戶收入|每客户年收入|每客戶年收入|单客户收入|單客戶收入|"
        "年收入|收入|平均收入|合同金额|合同金額|合約金額|年费|年費|人均收入",
        "serviceable": "serviceable|serviceable share|sam share|sam|reachable|addressable|"
        "addressable share|可服务占比|可服務占比|可服务比例|可服務比例|可触达比例|可觸達比例",
        "obtainable": "obtainable|obtainable share|market share|som share|som|target share|"
        "share|win share|penetration|可获得份额|可獲得份額|市场份额|市場份額|份额|份額|占有率|"
        "市占率|渗透率|滲透率",
        "growth": "growth|growth rate|cagr|annual growth|yoy|yoy growth|"
        "增长|成長|增长率|增長率|成长率|成長率|年增长率|年增長率|复合增长率|複合增長率",
        "lane": "lane|market|level|scope|tam sam som|priority|tier of market|范围|範圍|泳道|层级|"
        "層級|市场层级|市場層級",
        "filters": "narrowed by|filter|has the problem|适用比例|適用比例|筛选|篩選",
        "value": "value created|customer value|economic value|创造的价值|創造的價值|客户价值|"
        "客戶價值",
        "captured": "captured|captured fraction|value captured|获取比例|獲取比例",
    },
    "market_total": {
        "title": "market|market name|市场|市場",
        "size": "market size|size|total market|market volume|tam|市场规模|市場規模|规模|規模",
    },
    "competitor": {
        "title": "competitor|competitors|rival|rivals|alternative|vendor|竞争对手|競爭對手|竞品|"
        "競品|对手|對手",
        "strength": "strength|strengths|pros|advantage|advantages|优势|優勢|长处|長處|优点|優點",
        "weakness": "weakness|weaknesses|cons|disadvantage|gap|劣势|劣勢|弱点|弱點|短处|短處|"
        "缺点|缺點",
    },
    "persona": {
        "title": "persona|personas|person|contact|stakeholder|job title|position|function|"
        "角色名称|角色名稱|人物|画像|畫像|用户画像|用戶畫像|联系人|聯絡人|职位|職位|职务|職務",
        "roles": "role|roles|buying role|buying roles|buying centre role|buying center role|"
        "购买角色|購買角色|角色|采购角色|採購角色",
        "goals": "goal|goals|objective|objectives|wants|needs|jobs to be done|gains|"
        "目标|目標|需求|诉求|訴求|期望",
        "pains": "pain|pains|pain point|pain points|problem|problems|frustrations|challenges|"
        "痛点|痛點|问题|問題|困扰|困擾|挑战|挑戰",
    },
    "job": {"title": "job|jobs|任务|任務", "aspect": "type|kind|类型|類型"},
    "channel": {
        "title": "channel|channels|marketing channel|sales channel|acquisition channel|campaign|"
        "medium|渠道|通路|渠道名称|渠道名稱|营销渠道|行銷渠道|获客渠道|獲客渠道",
        "leads": "lead|leads|number of leads|inquiries|signups|sign ups|visitors|visits|mqls|mql|"
        "opportunities|线索|線索|线索数|線索數|潜在客户|潛在客戶|访客|訪客|注册数|註冊數|名单|"
        "名單|咨询量|咨詢量",
        "conversions": "conversion|conversion rate|conversions|win rate|close rate|"
        "lead to customer|"
        "cvr|cr|转化率|轉化率|转换率|轉換率|成交率|赢单率|贏單率",
        "reps": "reps|sales reps|sales people|salespeople|headcount|sellers|aes|team|"
        "销售人数|銷售人數|销售人员|銷售人員|人数|人數",
        "deals_per_rep": "deals per rep|deals per person|quota|人均成单|人均成單|人均签单|人均簽單",
        "spend": "spend|cost|costs|budget|ad spend|marketing spend|annual spend|expenses|"
        "花费|花費|费用|費用|成本|预算|預算|支出|投入",
        "leads_growth": "leads growth|growth of leads|growth|线索增长|線索增長",
        "motion": "motion|gtm motion|go to market motion|打法|模式",
        "route": "route|sales route|route to market|路径|路徑|方式",
        "stages": "stage|stages|journey stage|journey stages|funnel stage|阶段|階段|旅程阶段|"
        "旅程階段",
        "ramp": "ramp|ramp up",
    },
    "partner": {
        "title": "partner|partners|reseller|合作伙伴|合作夥伴|伙伴|夥伴|代理商|经销商|經銷商",
        "role": "role|type|partner type|what they do|角色|类型|類型|合作方式",
    },
    "message": {
        "title": "message|messages|headline|claim|信息|訊息|口号|口號|主张|主張",
        "roles": "speaks to|audience|for|role|roles|persona|对象|對象|受众|受眾|面向",
        "pain": "pain|pain it answers|problem|痛点|痛點|问题|問題",
        "value": "value|benefit|benefits|value proposition|价值|價值|好处|好處|收益|价值主张|"
        "價值主張",
    },
    "proof": {"title": "proof|evidence|case study|reference customer|证据|證據|案例|佐证|佐證"},
    "differentiator": {
        "title": "differentiator|differentiators|difference|usp|差异|差異|差异点|差異點|卖点|賣點",
        "against": "compared with|against|versus|vs|competitor|对比|對比|相比",
    },
    "tier": {
        "title": "tier|tiers|plan|plans|package|packages|edition|sku|product|price plan|"
        "套餐|方案|版本|档位|檔位|价格档|價格檔|产品|產品",
        "price": "price|list price|unit price|monthly price|price per month|price per seat|fee|"
        "rate|"
        "价格|價格|单价|單價|售价|售價|月费|月費|定价|定價|报价|報價",
        "mix": "mix|share of customers|customer mix|customers mix|share|mix share|"
        "客户占比|客戶占比|占比|比例|结构|結構",
        "units": "units|units per customer|seats|seats per customer|users per customer|quantity|"
        "单位数|單位數|席位数|席位數|席位|每客户数量|每客戶數量",
        "unit_name": "unit|per|billing unit|单位|單位|计费单位|計費單位",
        "billing": "billing|paid per|period|billing period|billing cycle|frequency|interval|"
        "计费周期|計費週期|付费周期|付費週期|周期|週期|付款周期",
    },
    "offer": {
        "title": "offer|offers|offering|产品方案|產品方案|报价方案",
        "model": "pricing model|model|revenue model|定价模式|定價模式|收费模式|收費模式",
        "gross_margin": "gross margin|margin|gm|毛利率|毛利|利润率|利潤率",
        "monthly_churn": "churn|monthly churn|churn rate|月流失率|流失率|月度流失率",
        "annual_churn": "annual churn|yearly churn|年流失率",
        "customers_now": "customers now|current customers|existing customers|现有客户|現有客戶",
        "fixed_cost": "fixed cost|fixed costs|overhead|固定成本",
    },
    "link": {"title": "page|页面|頁面"},
    "note": {"title": "idea|ideas|task|tasks|todo|to do|想法|任务|任務|待办|待辦"},
}

VALUES: dict[str, dict[str, str]] = {
    "lane": {
        "total": "tam|total|total market|whole market|all|总体市场|總體市場|总市场|總市場|"
        "整体市场|整體市場",
        "serviceable": "sam|serviceable|serviceable market|addressable|可服务市场|可服務市場|"
        "可服务|可服務",
        "target": "som|target|target now|beachhead|now|focus|primary|当前目标|目前目標|目标市场|"
        "目標市場|目标|目標|首选|首選|当前|當前",
    },
    "billing": {
        "week": "week|weekly|per week|周|週|每周|每週|按周",
        "month": "month|monthly|per month|mo|月|每月|按月|月付",
        "quarter": "quarter|quarterly|per quarter|季|季度|每季|按季",
        "year": "year|yearly|annual|annually|per year|yr|年|每年|按年|年付",
        "one_off": "one off|once|one time|perpetual|lump sum|一次性|一次|买断|買斷",
    },
    "roles": {
        "initiator": "initiator|starter|发起者|發起者|发起人|發起人|提议者|提議者",
        "user": "user|users|end user|使用者|用户|用戶|最终用户|最終用戶",
        "influencer": "influencer|champion|adviser|advisor|technical influencer|影响者|影響者",
        "decision_maker": "decision maker|decider|decision|economic buyer|决策者|決策者|决策人|"
        "決策人|拍板人",
        "buyer": "buyer|purchaser|procurement|purchasing|采购者|採購者|采购|採購|购买者|購買者",
        "approver": "approver|approval|signs off|审批者|審批者|批准者|核准者|审批人|審批人",
        "gatekeeper": "gatekeeper|gate keeper|把关者|把關者|守门人|守門人|把关人|把關人",
    },
    "motion": {
        "product": "product|product led|plg|产品驱动|產品驅動|产品主导|產品主導",
        "sales": "sales|sales led|slg|销售驱动|銷售驅動|销售主导|銷售主導",
        "marketing": "marketing|marketing led|市场驱动|市場驅動|营销驱动|行銷驅動",
    },
    "route": {
        "self_serve": "self serve|self service|online|web|自助|自助服务|自助服務|线上|線上",
        "inside": "inside|inside sales|telephone|phone|telesales|电话销售|電話銷售|内部销售|"
        "內部銷售|电销|電銷",
        "field": "field|field sales|outside sales|direct sales|direct|现场销售|現場銷售|直销|"
        "直銷|地推",
        "reseller": "reseller|resellers|distributor|var|经销商|經銷商|代理商|分销|分銷",
        "partner": "partner|partners|合作伙伴|合作夥伴|伙伴|夥伴",
        "marketplace": "marketplace|app store|store|应用市场|應用市場|商城|市场|市場",
    },
    "stages": {
        "reach": "reach|awareness|acquisition|acquire|触达|觸達|获客|獲客|认知|認知",
        "win": "win|conversion|close|sale|赢得|贏得|成交|转化|轉化",
        "retain": "retain|retention|留存|保留",
        "grow": "grow|growth|expansion|expand|upsell|增长|增長|扩展|擴展|增购|增購",
    },
    "aspect": {"pain": "pain|痛点|痛點", "goal": "goal|目标|目標"},
}
"""Other words for what can be chosen, by field."""

_VAGUE = (
    "cost|costs|size|count|growth|share|value|role|type|level|market|priority|team|rate|fee|"
    "per|unit|period|model|stage|route|for|budget|goal|problem|problems|challenges|quantity|"
    "目标|目標|问题|問題|类型|類型|单位|單位|数量|數量|成本|费用|費用|预算|預算|增长|增長|比例|占比|价值|價值"
)
"""Headings that lists of all sorts have: alone, they don't say what the rows are."""

_SIGNS = re.compile(r"[\s_\-–—/\\|.,:：;；#№*?？!！\"'“”‘’、，。·•&+=~`^<>$€£¥%％]+")
_BRACKETS = re.compile(r"[(\[{（【［].*?[)\]}）】］]")


_LOOKED_AT = 300
"""Characters of a cell: what is longer is no heading and no choice, and a whole book in one cell
would be looked at a thousand times."""


def plain_words(text: str) -> str:
    """A heading as it is looked up: small letters, without signs and without brackets."""
    text = unicodedata.normalize("NFKC", text[:_LOOKED_AT])
    bare = _BRACKETS.sub(" ", text)
    return " ".join(_SIGNS.sub(" ", (bare if bare.strip() else text).casefold()).split())


def in_brackets(text: str) -> str:
    """What a heading says in brackets, where units stand."""
    text = unicodedata.normalize("NFKC", text[:_LOOKED_AT])
    return " ".join(found[1:-1] for found in _BRACKETS.findall(text)).casefold()


def words_for(kind: str, key: str) -> tuple[str, ...]:
    """Other headings of a field of a kind."""
    own = _BY_KIND.get(kind, {}).get(key, "")
    return tuple(filter(None, (*own.split("|"), *_ANY.get(key, "").split("|"))))


def names_kind(kind: str, heading: str) -> bool:
    """Whether a heading of titles says of which kind the cards are: "Segment", "渠道"."""
    return plain_words(heading) in _BY_KIND.get(kind, {}).get("title", "").split("|")


def is_vague(heading: str) -> bool:
    """Whether a heading fits a field, but says little about what the rows are."""
    return plain_words(heading) in _VAGUE.split("|")


def chosen(key: str, choices: Mapping[object, str], typed: str) -> object | None:
    """The choice that a word means, in English and Chinese; None where it is none of them."""
    wanted = plain_words(typed)
    if not wanted:
        return None
    for value, title in choices.items():
        others = VALUES.get(key, {}).get(str(value), "").split("|")
        if wanted in (plain_words(str(value)), plain_words(title), *others):
            return value
    return None
