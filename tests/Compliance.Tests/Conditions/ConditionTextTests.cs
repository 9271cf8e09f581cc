using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;

namespace Compliance.Tests.Conditions;

/// <summary>Conditions in words, said of the subject without its name.</summary>
internal sealed class ConditionTextTests
{
    [TestCase("self_operated: true", "自营", "self-operated")]
    [TestCase("self_operated: false", "并非 自营", "not self-operated")]
    [TestCase("performer: $company", "实施主体 等于 企业", "performer is company")]
    [TestCase("steps.quote: [platform, bank]", "环节分工的报价 属于 平台、银行", "steps' quote is one of Platform, Bank")]
    [TestCase("volume: { more_than: 50% of $company.net_assets + 10_000 }", "交易额 高于 企业的净资产的 50% + 1万元", "volume is more than 50% of company's net assets + CNY 10,000")]
    [TestCase("volume: { more_than: 50% of ($company.net_assets + 10_000) }", "交易额 高于 （企业的净资产 + 1万元）的 50%", "volume is more than 50% of (company's net assets + CNY 10,000)")]
    [TestCase("volume: { more_than: 2 * ($company.net_assets + 1) - 1 }", "交易额 高于 2 × （企业的净资产 + 1 元） - 1 元", "volume is more than 2 × (company's net assets + CNY 1) - CNY 1")]
    [TestCase("volume: { more_than: 50% of (10% of $company.net_assets) }", "交易额 高于 （企业的净资产的 10%）的 50%", "volume is more than 50% of (10% of company's net assets)")]
    [TestCase("started: { before: $day }", "上线日 早于 当日", "started is before the day judged")]
    [TestCase("started: { before: $as_of }", "上线日 早于 判断日", "started is before the day of the judgement")]
    [TestCase("period.from: { on_or_after: 2024-05-01 }", "期间的起始日 不早于 2024-05-01", "first day of period is on or after 2024-05-01")]
    [TestCase("{ users: 3, any: [{ score: 1 }, { score: 2, users: { is_not: 1 } }] }", "用户数 等于 3，且 （评分 等于 1，或 （评分 等于 2，且 用户数 不等于 1））", "users is 3 and (score is 1 or (score is 2 and users is not 1))")]
    [TestCase("no licence: { holder: $activity.performer, kind: small_loan }", "（无 许可：持有人 等于 业务活动的实施主体，且 许可种类 等于 小额贷款许可）", "(no licence where holder is activity's performer and kind is Small loan licence)")]
    [TestCase("some licence: {}", "（有 许可）", "(some licence)")]
    [TestCase("every licence: { where: { kind: small_loan }, satisfies: { holder: $company } }", "（每个 许可（其中 许可种类 等于 小额贷款许可）：持有人 等于 企业）", "(for every licence where kind is Small loan licence, holder is company)")]
    [TestCase("some activity as other: { performer: $activity.performer, $other: { is_not: $activity } }", "（有 业务活动：实施主体 等于 业务活动的实施主体，且 other 不等于 业务活动）", "(some activity where performer is activity's performer and other is not activity)")]
    [TestCase("some steps: { key: [quote], value: platform }", "（有 环节分工：环节分工的键 属于 报价，且 环节分工 等于 平台）", "(some steps where steps' key is one of Quote and steps is Platform)")]
    [TestCase("some steps as part: { key: [quote], value: platform }", "（有 环节分工：part的键 属于 报价，且 part 等于 平台）", "(some steps where part's key is one of Quote and part is Platform)")]
    [TestCase("distinct of licence.kind: { at_least: 2, where: { holder: $company } }", "许可的许可种类（其中 持有人 等于 企业）的种数 不低于 2", "number of different licence's kind where holder is company is at least 2")]
    [TestCase("volume: { at_least: parameter asset-floor }", "交易额 不低于 资产下限", "volume is at least asset-floor")]
    [TestCase("kinds: { contains: small_loan }", "涉及许可 包含 小额贷款许可", "kinds contains Small loan licence")]
    [TestCase("kinds: { contains_all: [small_loan, payment_business] }", "涉及许可 包含全部 小额贷款许可、支付业务许可证", "kinds contains all of Small loan licence, Payment business licence")]
    [TestCase("kinds: { empty: false }", "涉及许可 不为空", "kinds is not empty")]
    [TestCase("funds: { present: false }", "没有 资金流", "there is no funds flow")]
    [TestCase("place: { within: 33 }", "所在地 位于 浙江省 之内", "place lies within Zhejiang")]
    [TestCase("marketing_name: { mentions: [保本, 无风险] }", "对外名称 含有字样 “保本”、“无风险”", "marketing name mentions \"保本\" or \"无风险\"")]
    [TestCase("not: { users: 3 }", "并非 （用户数 等于 3）", "not (users is 3)")]
    public void Of_Condition_ReadsAsASentence(string yaml, string zh, string en)
    {
        var text = ConditionText.Of(ConditionBench.Bind(yaml), Subject);

        text.Zh.Should().Be(zh);
        text.En.Should().Be(en);
    }

    [Test]
    public void Of_ConditionOutOfContext_NamesItsThings() =>
        ConditionText.Of(ConditionBench.Bind("users: 3")).Zh.Should().Be("业务活动的用户数 等于 3");

    // Variables are equal by value, so that of any condition will do.
    private static Variable Subject =>
        ((VariableReference)((FieldAccess)((Comparison)ConditionBench.Bind("users: 3")).Left).Target).Variable;
}
