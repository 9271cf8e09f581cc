using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>Whatever type the key has, a join that is looked up says what the plain walk over all things says.</summary>
internal sealed class JoinKeyTests
{
    [TestCase("owner")]
    [TestCase("colour")]
    [TestCase("name")]
    [TestCase("number")]
    [TestCase("ratio")]
    [TestCase("day")]
    [TestCase("flag")]
    public void Evaluate_AJoinByAKeyOfEachType_SaysWhatThePlainWalkSays(string key)
    {
        var rulebook = JoinWorld.Load(key);
        var engine = new ComplianceEngine(rulebook);
        var outcomes = new HashSet<(string Rule, Outcome Outcome)>();
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var report = engine.Evaluate(JoinWorld.Declare(rulebook, key, random, random.Next(40)), JoinWorld.AsOf);

            Said(report, "seen-").Should().Equal(Said(report, "hidden-"), $"of {key}, seed {seed}");
            outcomes.UnionWith(report.Results.Where(r => r.Rule.Id.StartsWith("seen-", StringComparison.Ordinal)).Select(r => (r.Rule.Id, r.Outcome)));
        }

        outcomes.GroupBy(o => o.Rule, o => o.Outcome).Should().OnlyContain(o => o.Contains(Outcome.Satisfied) && o.Contains(Outcome.Violated) && o.Contains(Outcome.Undetermined));
    }

    private static List<string> Said(ComplianceReport report, string prefix) =>
    [
        .. report.Results.Where(r => r.Rule.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(r =>
            $"{r.Rule.Id[prefix.Length..]} {r.Subject?.Id} {r.Part} {r.Outcome} {string.Join(' ', r.Missing.Select(m => m.Path).Order(StringComparer.Ordinal))} "
            + string.Join(' ', r.Finding?.Evidence.Select(e => $"{e.Path}={e.Canonical}") ?? [])),
    ];
}
