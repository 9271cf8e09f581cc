using Compliance.Diagnostics;
using Compliance.Tests.Syntax;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Tests.Vocabularies;

/// <summary>A vocabulary that has a field of every type.</summary>
internal static class SampleVocabulary
{
    public const string Yaml = """
        codes:
          licence_kind:
            label: { zh: 许可种类, en: Licence kind }
            values:
              payment_business: { zh: 支付业务许可证, en: Payment business licence }
              small_loan: { zh: 小额贷款许可, en: Small loan licence }
          holder:
            label: { zh: 持有方, en: Holder }
            values:
              platform: { zh: 平台, en: Platform }
              bank: { zh: 银行, en: Bank }
              none: { zh: 无, en: Nobody }
          step:
            label: { zh: 环节, en: Step }
            values:
              quote: { zh: 报价, en: Quote }
              contract: { zh: 签约, en: Contract }
              collection: { zh: 催收, en: Collection }
        objects:
          funds_flow:
            label: { zh: 资金流, en: Funds flow }
            fields:
              pooled: { type: boolean, label: { zh: 归集, en: Pooled } }
              first_recipient: { type: code holder, label: { zh: 首个收款方, en: First recipient } }
        currencies:
          CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY }, words: [RMB, ¥, ￥] }
          EUR: { label: { zh: 欧元, en: euro }, words: [€, euros], decimals: 2 }
          USD: { label: { zh: 美元, en: US dollar }, words: [$, US$] }
          HKD: { label: { zh: 港元, en: Hong Kong dollar } }
        entities:
          company:
            label: { zh: 企业, en: Company }
            collection: { id: companies, zh: 关联企业, en: Affiliates }
            cardinality: principal
            display: name
            fields:
              name: { type: text, none: allowed, label: { zh: 名称, en: Name } }
              net_assets: { type: money, currency: CNY, none: allowed, label: { zh: 净资产, en: Net assets } }
          licence:
            label: { zh: 许可, en: Licence }
            collection: { id: licences, zh: 许可清单, en: Licences }
            fields:
              holder: { type: ref company, none: allowed, label: { zh: 持有人, en: Holder } }
              kind: { type: code licence_kind, label: { zh: 许可种类, en: Kind } }
              valid: { type: period, none: allowed, label: { zh: 有效期, en: Validity } }
              regions: { type: list of region, label: { zh: 适用地区, en: Regions } }
          activity:
            label: { zh: 业务活动, en: Activity }
            collection: { id: activities, zh: 业务活动清单, en: Activities }
            display: marketing_name
            time: period
            fields:
              marketing_name: { type: text, none: allowed, label: { zh: 对外名称, en: Marketing name } }
              performer: { type: ref company, none: allowed, label: { zh: 实施主体, en: Performer } }
              partners: { type: list of ref company, label: { zh: 合作方, en: Partners } }
              period: { type: period, label: { zh: 期间, en: Period } }
              volume: { type: money, currency: CNY, minimum: 0, none: allowed, label: { zh: 交易额, en: Volume } }
              rate: { type: percent, minimum: 0, maximum: 36, none: allowed, label: { zh: 年利率, en: Rate } }
              settlement: { type: duration, none: allowed, label: { zh: 结算周期, en: Settlement cycle } }
              users: { type: integer, none: allowed, label: { zh: 用户数, en: Users } }
              score: { type: decimal, none: allowed, label: { zh: 评分, en: Score } }
              started: { type: date, none: allowed, label: { zh: 上线日, en: Started } }
              self_operated: { type: boolean, none: allowed, label: { zh: 自营, en: Self-operated } }
              funds: { type: object funds_flow, none: allowed, label: { zh: 资金流, en: Funds flow } }
              steps: { type: map of code holder by step, label: { zh: 环节分工, en: Steps } }
              amounts: { type: map of money by step, currency: CNY, none: allowed, label: { zh: 环节金额, en: Amounts } }
              kinds: { type: list of code licence_kind, label: { zh: 涉及许可, en: Kinds } }
              holders: { type: list of code holder, label: { zh: 经手方, en: Holders } }
              keywords: { type: list of text, label: { zh: 宣传用语, en: Keywords } }
              place: { type: region, none: allowed, label: { zh: 所在地, en: Place } }
          plan:
            label: { zh: 上市计划, en: Listing plan }
            cardinality: single
            none: allowed
            fields:
              planned: { type: boolean, label: { zh: 拟上市, en: Planned } }
        """;

    public static Vocabulary Instance { get; } = Bind(Yaml);

    /// <summary>Gets the type of an amount in yuan.</summary>
    public static FactType Yuan { get; } = Money("CNY");

    /// <summary>Gets the type of an amount in one of some currencies.</summary>
    public static FactType.MoneyType Money(params string[] currencies) => new([.. currencies.Select(c => Instance.FindCurrency(c)!)]);

    public static Vocabulary Bind(params string[] files)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = VocabularyBinder.Bind(files.Select((text, i) => AuthoredText.Read(text, $"{i}.yaml")), SampleRegions.Instance, diagnostics);
        return vocabulary ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Span.Position} {d.Message.En}")));
    }
}
