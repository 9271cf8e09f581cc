using System.Globalization;
using Compliance.Benchmarks.Handwritten;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Running;
using Compliance.Findings;
using RulesEngine.Models;

namespace Compliance.Benchmarks.Peers;

/// <summary>The thirty rules on Microsoft's RulesEngine: whether any activity breaks a rule, yes or no.</summary>
/// <remarks>
/// It knows neither the single activity nor "undeclared", so what is compared is less than what the other ways say: one answer
/// for each rule, over declarations in which everything is declared.
/// </remarks>
internal sealed class RulesEngineRules
{
    private const string Workflow = "benchmark";

    private static readonly string Today = Day.AsOf.DayNumber.ToString(CultureInfo.InvariantCulture);

    private static readonly string[] Broken =
    [
        "a.Pooled == true",
        "a.FirstRecipient < 2",
        $"!d.Licences.Any(l => l.Holder == a.Performer && l.Kind < 3 && l.Status == 0 && l.Valid.Value.From <= a.Period.From && (l.Valid.Value.To >= a.Period.To || l.Valid.Value.To >= {Today}))",
        "d.Stakes.Where(s => s.Holder == a.Performer && s.Control < 2).Sum(s => s.TotalAssets) > 20 * a.Performer.NetAssets",
        "a.Steps.Any(s => s == 6 || s == 7 || s == 9)",
        "!d.Licences.Any(l => l.Holder == a.Performer && a.Regions.All(r => l.Regions.Any(o => o == \"nationwide\" || r.StartsWith(o))))",
        "a.Volume > 100000000 && a.Performer.HasRiskPolicy == false",
        "!a.HasNoAgreement && a.Agreement.Signed > a.Period.From",
        "d.Agreements.Count(c => c.Company == a.Performer && c.FeeShare > 30) >= 2",
        "a.ConcernsIndividuals == true && a.ConsentObtained == false",
    ];

    private readonly global::RulesEngine.RulesEngine _engine = new([new Workflow { WorkflowName = Workflow, Rules = [.. Rules()] }], new ReSettings { EnableExceptionAsErrorMessage = false });

    /// <summary>Asks all rules of a declaration.</summary>
    /// <returns>Whether each rule is broken, in the order of the handwritten ones.</returns>
    public bool[] Judge(HandFacts facts)
    {
        // Nothing in it waits: the task is done when it comes back.
        var answers = _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("d", facts)).AsTask().GetAwaiter().GetResult();
        return [.. answers.Select(a => a.IsSuccess)];
    }

    /// <summary>Makes sure that its answers are those of the handwritten rules.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public void Require(IEnumerable<HandFacts> declarations)
    {
        foreach (var facts in declarations)
        {
            var outcomes = new Outcome[Broken.Length * 3 * facts.Activities.Length];
            HandRules.Judge(facts, Day.AsOf, outcomes);
            if (!Judge(facts).SequenceEqual(outcomes.Chunk(facts.Activities.Length).Select(rows => rows.Contains(Outcome.Violated))))
            {
                throw new InvalidOperationException("RulesEngine and the handwritten rules differ.");
            }
        }
    }

    private static IEnumerable<Rule> Rules() => Enumerable.Range(0, 3 * Synthetic.Tests).Select(rule => Rule(rule / Synthetic.Tests, rule % Synthetic.Tests));

    private static Rule Rule(int group, int test) => new()
    {
        RuleName = $"b-{group:000}-{test}",
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = $"d.Activities.Any(a => a.Kind % 3 == {group} && a.Period.From <= {Today} && {Broken[test]})",
    };
}
