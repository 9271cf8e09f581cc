using Compliance.Binding;
using Compliance.Rules.Binding;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Rules;

/// <summary>Each mistake in a rule by its kind and the words it is shown at.</summary>
internal sealed class RuleMistakeTests
{
    [TestCase("id: no-unlicensed-payment", "id: No_Unlicensed", "CMP2402,CMP2406", "No_Unlicensed")]
    [TestCase("id: no-unlicensed-payment", "id: unlicensed-payment", "CMP2406", "unlicensed-payment")]
    [TestCase("clause: A-1", "clause: A-3", "CMP2405", "A-3")]
    [TestCase("clause: A-1\n", "", "CMP2005", "id")]
    [TestCase("clause: A-1", "clauze: A-1", "CMP2004,CMP2005", "clauze|id")]
    [TestCase("source: payment-regulations, article: \"6\"", "source: payment-regulation, article: \"6\"", "CMP2403", "payment-regulation")]
    [TestCase("article: \"6\"", "article: \"16\"", "CMP2404", "\"16\"")]
    [TestCase("until: 2024-04-30", "until: 2024-05-01", "CMP3013", "{ from: 2010-09-01, until: 2024-05-01 }")]
    [TestCase("subject: activity", "subject: activity\ndays_from: volume", "CMP3016", "volume")]
    [TestCase("subject: activity", "subject: activity\ndays_from: begun", "CMP2301", "begun")]
    [TestCase("from: 2010-09-01", "from: 2010-08-31", "CMP3013", "{ from: 2010-08-31, until: 2024-04-30 }")]
    [TestCase("modality: prohibition", "modality: prohibited", "CMP2009", "prohibited")]
    [TestCase("modality: prohibition", "modality: context", "CMP2409", "context")]
    [TestCase("modality: prohibition", "modality: encouragement", "CMP3015", "forbids")]
    [TestCase("forbids:", "encourages:", "CMP3015", "encourages")]
    [TestCase("forbids:", "requires: { self_operated: true }\nforbids:", "CMP2408", "forbids")]
    [TestCase("forbids:\n  no licence: { holder: $activity.performer, kind: payment_business }\n", "", "CMP2407", "id")]
    [TestCase("forbids:\n  no licence: { holder: $activity.performer, kind: payment_business }\n", "forbids:\n", "CMP2331", "")]
    [TestCase("severity: critical", "severity: grave", "CMP2009", "grave")]
    [TestCase("subject: activity", "subject: activty", "CMP2303", "activty")]
    [TestCase("severity: critical", "severity: critical\nsafety_bottom_line: yes", "CMP2009", "yes")]
    [TestCase("severity: critical", "severity: critical\nin_force: { from: 2001-01-01, until: 2002-01-01 }", "CMP3014", "{ from: 2001-01-01, until: 2002-01-01 }")]
    [TestCase("severity: critical", "severity: critical\nformer_ids: [no-unlicensed-payment]", "CMP2401", "no-unlicensed-payment")]
    [TestCase("label: { zh: 小额, en: Small }", "label: small", "CMP2001", "small")]
    [TestCase("when: { large: false }", "when: { larg: false }", "CMP2301", "larg")]
    [TestCase("applies_when: { self_operated: false }", "applies_when: {}", "CMP3001", "{}")]
    [TestCase("{activity.performer}", "{activity.performr}", "CMP2301", "performr")]
    [TestCase("{activity.performer}", "{actvity.performer}", "CMP2302", "actvity")]
    [TestCase("{activity.performer}", "{parameter large-volum}", "CMP2304", "parameter large-volum")]
    [TestCase("{业务活动.实施主体}", "{参数 大 额}", "CMP2304", "参数 大 额")]
    [TestCase("{activity.performer}", "{large-volume}", "CMP2302", "large-volume")]
    [TestCase("{activity.performer}", "{parameter}", "CMP2302", "parameter")]
    [TestCase("{activity.performer}", "{activity.performer", "CMP2361", "{")]
    [TestCase("{activity.performer}", "activity.performer}", "CMP2362", "}")]
    [TestCase("{activity.performer}", "{}", "CMP2363", "{}")]
    [TestCase("{activity.performer}", "{activity..performer}", "CMP2363", "{activity..performer}")]
    [TestCase(", en: Obtain a licence }", ", en: }", "CMP2005", "en")]
    [TestCase(", en: Obtain a licence }", ", en: Obtain a licence, so }", "CMP2005", "so")]
    [TestCase("remedy: { zh: 取得许可, en: Obtain a licence }", "remedy: { zh: '', en: ' ' }", "CMP2480", "{ zh: '', en: ' ' }")]
    [TestCase("title: { zh: 不得无证支付, en: No payment without a licence }", "title: { de: '' }", "CMP2480", "{ de: '' }")]
    [TestCase("message: { zh: \"{业务活动.实施主体} 无证\", en: \"{activity.performer} has no licence\" }", "message: { en: '' }", "CMP2480", "{ en: '' }")]
    [TestCase(", en: Obtain a licence }", ", xx: Obtain a licence }", "CMP2481", "xx")]
    [TestCase(", en: Obtain a licence }", ", en: Obtain a licence, now }", "CMP2481", "now")]
    public void Load_MistakeInRule_IsLocated(string old, string replacement, string codes, string at)
    {
        var mistakes = new RuleFolder().WithRule(old, replacement).Mistakes();

        string.Join(',', mistakes.Select(m => m.Code).Order(StringComparer.Ordinal)).Should().Be(codes, string.Join('\n', mistakes.Select(m => m.Message.En)));
        mistakes.Should().AllSatisfy(m => m.Span.File!.Path.Should().Be(RuleFolder.RulePath));
        at.Split('|').Should().Contain(mistakes[0].Span.Words());
    }

    [TestCase(", en: Obtain a licence, so }")]
    [TestCase(", en: Obtain a licence, or }")]
    public void Load_WordAfterACommaInAText_IsToldToBePutInQuotes(string text) =>
        new RuleFolder().WithRule(", en: Obtain a licence }", text).Mistakes().Select(m => m.Advice.En).Should().Contain(a => a.Contains("in quotes", StringComparison.Ordinal));

    [TestCase("{parameter large-volum}", "large-volume", "large-volume")]
    [TestCase("{large-volume}", "{参数 large-volume}", "{parameter large-volume}")]
    public void Load_MistakenParameterInAMessage_IsToldWhatToWrite(string place, string zh, string en)
    {
        var advice = new RuleFolder().WithRule("{activity.performer}", place).Mistakes().Single().Advice;

        advice.Zh.Should().Contain(zh);
        advice.En.Should().Contain(en);
    }

    [Test]
    public void Load_FiveMistakesInOneRule_GivesFiveLocatedDiagnostics()
    {
        var result = new RuleFolder()
            .WithRule("source: payment-measures", "source: payment-mesures")
            .WithRule("severity: critical", "severity: grave")
            .WithRule("holder: $activity.performer", "holdr: $activity.performer")
            .WithRule("when: { large: false }", "when: { volume: { at_least: 5% } }")
            .WithRule("{业务活动.实施主体} 无证", "{业务活动.实施主题} 无证")
            .Load();

        result.Rulebook.Should().BeNull();
        result.Diagnostics.Select(d => $"{d.Span.Position} {d.Code}").Should().Equal(
            "6,15 CMP2403", "8,11 CMP2009", "12,17 CMP2301", "16,33 CMP2202", "17,23 CMP2301");
    }

    [Test]
    public void Load_MistakesInTwoRules_ShowTogether()
    {
        var mistakes = new RuleFolder()
            .WithRule("severity: critical", "severity: grave")
            .With("rules/pack/rules/other.yaml", RuleFolder.Rule
                .Replace("id: no-unlicensed-payment", "id: other", StringComparison.Ordinal)
                .Replace("kind: payment_business", "kin: payment_business", StringComparison.Ordinal))
            .Mistakes();

        mistakes.Select(m => $"{m.Span.File!.Path} {m.Code}").Should().Equal($"{RuleFolder.RulePath} CMP2009", "rules/pack/rules/other.yaml CMP2301");
    }

    [Test]
    public void Load_RuleIdInTwoPacks_NamesBothPlaces()
    {
        var mistake = new RuleFolder()
            .With("rules/second/pack.yaml", "id: second\nversion: 1\ntitle: { zh: 二, en: Two }\ninstrument: opinions\n")
            .With("rules/second/clauses.yaml", "clauses:\n  - { id: A-1, text: { zh: 甲, en: A }, wording: verified, modality: prohibition, binds: [], checkable: true }\n")
            .With("rules/second/rules/no-unlicensed-payment.yaml", RuleFolder.Rule)
            .Mistakes().ShouldBeOne(RuleDiagnostics.DuplicateIdDescriptor, "no-unlicensed-payment");

        mistake.Span.File!.Path.Should().Be("rules/second/rules/no-unlicensed-payment.yaml");
        mistake.Related.Should().ContainSingle().Which.File!.Path.Should().Be(RuleFolder.RulePath);
    }

    [Test]
    public void Load_BrokenClause_IsNotReportedAgainAtItsUse() =>
        new RuleFolder().Replacing("rules/pack/clauses.yaml", "wording: reconstructed", "wording: rebuilt")
            .Mistakes().ShouldBeOne(BindingDiagnostics.UnknownWordDescriptor, "rebuilt");
}
