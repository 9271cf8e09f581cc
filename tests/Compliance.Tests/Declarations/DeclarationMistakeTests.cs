using Compliance.Binding;
using Compliance.Declarations;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Declarations;

internal sealed class DeclarationMistakeTests
{
    private const string Company = "company: { id: xinghe, name: 星河平台 }\n";

    [TestCase("activites: []", "CMP2004", "activites", "activities")]
    [TestCase("业务活动清淡: []", "CMP2004", "业务活动清淡", "业务活动清单")]
    [TestCase("licence: []", "CMP4002", "licence", "licences")]
    [TestCase("许可: []", "CMP4002", "许可", "licences")]
    [TestCase("as_off: 2026-11-01", "CMP2004", "as_off", "as_of")]
    [TestCase("licences: []\n许可清单: []", "CMP2006", "许可清单", "Keep one")]
    [TestCase("企业: { id: b }", "CMP2006", "企业", "Keep one")]
    [TestCase("as_of: 2026-11-1", "CMP2220", "2026-11-1", "2026-11-01")]
    [TestCase("as_of: [2026-11-01]", "CMP2003", "[2026-11-01]", "value itself")]
    [TestCase("licences: l1", "CMP2233", "l1", "[l1]")]
    [TestCase("licences: { id: l1 }", "CMP2002", "{ id: l1 }", "[a, b]")]
    [TestCase("licences: { none: 1 }", "CMP2236", "1", "none")]
    [TestCase("licences: [l1]", "CMP2001", "l1", "key: value")]
    [TestCase("licences: [null]", "CMP2001", "null", "key: value")]
    [TestCase("licences: [{ holdr: xinghe }]", "CMP2004", "holdr", "holder")]
    [TestCase("licences: [{ 持有: xinghe }]", "CMP2004", "持有", "持有人")]
    [TestCase("licences: [{ holder: xinghe, 持有人: xinghe }]", "CMP2006", "持有人", "Keep one")]
    [TestCase("licences: [{ id: a, 编号: b }]", "CMP2006", "编号", "Keep one")]
    [TestCase("licences: [{ id: [a] }]", "CMP2003", "[a]", "value itself")]
    [TestCase("licences: [{ id: '#1' }]", "CMP4003", "'#1'", "#")]
    [TestCase("licences: [{ id: 'a[1]' }]", "CMP4003", "'a[1]'", "brackets")]
    [TestCase("licences: [{ id: '' }]", "CMP4003", "''", "id")]
    [TestCase("licences: [{ holder: xingh }]", "CMP4006", "xingh", "'xinghe'")]
    [TestCase("licences: [{ holder: 星河平 }]", "CMP4006", "星河平", "'xinghe' (星河平台)")]
    [TestCase("licences: [{ holder: 星河平台 }]", "CMP4006", "星河平台", "'xinghe' (星河平台)")]
    [TestCase("licences: [{ holder: other-company }]", "CMP4006", "other-company", "companies")]
    [TestCase("activities: [{ partners: [xinghe, nobody] }]", "CMP4006", "nobody", "companies")]
    [TestCase("as_of: { since 2026-01-01: 2026-11-01 }", "CMP2243", "{ since 2026-01-01: 2026-11-01 }", "days at the field")]
    [TestCase("activities: [{ partners: [{ since 2024-01-01: xinghe }] }]", "CMP2243", "{ since 2024-01-01: xinghe }", "days at the field")]
    [TestCase("activities: [{ volume: { since 2024-01-01: { since 2025-01-01: 5元 } } }]", "CMP2246", "{ since 2025-01-01: 5元 }", "side by side")]
    [TestCase("activities: [{ amounts: { since 2024-01-01: { since 2025-01-01: { quote: 5元 } } } }]", "CMP2246", "{ since 2025-01-01: { quote: 5元 } }", "side by side")]
    [TestCase("activities: [{ amounts: { quote: { since 2024-01-01: { since 2025-01-01: 5元 } } } }]", "CMP2246", "{ since 2025-01-01: 5元 }", "side by side")]
    [TestCase("licences: [{ since 2024-01-01: { id: l1 } }]", "CMP2247", "{ since 2024-01-01: { id: l1 } }", "at the fields that changed")]
    [TestCase("licences: { since 2024-01-01: [] }", "CMP2247", "{ since 2024-01-01: [] }", "at the fields that changed")]
    [TestCase("activities: [{ amounts: { quote: { since 2024-01-01: 5元, later: 6元 } } }]", "CMP2242", "later", "since")]
    [TestCase("activities: [{ volume: { initially: 1元, 初始: 2元, since 2024-01-01: 5元 } }]", "CMP2006", "初始", "Keep one")]
    [TestCase("plan: [{ planned: true }]", "CMP2001", "[{ planned: true }]", "key: value")]
    public void Bind_OneMistake_IsRefusedInPlace(string yaml, string code, string at, string advice)
    {
        var result = Declare.Yaml(Company + yaml);

        result.Declaration.Should().BeNull();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(at);
        diagnostic.Advice.En.Should().Contain(advice);
    }

    [TestCase("licences: []", "licences")]
    [TestCase("company:\nlicences: []", "company")]
    [TestCase("company: none", "none")]
    public void Bind_WithoutPrincipal_IsRefused(string yaml, string at) =>
        Declare.Yaml(yaml).Diagnostics.ShouldBeOne(DeclarationDiagnostics.PrincipalMissingDescriptor, at);

    [TestCase("[{ id: l1, kind: small_loan }, { id: l1, kind: 小额贷款许可 }]")]
    [TestCase("[{ id: l1, kind: small_loan }, { id: l1, holder: xinghe }]")]
    public void Bind_SameThingTwice_IsRefused(string licences) =>
        Declare.Yaml(Company + "licences: " + licences).Diagnostics.ShouldBeOne(DeclarationDiagnostics.DeclaredTwiceDescriptor, "l1")
            .Related.Single().Words().Should().Be("l1");

    [Test]
    public void Bind_ContradictoryThings_NamesTheFieldAndBothPlaces()
    {
        var result = Declare.Yaml(Company + "licences: [{ id: l1, holder: xinghe, kind: small_loan }, { id: l1, holder: xinghe, kind: payment_business }]");

        var diagnostic = result.Diagnostics.ShouldBeOne(DeclarationDiagnostics.ContradictionDescriptor, "kind: payment_business");
        diagnostic.Related.Single().Words().Should().Be("kind: small_loan");
        diagnostic.Message.En.Should().Contain("'kind'").And.Contain("Small loan licence").And.Contain("Payment business licence");
        diagnostic.Message.Zh.Should().Contain("许可种类");
    }

    [Test]
    public void Bind_PrincipalAgainInTheList_IsRefused() =>
        Declare.Yaml(Company + "companies: [{ id: xinghe, name: 银河 }]").Diagnostics.ShouldBeOne(DeclarationDiagnostics.ContradictionDescriptor, "name: 银河");

    [Test]
    public void Bind_ManyMistakes_AreAllReportedInReadingOrder() =>
        Declare.Yaml(Company + "licences: [{ holder: nobody, kind: loan, valid: 2024 }]\nactivities: [{ volume: -1, users: 1.5 }]\nfoo: 1")
            .Diagnostics.Select(d => d.Code).Should().Equal("CMP4006", "CMP2230", "CMP2222", "CMP2215", "CMP2212", "CMP2004");

    [Test]
    public void Bind_NotAMapping_IsRefused() => Declare.Yaml("- a").Diagnostics.ShouldBeOne(BindingDiagnostics.MappingExpectedDescriptor, "- a");
}
