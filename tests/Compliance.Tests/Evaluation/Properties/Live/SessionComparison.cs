using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation.Properties.Live;

/// <summary>Compares a session at every step with a fresh evaluation by the native engine: the reports to the byte, and the sum of the events.</summary>
internal static class SessionComparison
{
    private const int Batches = 12;

    /// <summary>Whole declarations one after the other, and other days.</summary>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<string> OfWholes(Sample sample, Func<Rulebook, IComplianceEngine> engine)
    {
        var rulebook = SmallWorld.With(sample.Rule);
        var native = new ComplianceEngine(rulebook);
        var options = Options(sample);
        var session = engine(rulebook).OpenSession(SmallWorld.Declare(sample.Facts), SmallWorld.AsOf, options);
        var told = new ToldChanges(session);
        var wrong = new List<string>();
        foreach (var facts in Steps(sample))
        {
            session.Replace(SmallWorld.Declare(facts));
            wrong.AddRange(Differences(native.Evaluate(SmallWorld.Declare(facts), session.AsOf, options), session.Report, told));
        }

        foreach (var day in new[] { SmallWorld.AsOf.AddYears(-3), SmallWorld.AsOf.AddDays(1), SmallWorld.AsOf })
        {
            session.MoveTo(day);
            wrong.AddRange(Differences(native.Evaluate(session.Declaration, day, options), session.Report, told));
        }

        return wrong;
    }

    /// <summary>Batches of single things, some of them with mistakes, and other days.</summary>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<string> OfChanges(Sample sample, Func<Rulebook, IComplianceEngine> engine)
    {
        var rulebook = SmallWorld.With(sample.Rule);
        var native = new ComplianceEngine(rulebook);
        var options = Options(sample);
        var random = new Random(sample.Seed);
        var model = new SessionModel(random);
        var session = engine(rulebook).OpenSession(model.Declare().GetDeclarationOrThrow(), SmallWorld.AsOf, options);
        var told = new ToldChanges(session);
        var wrong = new List<string>();
        for (var i = 0; i < Batches; i++)
        {
            var next = model.Copy();
            var canBe = true;
            var result = session.Apply(batch =>
            {
                for (var changes = 1 + random.Next(i == 0 ? 8 : 3); changes > 0; changes--)
                {
                    canBe &= next.Change(batch);
                }
            });
            var fresh = canBe ? next.Declare().Declaration : null;
            if (result.IsApplied != fresh is not null)
            {
                wrong.Add($"batch {i}: {result} [{string.Join("; ", result.Diagnostics.Select(d => d.Message.En))}], fresh [{(canBe ? string.Join("; ", next.Declare().Diagnostics.Select(d => d.Message.En)) : "impossible")}]");
            }

            model = fresh is null ? model : next;
            if (random.Next(6) == 0)
            {
                session.MoveTo(SmallWorld.AsOf.AddDays(-random.Next(500)));
            }

            wrong.AddRange(Differences(native.Evaluate(model.Declare().GetDeclarationOrThrow(), session.AsOf, options), session.Report, told));
        }

        return wrong;
    }

    // Later days take as long as the others do.
    private static EvaluateOptions Options(Sample sample) => new() { HorizonDays = sample.Seed % 8 == 0 ? 5 : 0 };

    // Facts go one by one, come back at once, and are exchanged for others.
    private static List<FactTree> Steps(Sample sample)
    {
        var steps = new List<FactTree>();
        var facts = sample.Facts;
        foreach (var path in sample.Removed.Take(4))
        {
            facts = facts.Without(path);
            steps.Add(facts);
        }

        steps.Add(sample.Facts);
        steps.Add(SampleGenerator.Create(sample.Seed ^ 0x5A5A).Facts);
        steps.Add(sample.Fewer);
        return steps;
    }

    // Code may write equal facts in many ways, which have hashes of their own; that of a session is of the facts.
    private static IEnumerable<string> Differences(ComplianceReport expected, ComplianceReport actual, ToldChanges told) =>
    [
        .. PropertyCheck.Differences([ResultText.Of(expected)], [ResultText.Of(actual)]),
        .. PropertyCheck.Differences([Json(expected).Replace(expected.Declaration.ContentHash, actual.Declaration.ContentHash, StringComparison.Ordinal)], [Json(actual)]),
        .. PropertyCheck.Differences(expected.Findings.Select(f => f.Fingerprint), told.Fingerprints),
        .. PropertyCheck.Differences(expected.Questions.Select(q => q.Fact.Path), told.Questions),
    ];

    private static string Json(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        JsonReportWriter.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
