using System.Diagnostics;
using Compliance.Benchmarks.Handwritten;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Peers;
using Compliance.Benchmarks.Workload;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.RulePacks;

namespace Compliance.Benchmarks.Running;

/// <summary>All ways side by side in one process, in under a minute.</summary>
internal static class QuickRun
{
    public const ulong Seed = 20261101;

    private const int Count = 200;

    // Enough where thousands of rules are asked.
    private const int Few = 20;

    // Enough where a declaration takes a good part of a second.
    private const int Fewest = 3;

    /// <summary>Runs one way for ten seconds, to be watched by a profiler.</summary>
    public static void Loop(string name)
    {
        var contestant = Contestants().First(c => c.Name == name);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 10;)
        {
            contestant.Pass();
        }
    }

    public static string Run() => FigureTable.Of(SideBySide.Run(Contestants()));

    /// <summary>Measures what the engine does with rules of this workload, without peers and the shipped packs: what builds are compared by.</summary>
    public static IReadOnlyList<Measurement> Figures() =>
        SideBySide.Run(Contestants().Where(c => c.Name.StartsWith("native, 30", StringComparison.Ordinal) || c.Name.StartsWith("native, 3,000", StringComparison.Ordinal) || c.Name == "reader of declarations").ToList());

    private static List<Contestant> Contestants()
    {
        var texts = new DeclarationGenerator(Seed, percentUndeclared: 5).Many(Count);
        var declared = new DeclarationGenerator(Seed, percentUndeclared: 0).Many(Count);
        var native = new ComplianceEngine(Synthetic.Load(30));
        RowComparison.Require(native, [.. texts, .. declared]);
        var contestants = new List<Contestant>
        {
            Over("JSON tokens (Utf8JsonReader)", texts, t => Reading.Tokens(t)),
            Over("JSON document (JsonDocument)", texts, t => Reading.Document(t)),
            Over("handwritten reader", texts, t => HandReader.Read(t)),
            Over("reader of declarations", texts, t => Reading.Read(native.Declarations, t)),
        };
        var outcomes = new Outcome[30 * 100];
        contestants.Add(Over("handwritten C#, 30 rules", [.. texts.Select(HandReader.Read)], f => HandRules.Judge(f, Day.AsOf, outcomes)));
        contestants.Add(Over("handwritten C#, 30 rules, all settled", [.. Settled(native).Select(HandReader.Read)], f => HandRules.Judge(f, Day.AsOf, outcomes)));
        contestants.AddRange(Engine("native, 30 rules", native, texts));
        contestants.AddRange(Engine("native, 30 rules, all declared", native, declared));
        contestants.AddRange(Engine("native, 30 rules, all settled", native, Settled(native)));
        contestants.AddRange(Engine("native, 300 rules", new ComplianceEngine(Synthetic.Load(300)), texts));
        contestants.AddRange(Engine("native, 3,000 rules", new ComplianceEngine(Synthetic.Load(3000)), texts[..Few]));
        var shipped = ComplianceEngine.Load(ShippedPacks.Files);
        contestants.AddRange(Engine("native, shipped packs", shipped, texts[..Few]));
        contestants.Add(Over("native, shipped packs, questions read", [.. texts[..Few].Select(t => Reading.Read(shipped.Declarations, t))], d => _ = shipped.Evaluate(d, Day.AsOf).Questions));
        HandFacts[] facts = [.. declared.Select(HandReader.Read)];
        var peer = new RulesEngineRules();
        peer.Require(facts);
        contestants.Add(Over("Microsoft RulesEngine, 30 rules, yes or no, all declared", facts, f => peer.Judge(f)));
#if NRULES
        var network = new Compliance.NRules.NRulesEngine(Synthetic.Load(30));
        RowComparison.Require(network, texts);
        contestants.AddRange(Engine("NRules, 30 rules", network, texts));
        contestants.AddRange(Engine("NRules, 300 rules", new Compliance.NRules.NRulesEngine(Synthetic.Load(300)), texts[..Few]));
        contestants.AddRange(Engine("NRules, shipped packs", new Compliance.NRules.NRulesEngine(shipped.Rulebook), texts[..Fewest]));
#endif
        return contestants;
    }

    // Declarations in which nothing is violated and nothing is open: what most checks of a sound company are.
    private static byte[][] Settled(ComplianceEngine engine)
    {
        var generator = new DeclarationGenerator(Seed + 1, percentUndeclared: 0);
        return [.. Enumerable.Range(0, int.MaxValue).Select(_ => generator.One()).Where(IsSettled).Take(Count)];

        bool IsSettled(byte[] text) => engine.Evaluate(Reading.Read(engine.Declarations, text), Day.AsOf).Counts is { Violations: 0, Cautions: 0, Opportunities: 0, Undetermined: 0 };
    }

    private static IEnumerable<Contestant> Engine<T>(string name, T engine, byte[][] texts)
        where T : IComplianceEngine
    {
        Declaration[] declarations = [.. texts.Select(t => Reading.Read(engine.Declarations, t))];
        yield return Over(name, declarations, d => Told(engine.Evaluate(d, Day.AsOf)));
        yield return Over($"{name}, findings not told", declarations, d => engine.Evaluate(d, Day.AsOf));
    }

    // Remedy, evidence, trace and questions are put into words when they are first asked for.
    private static int Told(ComplianceReport report) => report.Findings.Sum(f => f.Trace.Length) + report.Questions.Length;

    private static Contestant Over<T>(string name, T[] workload, Action<T> one) => new(name, () => Array.ForEach(workload, one), workload.Length);
}
