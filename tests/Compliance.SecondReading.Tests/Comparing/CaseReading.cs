using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading;

namespace Compliance.SecondReading.Tests.Comparing;

/// <summary>Reads a case: by what it expects, and by what the engine finds.</summary>
internal static class CaseReading
{
    /// <summary>Says in what the second reading departs from the case, and from the engine. What is asked for is no matter of it.</summary>
    public static IEnumerable<string> Differences(IComplianceEngine engine, Rule rule, RuleCase ruleCase, DateOnly beginning)
    {
        var given = new DeclarationReader(engine.Rulebook.Vocabulary).FromNode(ruleCase.Given, rule.Id, DeclarationExtent.Excerpt);
        var declaration = given.GetDeclarationOrThrow();
        var asOf = ruleCase.AsOf ?? declaration.AsOf!.Value;
        var judged = new RuleReading(engine.Rulebook, beginning).Judge(rule, declaration, asOf).ToList();
        var expectation = ruleCase.Expectation with { Results = [.. ruleCase.Expectation.Results.Select(r => r with { Missing = [] })] };
        var pairs = CaseComparison.Compare(
            expectation, [.. judged.Select(j => ReadingResult.Of(rule, declaration, asOf, j))], !declaration[rule.Subject].Items.IsEmpty);
        return pairs.SelectMany(p => p.Differences).Select(d => $"case: {d.En}")
            .Concat(Between(engine.EvaluateRule(rule, declaration, asOf), judged));
    }

    /// <summary>Says what only the engine found (-), and what only the second reading found (+).</summary>
    public static IEnumerable<string> Between(IEnumerable<RuleResult> found, IEnumerable<Judgement> judged) =>
        Between(found.Select(r => EngineReading.Of(r).ToString()).ToList(), judged.Select(j => j.ToString()).ToList());

    private static IEnumerable<string> Between(List<string> engine, List<string> reading) => engine.Except(reading, StringComparer.Ordinal).Select(e => $"- {e}")
        .Concat(reading.Except(engine, StringComparer.Ordinal).Select(r => $"+ {r}"))
        .Concat(engine.Count == reading.Count ? [] : [$"{engine.Count} results of the engine, {reading.Count} of the second reading"]);
}
