using System.Collections.Immutable;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Comparing;
using Compliance.SecondReading.Tests.Random;
using Compliance.Tests.Conformance;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.SecondReading.Tests;

/// <summary>What must make no difference to what an engine finds by random packs.</summary>
internal sealed class OrderProperties
{
    private const int Runs = 15;

    [Test]
    public void Engine_WithFilesAndFactsInAnotherOrder_FindsTheSame() => PropertyCheck.Holds(
        Sample.All, sample => Differences(sample, sample with { Files = [.. sample.Files.Reverse()], Facts = [.. sample.Facts.Select(Turned)] }), Runs);

    [Test]
    public void Engine_InAnotherCulture_FindsTheSame() => PropertyCheck.Holds(Sample.All, sample =>
    {
        var before = Results(sample);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return PropertyCheck.Differences(before, Results(sample)).ToList();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }, Runs);

    [Test]
    public void Engine_OnFourThreads_FindsTheSame() => PropertyCheck.Holds(Sample.All, sample =>
    {
        if (sample.Load().Rulebook is not { } rulebook)
        {
            return [];
        }

        var engine = new ComplianceEngine(rulebook);
        var expected = Results(sample, engine);
        var found = new ImmutableArray<string>[4];
        var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() => found[i] = Results(sample, engine))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return found.SelectMany(f => PropertyCheck.Differences(expected, f)).ToList();
    }, Runs);

    private static IEnumerable<string> Differences(Sample sample, Sample other) => PropertyCheck.Differences(Results(sample), Results(other));

    private static ImmutableArray<string> Results(Sample sample) =>
        sample.Load().Rulebook is { } rulebook ? Results(sample, new ComplianceEngine(rulebook)) : [];

    private static ImmutableArray<string> Results(Sample sample, ComplianceEngine engine) =>
        [.. sample.Facts.SelectMany((facts, i) => Declare(engine.Rulebook, facts) is not { } declaration ? []
            : engine.Evaluate(declaration, sample.AsOf).Results.Select(r => $"{i.ToString(CultureInfo.InvariantCulture)} {r.Rule.Id} {EngineReading.Of(r)}"))];

    private static Declaration? Declare(Rulebook rulebook, Tree facts) =>
        new DeclarationReader(rulebook.Vocabulary).FromNode(ConformanceFile.Parse("facts", facts.ToString()), "facts", DeclarationExtent.Excerpt).Declaration;

    // The keys of mappings and the things of lists the other way round.
    private static Tree Turned(Tree tree) => tree switch
    {
        Tree.Map map => new Tree.Map([.. map.Entries.Reverse().Select(e => (e.Key, Turned(e.Value)))]),
        Tree.Items items => new Tree.Items([.. items.Parts.Reverse().Select(Turned)]),
        _ => tree,
    };
}
