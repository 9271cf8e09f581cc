using System.Diagnostics;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;
using Compliance.RulePacks;

namespace Compliance.Benchmarks.Running;

/// <summary>A session of the payment pack: what a change of one activity, one licence or the company costs, beside evaluating everything anew. In turns, medians over the rounds.</summary>
internal static class LiveRun
{
    private const int Rounds = 41;
    // Until nothing is compiled again in the background.
    private const int WarmUps = 600;

    private static readonly string[] Kinds = ["payment_processing", "merchant_collection", "stored_value_account", "loan_facilitation", "e_commerce", "advertising"];

    /// <summary>Measures the engines with 10 and 100 activities.</summary>
    /// <param name="only">The engine; <see langword="null"/> for both.</param>
    /// <param name="output">Gets the table, row by row.</param>
    public static void Run(string? only, TextWriter output)
    {
        var options = new EvaluateOptions { Packs = ["cn/payment"] };
        var native = ComplianceEngine.Load(ShippedPacks.Files);
        var engines = new List<(string Name, IComplianceEngine Engine)> { ("native", native) };
#if NRULES
        engines.Add(("nrules", new Compliance.NRules.NRulesEngine(native.Rulebook)));
#endif
        output.WriteLine("| engine | activities | change | µs a change | µs evaluated anew | share | evaluations of all |\n|---|---:|---|---:|---:|---:|---:|");
        foreach (var (name, engine) in engines.Where(e => only is null || e.Name == only))
        {
            foreach (var activities in new[] { 10, 100 })
            {
                Measure(name, engine, options, activities, output);
            }
        }
    }

    private static void Measure(string name, IComplianceEngine engine, EvaluateOptions options, int activities, TextWriter output)
    {
        var session = engine.OpenSession(Declare(engine.Declarations, activities), Day.AsOf, options);
        var all = session.MoveTo(Day.AsOf.AddDays(-1)).Evaluations;
        session.MoveTo(Day.AsOf);
        var changes = new (string Name, Func<int, SessionResult> Change)[]
        {
            ("update an activity", i => session.Update("activity", $"a{i % activities}", f => f.Set("kind", Kinds[i % Kinds.Length]).Set("third_party_merchants", i % 2 == 0))),
            ("insert or retract an activity", i => i % 2 == 0 ? session.Insert("activity", "new", f => Activity(f, i)) : session.Retract("activity", "new")),
            ("update a licence", i => session.Update("licence", "l0", f => f.Set("status", i % 2 == 0 ? "valid" : "revoked"))),
            ("update the company's name", i => session.Update("company", f => f.Set("name", $"星河平台 {i}"))),
        };
        foreach (var (change, make) in changes)
        {
            var (changed, anew, evaluations) = (new List<double>(), new List<double>(), 0);
            for (var round = 0; round < WarmUps + Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                evaluations = Math.Max(evaluations, make(round).ThrowIfRefused().Evaluations);
                changed.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                start = Stopwatch.GetTimestamp();
                engine.Evaluate(session.Declaration, session.AsOf, options);
                anew.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }

            if (changed.Count % 2 == 1 && change.StartsWith("insert", StringComparison.Ordinal))
            {
                session.Retract("activity", "new");
            }

            var (one, other) = (Median(changed), Median(anew));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {activities} | {change} | {one:#,0} | {other:#,0} | {one / other:0.00} | {evaluations:#,0} of {all:#,0} |"));
        }
    }

    private static double Median(List<double> values) => values.Skip(WarmUps).Order().ElementAt(Rounds / 2);

    private static Declaration Declare(DeclarationReader reader, int activities) => reader.Build(b =>
    {
        b.Principal("p", f => f.Set("name", "星河平台"));
        b.Add("licence", "l0", f => f.Set("holder", "p").Set("kind", "payment_business").Set("status", "valid").Set("valid", "2020-01-01.."));
        for (var i = 0; i < activities; i++)
        {
            b.Add("activity", $"a{i}", f => Activity(f, i));
        }
    }).GetDeclarationOrThrow();

    private static void Activity(FactsBuilder facts, int i) => facts
        .Set("performer", "p").Set("kind", Kinds[i % Kinds.Length]).Set("third_party_merchants", i % 3 == 0).Set("is_self_operated_sale", i % 3 != 0).Set("period", "2025-01-01..")
        .Set("funds", funds => funds.Set("first_recipient", "platform_own_account").Set("holder_while_pending", "platform_own_account").Set("settlement_initiator", "platform").Set("single_purpose_prepaid", false));
}
