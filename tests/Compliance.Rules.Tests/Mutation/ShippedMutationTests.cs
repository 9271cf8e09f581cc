using Compliance.Authoring.Mutation;

namespace Compliance.Rules.Tests.Mutation;

/// <summary>What no case of the shipped rules notices is listed with the reason, in survivors.txt: a change that is not listed fails, and so does one that is listed and noticed.</summary>
internal sealed class ShippedMutationTests
{
    /// <summary>How many hundredths of the changes the cases notice at least, those that change no outcome left out.</summary>
    private const decimal Least = 97m;

    private static readonly Lazy<MutationReport> Report = new(() => MutationTesting.Run(ShippedRules.Engine.Rulebook, ShippedRules.Cases.Files));

    [Test]
    public void Survivors_AreThoseListed()
    {
        var found = Report.Value.Results.SelectMany(r => r.Survivors.Select(s => $"{r.Id}\t{s.Sentence.En}")).ToList();
        var listed = SurvivorList.Lines.Select(l => $"{l.Id}\t{l.Sentence}").ToList();

        found.Except(listed).Should().BeEmpty("each change that no case notices has its reason in survivors.txt: write a case, or say why there is none");
        listed.Except(found).Should().BeEmpty("a change that a case notices, or that is no longer made, is taken out of survivors.txt");
        SurvivorList.Lines.Select(l => l.Reason).Should().BeSubsetOf(SurvivorList.Reasons.Keys).And.NotBeEmpty();
    }

    [Test]
    public void Cases_NoticeAsManyChanges_AsTheyDid()
    {
        var equivalent = SurvivorList.Lines.Count(l => l.Reason == SurvivorList.Equivalent);
        var report = Report.Value;
        var rate = Math.Floor(1000m * report.Noticed / (report.Total - equivalent)) / 10m;

        TestContext.Out.WriteLine($"{rate}%: {report.Noticed} of {report.Total} changes, {equivalent} of which change no outcome");
        rate.Should().BeGreaterThanOrEqualTo(Least);
    }
}
