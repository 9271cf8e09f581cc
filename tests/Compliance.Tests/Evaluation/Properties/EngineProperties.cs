using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>What holds of every rule and all facts.</summary>
internal sealed class EngineProperties
{
    [Test]
    public void Evaluate_WithOneMoreFact_NeverChangesWhatIsSettled() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        Settlement.Contradictions(sample.Judge(sample.Fewer), sample.Judge(sample.Facts)));

    [Test]
    public void Evaluate_WhatIsUndetermined_NamesWhatWouldDecide() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        sample.Judge(sample.Facts)
            .Where(r => r.Outcome == Outcome.Undetermined && r.Missing.IsEmpty)
            .Select(r => $"{r.Subject} is undetermined and nothing is asked for"));

    [Test]
    public void Evaluate_InAnotherOrder_GivesTheSameResults() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        PropertyCheck.Differences(
            sample.Judge(sample.Facts).Select(ResultText.Of),
            sample.Judge(sample.Facts.Shuffled(new Random(sample.Seed), alsoPlainLists: false)).Select(ResultText.Of)));

    [Test]
    public void Evaluate_WithListItemsInAnotherOrder_GivesTheSameOutcomes() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        PropertyCheck.Differences(
            sample.Judge(sample.Facts).Select(OutcomeOf),
            sample.Judge(sample.Facts.Shuffled(new Random(sample.Seed), alsoPlainLists: true)).Select(OutcomeOf)));

    [Test]
    public void Evaluate_Twice_GivesEqualReports() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var engine = sample.CreateEngine();
        var declaration = SmallWorld.Declare(sample.Facts);
        return PropertyCheck.Differences(
            [ResultText.Of(engine.Evaluate(declaration, SmallWorld.AsOf))],
            [ResultText.Of(engine.Evaluate(declaration, SmallWorld.AsOf)), ResultText.Of(sample.CreateEngine().Evaluate(declaration, SmallWorld.AsOf))]);
    });

    [Test]
    public void Evaluate_WithoutWords_GivesEqualReports() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var engine = sample.CreateEngine();
        var declaration = SmallWorld.Declare(sample.Facts);
        var withoutWords = new Declaration(declaration.Vocabulary, declaration.Name, declaration.ContentHash, declaration.AsOf, declaration.Sets, declaration.HasHistory);
        return PropertyCheck.Differences(
            [ResultText.Of(engine.Evaluate(withoutWords, SmallWorld.AsOf))],
            [ResultText.Of(engine.Evaluate(declaration, SmallWorld.AsOf))]);
    });

    [Test]
    public void Explain_AnyCondition_HasTheValueOfEvaluate() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var declaration = SmallWorld.Declare(sample.Facts);
        var (node, depth) = new Compiler().Compile(sample.Rule.Requirement);
        return declaration[sample.Rule.Subject].Items.SelectMany(subject =>
        {
            Frame Open() => new(new EvaluationContext(declaration, SmallWorld.AsOf, default), SmallWorld.AsOf, subject, depth);
            var value = node.Evaluate(Open());
            var trace = node.Explain(Open(), new TraceCollector { IsOpen = true });
            return trace.Value == value ? Array.Empty<string>() : [$"{subject}: evaluated {value}, explained {trace.Value}"];
        });
    });

    [Test]
    public void Explain_AnyFinding_TracesWhatMadeIt() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var failed = TruthTables.Of(sample.Rule.RequirementKind == RequirementKind.Forbids);
        var applied = sample.Rule.AppliesWhen is null ? Array.Empty<Truth>() : [Truth.True];
        return sample.Judge(sample.Facts)
            .Select(r => r.Finding)
            .OfType<Finding>()
            .Select(f => f.Trace.Select(t => t.Value).ToList())
            .Where(t => !t.Take(applied.Length).SequenceEqual(applied)
                || t.Skip(applied.Length).SkipLast(1).Any(lifted => lifted != Truth.False)
                || t[^1] != failed)
            .Select(t => $"the trace says {string.Join(", ", t)}");
    });

    [Test]
    public void Evaluate_OnEightThreads_GivesEqualReports()
    {
        var samples = Enumerable.Range(1, 8).Select(SampleGenerator.Create).ToList();
        var rules = samples.Select((s, i) => s.Rule with { Id = $"rule-{i}" }).ToImmutableArray();
        var engine = new ComplianceEngine(SmallWorld.With(rules));
        var declarations = samples.Select(s => SmallWorld.Declare(s.Facts)).ToList();
        var expected = declarations.ConvertAll(d => ResultText.Of(engine.Evaluate(d, SmallWorld.AsOf)));

        var actual = new string[8][];
        var threads = Enumerable.Range(0, actual.Length).Select(i => new Thread(() =>
            actual[i] = [.. declarations.Select(d => ResultText.Of(engine.Evaluate(d, SmallWorld.AsOf)))])).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        actual.Should().AllSatisfy(reports => reports.Should().Equal(expected));
    }

    private static string OutcomeOf(RuleResult result) => $"{result.Subject?.Path} {result.Part.From} {result.Part.Until} {result.Outcome}";
}
