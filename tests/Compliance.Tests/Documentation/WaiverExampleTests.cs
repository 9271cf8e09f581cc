using Compliance.Dispositions;
using Compliance.Findings.Decisions;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Documentation;

/// <summary>The waivers shown in docs/waivers.md can be used as they stand, and the two languages say the same.</summary>
internal sealed class WaiverExampleTests
{
    private static readonly Rulebook Shipped = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();

    private const string Document = "docs/waivers.md";

    [Test]
    public void Examples_AreReadWithoutARemark()
    {
        var blocks = ExampleBlock.In(Document, File.ReadAllText(RepositoryRoot.Combine(Document))).Where(b => b.Info == "yaml").ToList();

        blocks.Should().HaveCount(4, "waivers and confirmations, each in both languages");
        var waivers = blocks.Take(2).Select(b => Read(b.Text).Waivers.Should().ContainSingle().Subject).ToList();
        waivers[0].Subjects.Should().Equal("trading_platforms[bazaar]").And.Equal(waivers[1].Subjects);
        waivers[0].Rules.Should().Equal(waivers[1].Rules);
        (waivers[0].Granted, waivers[0].Until).Should().Be((waivers[1].Granted, waivers[1].Until));
    }

    [Test]
    public void Confirmations_AreReadWithoutARemark()
    {
        var blocks = ExampleBlock.In(Document, File.ReadAllText(RepositoryRoot.Combine(Document))).Where(b => b.Info == "yaml").Skip(2);

        var read = blocks.Select(b => Read($"waivers: []\n{b.Text}").Confirmations.Should().ContainSingle().Subject).ToList();
        read[0].Claims.Should().Equal(read[1].Claims).And.HaveCount(2);
        (read[0].Company, read[0].Confirmed, read[0].Until).Should().Be((read[1].Company, read[1].Confirmed, read[1].Until));
    }

    private static WaiverRegister Read(string text)
    {
        var result = new WaiverReader(Shipped).FromText(text, Document);
        DiagnosticText.Of(result.Diagnostics).Should().BeEmpty();
        return result.Register!;
    }
}
