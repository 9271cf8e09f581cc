using Compliance.Benchmarks.Handwritten;
using Compliance.Benchmarks.Packs;
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

    public static string Run()
    {
        var texts = new DeclarationGenerator(Seed, percentUndeclared: 5).Many(Count);
        var declared = new DeclarationGenerator(Seed, percentUndeclared: 0).Many(Count);
        var native = new ComplianceEngine(Synthetic.Load(30));
        var violated = RowComparison.Require(native, texts) + RowComparison.Require(native, declared);
        var contestants = new List<Contestant>
        {
            Over("JSON tokens (Utf8JsonReader)", texts, t => Reading.Tokens(t)),
            Over("JSON document (JsonDocument)", texts, t => Reading.Document(t)),
            Over("handwritten reader", texts, t => HandReader.Read(t)),
            Over("reader of declarations", texts, t => Reading.Read(native.Declarations, t)),
        };
        var outcomes = new Outcome[30 * 100];
        contestants.Add(Over("handwritten C#, 30 rules", [.. texts.Select(HandReader.Read)], f => HandRules.Judge(f, Day.AsOf, outcomes)));
        contestants.AddRange(Engine("native, 30 rules", native, texts));
        contestants.AddRange(Engine("native, 30 rules, all declared", native, declared));
        contestants.AddRange(Engine("native, 300 rules", new ComplianceEngine(Synthetic.Load(300)), texts));
        contestants.AddRange(Engine("native, 3,000 rules", new ComplianceEngine(Synthetic.Load(3000)), texts[..Few]));
        contestants.AddRange(Engine("native, shipped packs", ComplianceEngine.Load(ShippedPacks.Files), texts[..Few]));
#if NRULES
        var network = new Compliance.NRules.NRulesEngine(Synthetic.Load(30));
        RowComparison.Require(network, texts);
        contestants.AddRange(Engine("NRules, 30 rules", network, texts));
#endif
        return FigureTable.Of(SideBySide.Run(contestants), violated);
    }

    private static IEnumerable<Contestant> Engine<T>(string name, T engine, byte[][] texts)
        where T : IComplianceEngine
    {
        Declaration[] declarations = [.. texts.Select(t => Reading.Read(engine.Declarations, t))];
        yield return Over(name, declarations, d => engine.Evaluate(d, Day.AsOf));
    }

    private static Contestant Over<T>(string name, T[] workload, Action<T> one) => new(name, () => Array.ForEach(workload, one), workload.Length);
}
