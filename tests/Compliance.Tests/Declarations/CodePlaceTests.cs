using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Declarations;

/// <summary>A mistake in a declaration that stands in no file names the path of the fact.</summary>
internal sealed class CodePlaceTests
{
    private const string Company = "company: { id: xinghe, name: 星河平台 }\n";

    [Test]
    public void Build_OneMistakeAmongMany_IsFoundByItsPath()
    {
        var result = Declare.Reader.Build(d =>
        {
            d.Principal("xinghe");
            for (var i = 0; i < 60; i++)
            {
                d.Add("licence", $"lic{i}", l => l.Set("kind", i == 41 ? "smal_loan" : "small_loan"));
            }
        });

        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Path.Should().Be("licences[lic41].kind");
        diagnostic.Span.ToString().Should().Be("licences[lic41].kind");
        diagnostic.Advice.En.Should().Contain("'small_loan'");
        CodeFrame.Render(diagnostic, Language.En).Should().StartWith("licences[lic41].kind: error CMP2").And.Contain(" 1 | smal_loan\n   | ^^^^^^^^^\n");
        result.Invoking(r => r.GetDeclarationOrThrow()).Should().Throw<InvalidDeclarationException>().WithMessage("*licences[lic41].kind: CMP2*");
    }

    [Test]
    public void Build_ManyMistakes_AreAllThereInTheOrderDeclared()
    {
        var result = Declare.Reader.Build(d =>
        {
            d.Principal("xinghe");
            for (var i = 1; i <= 12; i++)
            {
                d.Add("licence", $"l{i}", l => l.Set("kind", "no_such_kind"));
            }
        });

        result.Diagnostics.Select(d => d.Path).Should().Equal(Enumerable.Range(1, 12).Select(i => $"licences[l{i}].kind"));
    }

    [Test]
    public void FromObject_Mistakes_AreFoundByTheirPaths()
    {
        var result = Declare.Reader.FromObject(new
        {
            Company = new { Id = "xinghe", NetAssets = double.NaN },
            Activities = new object[]
            {
                new { Id = "a", Performer = "nobody", Steps = new Dictionary<string, string>(StringComparer.Ordinal) { ["quote"] = "plattform" } },
                new { Users = 1.5m, Funds = new { FirstRecipient = "bnk" }, Keywords = new[] { "x", null } },
            },
        });

        result.Diagnostics.Select(d => d.Path).Should().Equal(
            "company.net_assets", "activities[a].performer", "activities[a].steps.quote", "activities[#2].users", "activities[#2].funds.first_recipient", "activities[#2].keywords[#2]");
    }

    [TestCase("activites: []", "activites")]
    [TestCase("licence: []", "licence")]
    [TestCase("许可: []", "licence")]
    [TestCase("as_of: 2026-11-1", "as_of")]
    [TestCase("判断日: 0001-01-01", "as_of")]
    [TestCase("as_of: none", "as_of")]
    [TestCase("licences: [l1]", "licences[#1]")]
    [TestCase("许可清单: [{ id: l1, holdr: xinghe }]", "licences[l1].holdr")]
    [TestCase("许可清单: [{ 编号: l1, 许可种类: x }]", "licences[l1].kind")]
    [TestCase("licences: { incomplete: [{ id: l1, kind: x }] }", "licences[l1].kind")]
    [TestCase("licences: { incomplete: [{}, { kind: x }] }", "licences[#2].kind")]
    [TestCase("licences: [{ holder: xinghe, 持有人: xinghe }]", "licences[#1].holder")]
    [TestCase("licences: [{ id: 'a[1]' }]", "licences[#1].id")]
    [TestCase("licences: [{ id: l1 }, { id: l1 }]", "licences[#2].id")]
    [TestCase("licences: [{ id: l1, kind: small_loan }, { id: l1, kind: payment_business }]", "licences[#2].kind")]
    [TestCase("licences: [{ id: l1, regions: ['33', x] }]", "licences[l1].regions[#2]")]
    [TestCase("licences: [{ id: l1, valid: { from: 2026-13-01 } }]", "licences[l1].valid.from")]
    [TestCase("licences: [{ id: l1, valid: 2026-01-01..2025-01-01 }]", "licences[l1].valid")]
    [TestCase("activities: [{ id: a, partners: [xinghe, nobody] }]", "activities[a].partners[#2]")]
    [TestCase("activities: [{ id: a, steps: { quote: x } }]", "activities[a].steps.quote")]
    [TestCase("activities: [{ id: a, steps: { 报价: x } }]", "activities[a].steps.quote")]
    [TestCase("activities: [{ id: a, steps: { quot: bank } }]", "activities[a].steps.quot")]
    [TestCase("activities: [{ id: a, funds: { pooled: x } }]", "activities[a].funds.pooled")]
    [TestCase("activities: [{ id: a, funds: x }]", "activities[a].funds")]
    [TestCase("activities: [{ id: a, rate: 40% }]", "activities[a].rate")]
    [TestCase("activities: [{ id: a, keywords: [x, none] }]", "activities[a].keywords[#2]")]
    [TestCase("companies: [{ id: b, net_assets: x }]", "companies[b].net_assets")]
    [TestCase("plan: { planned: x }", "plan.planned")]
    [TestCase("plan: [{ planned: true }]", "plan")]
    public void Mistake_WithoutAPlace_HasThatOfItsFact(string yaml, string path)
    {
        var inFile = Declare.Yaml(Company + yaml);
        var inCode = Declare.Reader.FromNode(WithoutPlaces(AuthoredText.Read(Company + yaml, "company.yaml")), "company");

        inCode.Diagnostics.Select(d => (d.Code, d.Message, d.Advice)).Should().Equal(inFile.Diagnostics.Select(d => (d.Code, d.Message, d.Advice)));
        var diagnostic = inCode.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Span.ToString().Should().Be(path);
        diagnostic.Path.Should().Be(path);
        diagnostic.Related.Should().NotContain(s => s.File == null);
        inFile.Diagnostics[0].Path.Should().Be(path, "in a file line and column are the place, and the path is the same");
    }

    [Test]
    public void Missing_Principal_IsFoundByItsName()
    {
        var inCode = Declare.Reader.Build(d => d.Add("licence", "l1")).Diagnostics.Should().ContainSingle().Which;

        (inCode.Code, inCode.Path).Should().Be(("CMP4001", "company"));
        Declare.Json("""{ "licences": [] }""").Diagnostics[0].Path.Should().Be("company");
    }

    [Test]
    public void Warning_WithoutAPlace_HasThatOfItsFact_AndTheDeclarationIsRead()
    {
        var result = Declare.Reader.Build(d => d.Principal("xinghe").Add("activity", "a", a => a.Set("holders", ["bank", "platform", "bank"])));

        result.Declaration.Should().NotBeNull();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Path.Should().Be("activities[a].holders[#3]");
        diagnostic.Related.Single().ToString().Should().Be("activities[a].holders[#1]");
    }

    [Test]
    public void Path_OfAManyTimesNestedMistake_IsTheInnermost()
    {
        var result = Declare.Json("""{"company":{"id":"x"},"activities":[{"id":"a"},{"id":"b","funds":{"pooled":true,"first_recipient":"bnk"},"users":"y"}]}""");

        result.Diagnostics.Select(d => d.Path).Should().Equal("activities[b].funds.first_recipient", "activities[b].users");
    }

    [Test]
    public void Path_OfATextThatIsNoDeclaration_IsNull() => Declare.Json("{").Diagnostics.Should().OnlyContain(d => d.Path == null);

    [Test]
    public void Id_WithABackslash_StandsInThePathAsItIs() =>
        Declare.Reader.Build(d => d.Principal("x").Add("licence", "a\\b", l => l.Set("kind", "y"))).Diagnostics[0].Path.Should().Be("licences[a\\b].kind");

    private static LocatedNode WithoutPlaces(LocatedNode node) => node switch
    {
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(e => new MappingEntry(e.Key with { Span = default }, WithoutPlaces(e.Value)))], default),
        SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(WithoutPlaces)], default),
        _ => node with { Span = default },
    };
}
