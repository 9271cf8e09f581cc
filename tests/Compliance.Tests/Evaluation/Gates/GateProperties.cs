using System.Globalization;
using Compliance.Evaluation;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation.Gates;

/// <summary>Rules with random gates have the results that they have one by one, where nothing is left out.</summary>
internal sealed class GateProperties
{
    private static readonly string[] Kinds = ["commercial_bank", "life_insurer", "securities", "trust"];
    private static readonly string[] Places = ["33", "3301", "3302", "11", "110105", "CN"];
    private static readonly string[] Days = ["2020-10-31", "2020-11-01", "2020-11-02", "2023-01-01", "2024-05-01"];
    private static readonly string[] Shares = ["0%", "4.99%", "5%", "5.01%", "30%", "50%", "100%"];
    private static readonly string[] Orders = ["at_least", "more_than", "less_than", "at_most"];
    private static readonly string[] DayOrders = ["on_or_after", "after", "before", "on_or_before"];

    [Test]
    public void Results_OfManyRules_AreThoseOfEach()
    {
        var settings = PropertySettings.Of(60);
        settings.Announce($"{settings.Runs} rulebooks of 24 rules, ten declarations each");
        var random = new Random((int)settings.Seed);
        for (var run = 0; run < settings.Runs; run++)
        {
            var rules = Enumerable.Range(0, 24).Select(i => (string.Create(CultureInfo.InvariantCulture, $"r{i:00}"), Rule(random))).ToList();
            var engine = new ComplianceEngine(JudgingWorld.Load(rules));
            for (var i = 0; i < 10; i++)
            {
                var text = Declaration(random);
                var declaration = JudgingWorld.Declare(engine.Rulebook, text);
                var together = engine.Evaluate(declaration, JudgingWorld.AsOf).Results.Select(ResultText.Of);
                var apart = engine.Rulebook.Rules.SelectMany(r => engine.EvaluateRule(r, declaration, JudgingWorld.AsOf)).Select(ResultText.Of);

                together.Order(StringComparer.Ordinal).Should().Equal(apart.Order(StringComparer.Ordinal), "of {0} by {1}", text, string.Join('\n', rules));
            }

            settings.Advance(run);
        }
    }

    private static string Rule(Random random)
    {
        // No two on one field, which could not both hold: the loader refuses such a rule.
        var fields = Enumerable.Range(0, 7).OrderBy(_ => random.Next()).ToArray();
        var gates = fields.Take(random.Next(0, 4)).Select(field => Gate(field, random)).ToList();
        var applies = gates.Count == 0 ? "" : $"applies_when: {{ all: [{string.Join(", ", gates.Select(g => $"{{ {g} }}"))}] }}\n";

        // A demand may be a test of what the gates of other rules look up: then its answer is known where the rule is found.
        var demand = random.Next(2) == 0 ? "held_directly: true" : Gate(fields[^1], random);
        return $"subject: equity_stake\n{applies}{(random.Next(2) == 0 ? "requires" : "forbids")}: {{ {demand} }}";
    }

    private static string Gate(int field, Random random) => field switch
    {
        0 => random.Next(2) == 0 ? $"institution_kind: {Of(Kinds, random)}" : $"institution_kind: [{Of(Kinds, random)}, {Of(Kinds, random)}]",
        1 => $"nominee: {(random.Next(2) == 0 ? "true" : "false")}",
        2 => random.Next(2) == 0 ? $"share: {{ {Of(Orders, random)}: {Shares[random.Next(1, 6)]} }}" : $"share: {{ at_least: {Shares[random.Next(1, 3)]}, less_than: {Shares[random.Next(3, 6)]} }}",
        3 => $"acquired: {{ {Of(DayOrders, random)}: {Of(Days, random)} }}",
        4 => random.Next(2) == 0 ? $"approved: {{ present: {(random.Next(2) == 0 ? "true" : "false")} }}" : $"approved: {{ {Of(DayOrders, random)}: {Of(Days, random)} }}",
        5 => $"region: {{ within: [{Of(Places, random)}, {Of(Places, random)}] }}",
        _ => $"{(random.Next(2) == 0 ? "$company" : "holder")}.user_count: {{ {Of(Orders, random)}: {random.Next(1, 4)} }}",
    };

    private static string Declaration(Random random)
    {
        var facts = new List<string> { "id: s" };
        Add($"institution_kind: {Of(Kinds, random)}");
        Add($"nominee: {(random.Next(2) == 0 ? "true" : "false")}");
        Add(random.Next(4) == 0 ? $"share: {{ initially: {Of(Shares, random)}, since 2025-01-01: {Of(Shares, random)} }}" : $"share: {Of(Shares, random)}");
        Add($"acquired: {Of(Days, random)}");
        Add(random.Next(3) == 0 ? "approved: none" : $"approved: {Of(Days, random)}");
        Add($"region: {Of(Places, random)}");
        Add($"holder: {(random.Next(2) == 0 ? "c" : "other")}");
        Add("held_directly: true");
        return $$"""
            company: { id: c{{Count()}} }
            companies: [{ id: other{{Count()}} }]
            equity_stakes: [{ {{string.Join(", ", facts)}} }]
            """;

        void Add(string fact)
        {
            if (random.Next(4) > 0)
            {
                facts.Add(fact);
            }
        }

        string Count() => random.Next(4) > 0 ? $", user_count: {random.Next(5)}" : "";
    }

    private static string Of(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
