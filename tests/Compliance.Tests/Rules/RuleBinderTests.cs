using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Tests.Rules;

internal sealed class RuleBinderTests
{
    [Test]
    public void Load_Rule_HasAllItsParts()
    {
        var rule = new RuleFolder().Rulebook().FindRule("no-unlicensed-payment")!;

        rule.Title.Should().Be(new LocalizedText("不得无证支付", "No payment without a licence"));
        rule.Clause!.Id.Should().Be("A-1");
        rule.Clause.Instrument.Id.Should().Be("opinions");
        rule.Basis.Select(b => (b.Source.Id, b.Article!.Number, b.InForce.ToString())).Should().Equal(
            ("payment-regulations", "6", "2024-05-01.."), ("payment-measures", "3", "2010-09-01..2024-04-30"));
        rule.Modality.Should().Be(Modality.Prohibition);
        rule.Severity.Should().Be(Severity.Critical);
        rule.RequirementKind.Should().Be(RequirementKind.Forbids);
        rule.Subject.Id.Should().Be("activity");
        rule.SubjectVariable.Should().Match<Variable>(v => v.Index == 0 && v.Name == "activity" && v.Entity == rule.Subject);
        rule.InForce.Should().Be(EffectivePeriod.Always);
        rule.IsSafetyBottomLine.Should().BeFalse();
        StructuralText.Of(rule.AppliesWhen!).Should().Be("Equal(#0.self_operated, Boolean 'false')");
        rule.Exceptions.Should().ContainSingle().Which.Basis.Should().ContainSingle().Which.Article!.Number.Should().Be("15");
        rule.Message.Templates[0].Template.Parts.Select(p => p.Text).Should().Equal("{业务活动.实施主体}", " 无证");
        StructuralText.Of(rule.Message.Templates[0].Template.Parts[0].Value!).Should().Be("#0.performer");
        rule.Span.File!.Path.Should().Be(RuleFolder.RulePath);
    }

    [Test]
    public void Load_ChineseTwin_MeansTheSame()
    {
        var english = new RuleFolder().Rulebook().Rules.Single();
        var chinese = new RuleFolder().With(RuleFolder.RulePath, """
            编号: no-unlicensed-payment
            标题: { 中文: 不得无证支付, 英文: No payment without a licence }
            条款: A-1
            依据:
              - { 来源: payment-regulations, 条: "6" }
              - { 来源: payment-measures, 条: "3", 施行: { 自: 2010-09-01, 至: 2024-04-30 } }
            性质: 禁止
            严重程度: 极严重
            对象: 业务活动
            适用于: { 自营: 否 }
            禁止:
              无 许可: { 持有人: $业务活动.实施主体, 许可种类: 支付业务许可证 }
            例外:
              - 名称: { 中文: 小额, 英文: Small }
                依据: { 来源: payment-regulations, 条: "15" }
                当: { 大额业务: 否 }
            消息: { 中文: "{业务活动.实施主体} 无证", 英文: "{activity.performer} has no licence" }
            整改: { 中文: 取得许可, 英文: Obtain a licence }
            """).Rulebook().Rules.Single();

        Dump(chinese).Should().Be(Dump(english));
    }

    [Test]
    public void Load_OptionalParts_AreRead()
    {
        var rule = new RuleFolder().WithRule("severity: critical", """
            severity: 轻微
            former_ids: [old-name, older-name]
            in_force: { from: 2024-01-01 }
            safety_bottom_line: true
            note: { zh: 注, en: Note }
            """).Rulebook().Rules.Single();

        rule.FormerIds.Should().Equal("old-name", "older-name");
        rule.InForce.ToString().Should().Be("2024-01-01..");
        rule.IsSafetyBottomLine.Should().BeTrue();
        rule.Note!.En.Should().Be("Note");
        rule.Severity.Should().Be(Severity.Low);
    }

    [TestCase("{{activity}} {activity}", "{activity} |{activity}")]
    [TestCase("{ activity.period.from } }}", "{ activity.period.from }| }")]
    [TestCase("{company.name}{as_of}{plan.planned}", "{company.name}|{as_of}|{plan.planned}")]
    [TestCase("{activity.steps.quote} {activity.twice_volume}", "{activity.steps.quote}| |{activity.twice_volume}")]
    [TestCase("no places", "no places")]
    public void Load_Template_IsCutIntoParts(string template, string parts)
    {
        var rule = new RuleFolder().WithRule("\"{activity.performer} has no licence\"", $"\"{template}\"").Rulebook().Rules.Single();

        string.Join('|', rule.Message.Templates[1].Template.Parts.Select(p => p.Text)).Should().Be(parts);
    }

    private static string Dump(Rule rule) => string.Join('\n',
        rule.Id, rule.Title, rule.Clause!.Id, string.Join(';', rule.Basis.Select(Cited)), rule.Modality, rule.Severity, rule.Subject.Id,
        StructuralText.Of(rule.AppliesWhen!), rule.RequirementKind, StructuralText.Of(rule.Requirement),
        string.Join(';', rule.Exceptions.Select(e => $"{e.Label} {string.Join(',', e.Basis.Select(Cited))} {StructuralText.Of(e.When)}")),
        string.Join('\n', rule.Message.Templates.AddRange(rule.Remedy.Templates).Select(t => Said(t.Template))));

    private static string Cited(Citation citation) => $"{citation.Source.Id} {citation.Article?.Number} {citation.InForce}";

    private static string Said(MessageTemplate template) =>
        string.Concat(template.Parts.Select(p => p.Value is null ? p.Text : $"<{StructuralText.Of(p.Value)}>"));
}
