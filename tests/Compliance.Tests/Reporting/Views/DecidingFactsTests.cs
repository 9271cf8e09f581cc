using Compliance.Findings.Explanations;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Views;

/// <summary>What decided stands before what was only looked at: a list of a dozen licences is one fact, two of them are two.</summary>
internal sealed class DecidingFactsTests
{
    [Test]
    public void Of_AListWithManyThings_IsTheListAndTheThingsWereLookedAt()
    {
        var facts = Of(Thing("licences[a]"), Thing("licences[b]"), Own("kind"), List("licences"), Thing("licences[c]"));

        facts.Decided.Select(f => f.Text.En).Should().Equal("kind = x", "licences = x");
        facts.LookedAt.Select(f => f.Text.En).Should().Equal("licences[a] n: kind = x", "licences[b] n: kind = x", "licences[c] n: kind = x");
    }

    [Test]
    public void Of_FewThings_EachDecided()
    {
        var facts = Of(List("licences"), Thing("licences[a]"), Thing("licences[b]"));

        facts.Decided.Should().HaveCount(3);
        facts.LookedAt.Should().BeEmpty();
    }

    [Test]
    public void Of_ManyThingsWithoutTheirList_ShowsTheFirst()
    {
        var facts = Of(Thing("licences[a]"), Thing("licences[b]"), Thing("licences[c]"), Thing("products[p]"));

        facts.Decided.Select(f => f.Text.En).Should().Equal("licences[a] n: kind = x", "licences[b] n: kind = x", "products[p] n: kind = x");
        facts.LookedAt.Should().ContainSingle();
    }

    private static DecidingFacts Of(params Evidence[] evidence) => DecidingFacts.Of(SampleReport.Create().Findings[0] with { Evidence = [.. evidence] });

    private static Evidence Own(string field) => Fact($"activities[wallet].{field}", "activities[wallet]", field);

    private static Evidence Thing(string path) => Fact($"{path}.kind", path, "kind");

    private static Evidence List(string path) => Fact(path, path, null);

    private static Evidence Fact(string path, string owner, string? field) => new()
    {
        Path = path,
        Owner = new(owner, LocalizedText.Same("n")),
        Field = field is null ? null : LocalizedText.Same(field),
        Label = LocalizedText.Same(owner),
        Canonical = "x",
        Display = LocalizedText.Same("x"),
    };
}
