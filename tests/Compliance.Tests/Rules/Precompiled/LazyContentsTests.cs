using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>What is taken up from a form is read when it is asked for, and once.</summary>
internal sealed class LazyContentsTests
{
    [Test]
    public void Read_AsksForNoText_UntilAPlaceIsShown()
    {
        var files = new TextsOf(ShippedPacks.Files);
        var rulebook = FormOf.ReadBack(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow(), files);
        files.Asked.Should().Be(0);

        rulebook.Rules[0].Span.Position.Line.Should().BePositive();
        rulebook.Rules[0].Requirement.Span.EndPosition.Line.Should().BePositive();

        files.Asked.Should().Be(1);
    }

    [Test]
    public void Requirement_AskedForByManyThreads_IsOneObject()
    {
        foreach (var rule in RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Rules.Take(50))
        {
            using var start = new Barrier(4);
            var seen = new Rule[4];
            var read = new object[4];
            var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                read[i] = rule.Requirement;
                seen[i] = rule with { Note = null };
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());

            read.Should().AllSatisfy(r => r.Should().BeSameAs(rule.Requirement));
            seen.Should().AllSatisfy(s => s.Requirement.Should().BeSameAs(rule.Requirement));
        }
    }

    [Test]
    public void With_OtherConditions_KeepsTheRest()
    {
        var rule = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Rules.First(r => r.AppliesWhen is not null);

        var always = rule with { AppliesWhen = null };

        always.AppliesWhen.Should().BeNull();
        always.Requirement.Should().BeSameAs(rule.Requirement);
        always.SubjectVariable.Should().BeSameAs(rule.SubjectVariable);
        (always with { AppliesWhen = rule.AppliesWhen }).Should().Be(rule);
    }

    [Test]
    public void EngineVersion_IsThatOfTheAssembly() =>
        BuildFacts.Version.Should().Be(
            System.Diagnostics.FileVersionInfo.GetVersionInfo(typeof(ComplianceEngine).Assembly.Location).ProductVersion!.Split('+')[0]);
}
