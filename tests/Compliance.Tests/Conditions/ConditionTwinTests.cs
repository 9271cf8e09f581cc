using Compliance.Conditions.Writing;

namespace Compliance.Tests.Conditions;

/// <summary>Chinese and English are equals: a condition in either means the same.</summary>
internal sealed class ConditionTwinTests
{
    [TestCase("自营: 是", "self_operated: true")]
    [TestCase("全部: [自营: 是, 用户数: 3]", "all: [self_operated: true, users: 3]")]
    [TestCase("任一: [自营: 是, 用户数: 3]", "any: [self_operated: true, users: 3]")]
    [TestCase("并非: { 自营: 是 }", "not: { self_operated: true }")]
    [TestCase("有 许可: { 持有人: $业务活动.实施主体 }", "some licence: { holder: $activity.performer }")]
    [TestCase("无 许可: { 持有人: $企业 }", "no licence: { holder: $company }")]
    [TestCase("每个 许可: { 其中: { 持有人: $企业 }, 满足: { 许可种类: 小额贷款许可 } }", "every licence: { where: { holder: $company }, satisfies: { kind: small_loan } }")]
    [TestCase("有 业务活动 记作 另一: { 实施主体: $业务活动.实施主体, $另一: { 不等于: $业务活动 } }", "some activity as other: { performer: $activity.performer, $other: { is_not: $activity } }")]
    [TestCase("数量 许可: { 不低于: 2 }", "count of licence: { at_least: 2 }")]
    [TestCase("合计 环节金额: { 高于: 50万元 }", "sum of amounts: { more_than: 500_000 }")]
    [TestCase("最小 企业.净资产: { 低于: 1亿元 }", "min of company.net_assets: { less_than: CNY 100m }")]
    [TestCase("最大 企业.净资产: { 低于: 1亿元 }", "max of company.net_assets: { less_than: CNY 100m }")]
    [TestCase("种数 许可.许可种类: { 不低于: 2, 其中: { 持有人: $企业 } }", "distinct of licence.kind: { at_least: 2, where: { holder: $company } }")]
    [TestCase("交易额: { 不高于: { 合计: 企业.净资产, 其中: { 名称: 甲 } } }", "volume: { at_most: { sum: company.net_assets, where: { name: 甲 } } }")]
    [TestCase("期间: { 位于: { 并集: 许可.有效期 } }", "period: { within: { union: licence.valid } }")]
    [TestCase("期间.起: { 不早于: 2024-01-01, 不晚于: $判断日 }", "period.from: { on_or_after: 2024-01-01, on_or_before: $as_of }")]
    [TestCase("期间.止: { 晚于: 2024-01-01, 早于: 参数 regime-start }", "period.to: { after: 2024-01-01, before: parameter regime-start }")]
    [TestCase("交易额: { 不低于: 参数 资产下限 }", "volume: { at_least: parameter asset-floor }")]
    [TestCase("交易额: { 高于: $企业.净资产 的 50% }", "volume: { more_than: 50% of $company.net_assets }")]
    [TestCase("交易额: { 高于: $企业.净资产的50% }", "volume: { more_than: 50% of $company.net_assets }")]
    [TestCase("交易额: { 高于: $企业.净资产的参数 share-cap }", "volume: { more_than: parameter share-cap of $company.net_assets }")]
    [TestCase("交易额: { 高于: 10 × $企业.净资产 }", "volume: { more_than: 10 * $company.net_assets }")]
    [TestCase("上线日: { 晚于: 2024-01-31 + 3个月 }", "started: { after: 2024-01-31 + 3 months }")]
    [TestCase("涉及许可: { 包含: 小额贷款许可 }", "kinds: { contains: small_loan }")]
    [TestCase("涉及许可: { 包含任一: [小额贷款许可] }", "kinds: { contains_any: [small_loan] }")]
    [TestCase("涉及许可: { 包含全部: [小额贷款许可] }", "kinds: { contains_all: [small_loan] }")]
    [TestCase("所在地: { 位于: 浙江省 }", "place: { within: 33 }")]
    [TestCase("所在地: { 覆盖: 3301 }", "place: { covers: 330100 }")]
    [TestCase("期间: { 重叠: 2024-01-01.. }", "period: { overlaps: 2024-01-01.. }")]
    [TestCase("对外名称: { 含有字样: [保本] }", "marketing_name: { mentions: [保本] }")]
    [TestCase("资金流: { 存在: 否 }", "funds: { present: false }")]
    [TestCase("涉及许可: { 为空: 否 }", "kinds: { empty: false }")]
    [TestCase("环节分工.报价: { 属于: [平台, 银行] }", "steps.quote: { in: [platform, bank] }")]
    [TestCase("环节分工.报价: { 不属于: [平台] }", "steps.quote: { not_in: [platform] }")]
    [TestCase("有 环节分工: { 键: 催收, 值: 平台 }", "some steps: { key: collection, value: platform }")]
    public void Bind_ChineseTwin_MeansTheSame(string zh, string en)
    {
        var chinese = ConditionBench.Bind(zh);
        var english = ConditionBench.Bind(en);

        StructuralText.Of(chinese).Should().Be(StructuralText.Of(english));
        NamesOf(ConditionText.Of(chinese)).Should().Be(NamesOf(ConditionText.Of(english)));
    }

    // The name given with "as" is the author's own, and shows in words.
    private static Compliance.Text.LocalizedText NamesOf(Compliance.Text.LocalizedText text) =>
        new(text.Zh.Replace("另一", "other", StringComparison.Ordinal), text.En.Replace("另一", "other", StringComparison.Ordinal));
}
