using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Reporting;

/// <summary>A rule file and a declaration wholly in Chinese give the report of their English twins, but for the hashes of what was read.</summary>
internal sealed class TwinReportTests
{
    private const string Rule = "house/rules/house-01-settlement-cycle.yaml";

    private const string English = """
        id: house-01-settlement-cycle
        title: { zh: 结算周期不超过三日, en: Settlement within three days }
        clause: HOUSE-01
        basis: [{ source: house-onboarding-policy, in_force: { from: 2025-01-01 } }]
        modality: obligation
        severity: medium
        subject: activity
        applies_when:
          third_party_merchants: true
          kind: [merchant_collection, fund_split_settlement]
          no licence as own: { holder: $activity.performer, kind: payment_business }
        requires:
          any:
            - funds.settlement_cycle_days: { at_most: 3 }
            - volume: { less_than: CNY 1m }
        exceptions:
          - label: { zh: 仅在浙江, en: in Zhejiang only }
            when: { regions: { within: 3301 } }
        message: { zh: "周期{activity.funds.settlement_cycle_days}日", en: "{activity.funds.settlement_cycle_days} days" }
        remedy: { zh: 缩短结算周期, en: Settle sooner }
        """;

    private const string Chinese = """
        编号: house-01-settlement-cycle
        标题: { 中文: 结算周期不超过三日, 英文: Settlement within three days }
        条款: HOUSE-01
        依据: [{ 来源: house-onboarding-policy, 施行: { 自: 2025-01-01 } }]
        性质: 义务
        严重程度: 一般
        对象: 业务活动
        适用于:
          涉及第三方商户: 是
          种类: [商户收款代收, 分账结算]
          无 许可 记作 own: { 持有人: $业务活动.实施主体, 种类: 支付业务许可证 }
        要求:
          任一:
            - 资金流.结算周期天数: { 不高于: 3 }
            - 累计交易额: { 低于: 100万元 }
        例外:
          - 名称: { 中文: 仅在浙江, 英文: in Zhejiang only }
            当: { 开展地域: { 位于: 杭州市 } }
        消息: { 中文: "周期{业务活动.资金流.结算周期天数}日", 英文: "{业务活动.资金流.结算周期天数} days" }
        整改: { 中文: 缩短结算周期, 英文: Settle sooner }
        """;

    [Test]
    public void Write_OfTwins_GivesTheSameBytesButForTheHashes()
    {
        var english = Lines(English, "samples/unlicensed-settlement/company.yaml");
        var chinese = Lines(Chinese, "samples/chinese/company.yaml");

        english.Should().Contain(l => l.Contains("house-01-settlement-cycle", StringComparison.Ordinal));
        chinese.Should().HaveSameCount(english);
        english.Zip(chinese).Where(p => p.First != p.Second).Should().NotBeEmpty().And.OnlyContain(p => p.First.Contains("\"sha256\"", StringComparison.Ordinal));
    }

    private static string[] Lines(string rule, string declaration)
    {
        var house = RuleFileSet.FromDirectory(RepositoryRoot.Combine("samples/UsingTheLibrary/our-rules")).Files
            .Where(f => !f.Path.EndsWith("house-01-settlement-cycle.yaml", StringComparison.Ordinal))
            .Select(f => RuleFile.FromText(f.Path[f.Path.IndexOf("our-rules", StringComparison.Ordinal)..].Replace("our-rules", "house", StringComparison.Ordinal), File.ReadAllText(f.Path)));
        var files = RuleFileSet.Combine(ShippedPacks.Files, RuleFileSet.FromFiles([.. house, RuleFile.FromText(Rule, rule)]));
        var engine = ComplianceEngine.Load(files);
        var text = File.ReadAllText(RepositoryRoot.Combine(declaration));
        var read = engine.Declarations.FromText(text, "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
        using var stream = new MemoryStream();
        JsonReportWriter.Write(engine.Evaluate(read, new DateOnly(2026, 11, 1)), stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
    }
}
