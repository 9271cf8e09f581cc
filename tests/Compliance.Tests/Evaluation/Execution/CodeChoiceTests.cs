using System.Globalization;
using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>A test that goes through the things of some codes only says what the same test says that goes through all: denied twice, what it says of the codes is not seen.</summary>
internal sealed class CodeChoiceTests
{
    private const int Licences = 90;
    private const int Seeds = 30;

    private static readonly string[] Choices =
    [
        "kind: payment_business",
        "kind: [payment_business, pawn]",
        "any: [{ kind: payment_business, $activity.kind: merchant_collection }, { kind: [pawn, microloan], $activity.kind: e_commerce }]",
        "any: [{ kind: payment_business, $activity.third_party_merchants: true }, { all: [{ kind: pawn }, { $activity.kind: { is_not: e_commerce } }] }]",
        "any: [{ kind: payment_business }, { kind: pawn, $activity.kind: [merchant_collection, e_commerce] }]",
        "any: [{ kind: payment_business, $activity.kind: merchant_collection }, { holder: { present: false } }]",
    ];

    private static readonly (string Name, string Condition)[] Tests =
    [
        ("some", "requires: {{ some licence as held: {{ holder: $activity.performer, valid: {{ covers: $day }}, {0} }} }}"),
        ("no", "requires: {{ no licence as held: {{ valid: {{ covers: $day }}, {0} }} }}"),
        ("every", "requires: {{ every licence as held: {{ where: {{ holder: $activity.performer, {0} }}, satisfies: {{ valid: {{ covers: $day }} }} }} }}"),
        ("count", "requires: {{ count of licence: {{ where: {{ holder: $activity.performer, valid: {{ covers: $day }}, {0} }}, at_most: 2 }} }}"),
    ];

    private static readonly Rulebook Rulebook = JudgingWorld.Load(
        from test in Tests
        from choice in Choices.Select((text, place) => (Text: text, Place: place))
        from isSeen in new[] { true, false }
        select (
            string.Create(CultureInfo.InvariantCulture, $"{test.Name}-{choice.Place}-{(isSeen ? "seen" : "hidden")}"),
            string.Format(CultureInfo.InvariantCulture, test.Condition, isSeen ? choice.Text : $"not: {{ not: {{ {choice.Text} }} }}")));

    [TestCase("some")]
    [TestCase("no")]
    [TestCase("every")]
    [TestCase("count")]
    public void Evaluate_ThingsOfSomeCodes_IsTheSameAsOfAll(string test)
    {
        var engine = new ComplianceEngine(Rulebook);
        var outcomes = new HashSet<Outcome>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var report = engine.Evaluate(JudgingWorld.Declare(Rulebook, Text(new Random(seed))), JudgingWorld.AsOf);
            for (var choice = 0; choice < Choices.Length; choice++)
            {
                var rule = string.Create(CultureInfo.InvariantCulture, $"{test}-{choice}");
                Said(report, $"{rule}-seen").Should().Equal(Said(report, $"{rule}-hidden"), $"of seed {seed}, {Choices[choice]}");
                outcomes.UnionWith(report.Results.Where(r => r.Rule.Id == $"{rule}-seen").Select(r => r.Outcome));
            }
        }

        outcomes.Should().BeEquivalentTo([Outcome.Satisfied, Outcome.Violated, Outcome.Undetermined]);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Evaluate_ThingsOfSomeCodes_TakesFewerStepsThanOfAll(int choice)
    {
        var declaration = JudgingWorld.Declare(Rulebook, Text(new Random(1)));

        Steps("seen").Should().BeLessThan(Steps("hidden") * 2 / 3);

        long Steps(string form)
        {
            var options = new EvaluateOptions { Rules = [string.Create(CultureInfo.InvariantCulture, $"some-{choice}-{form}")] };
            var engine = new ComplianceEngine(Rulebook);
            var (low, high) = (1L, 1_000_000L);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = IsEnough(middle) ? (low, middle) : (middle + 1, high);
            }

            return low;

            bool IsEnough(long steps)
            {
                try
                {
                    engine.Evaluate(declaration, JudgingWorld.AsOf, options with { MaxSteps = steps });
                    return true;
                }
                catch (Compliance.Evaluation.Limits.EvaluationLimitException)
                {
                    return false;
                }
            }
        }
    }

    private static IEnumerable<string> Said(ComplianceReport report, string rule) => report.Results
        .Where(r => r.Rule.Id == rule)
        .Select(r => $"{r.Subject!.Id} {r.Part} {r.Outcome} {string.Join(' ', r.Missing.Select(m => m.Path))} {string.Join(' ', r.Finding?.Evidence.Select(e => e.Path) ?? [])}");

    // One company holds nearly all licences; of some the holder or the kind is not declared.
    private static string Text(Random random)
    {
        var text = new StringBuilder("company: { id: c }\ncompanies: [{ id: d }]\nactivities:\n");
        for (var i = 0; i < 8; i++)
        {
            var kind = OneOf(random, "kind: merchant_collection, ", "kind: e_commerce, ", "kind: none, ", "kind: factoring, ", string.Empty);
            var merchants = OneOf(random, "third_party_merchants: true, ", "third_party_merchants: false, ", string.Empty);
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, {kind}{merchants}performer: {OneOf(random, "c", "c", "d")}, period: 2024-01-01..2025-12-31 }}");
        }

        text.AppendLine(random.Next(3) > 0 ? "licences:" : "licences:\n incomplete:");
        var hasGaps = random.Next(3) == 0;
        for (var i = 0; i < Licences; i++)
        {
            var kind = hasGaps && random.Next(30) == 0 ? string.Empty : $"kind: {OneOf(random, "payment_business", "pawn", "microloan", "other", "factoring", "fund_sales")}, ";
            var holder = hasGaps && random.Next(30) == 0 ? string.Empty : $"holder: {OneOf(random, "c", "c", "c", "c", "d", "none")}, ";
            var last = new DateOnly(2023, 1, 1).AddDays(random.Next(900));
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: l{i}, {holder}{kind}valid: 2010-01-01..{last:yyyy-MM-dd} }}");
        }

        return text.ToString();
    }

    private static string OneOf(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
