using Compliance.Benchmarks.Handwritten;
using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Benchmarks.Running;

/// <summary>Makes sure that what is compared in speed says the same.</summary>
internal static class RowComparison
{
    /// <summary>Compares the outcomes of all rules for all activities with the handwritten ones.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(IComplianceEngine engine, IEnumerable<byte[]> declarations)
    {
        foreach (var json in declarations)
        {
            var facts = HandReader.Read(json);
            var outcomes = new Outcome[30 * facts.Activities.Length];
            HandRules.Judge(facts, Day.AsOf, outcomes);
            var report = engine.Evaluate(Reading.Read(engine.Declarations, json), Day.AsOf);
            var rows = report.Results.Select(r => r.Outcome).ToArray();
            if (!rows.AsSpan().SequenceEqual(outcomes))
            {
                throw new InvalidOperationException("The engine and the handwritten rules differ.");
            }
        }
    }
}
