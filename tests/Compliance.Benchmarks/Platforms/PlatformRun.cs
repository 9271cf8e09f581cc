using System.Text.Json;
using Compliance.Benchmarks.Platforms.Peers;
using Compliance.Benchmarks.Running;
using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Benchmarks.Platforms;

/// <summary>All ways over the workload of platform companies in turns in one process.</summary>
internal static class PlatformRun
{
    public const ulong Seed = 20261129;

    private const string Handwritten = "handwritten C#";
    private const string Judging = "compliance, judging, facts noted";
    private const int Count = 400;
    private const int Few = 400;

    /// <summary>Measures thirty rules on every way; what is compared is first compared row by row.</summary>
    public static string Run() => $"{Violations():0.0} violations in a declaration.\n\n{FigureTable.Of(SideBySide.Run(Contestants(books: 1)))}";

    /// <summary>Measures judging beside the rules by hand alone, many times: on a busy machine the best of many short passes is what can be compared.</summary>
    /// <param name="rounds">How many times.</param>
    public static string RunJudging(int rounds) => FigureTable.Of(SideBySide.Run(Own().Where(c => c.Name is Handwritten or Judging).ToList(), rounds));

    /// <summary>Goes over the workload with one of the ways that need no peer, for a profiler.</summary>
    /// <param name="name">Its name in the table.</param>
    /// <param name="passes">How often.</param>
    public static void Loop(string name, int passes)
    {
        var contestant = Own().First(c => c.Name == name);
        for (var i = 0; i < passes; i++)
        {
            contestant.Pass();
        }
    }

    /// <summary>Measures 30, 300 and 3,000 rules of which thirty can apply: one gate after another, and the peers.</summary>
    public static string RunBooks()
    {
        var contestants = new List<Contestant> { Contestants(books: 1)[1] };
        foreach (var gate in Enum.GetValues<RuleGate>())
        {
            foreach (var rules in new[] { 30, 300, 3000 })
            {
                var copies = rules / PlatformPack.Rules;
                var engine = ComplianceEngine.Load(PlatformPack.Files(rules, gate));
                var facts = new PlatformGenerator(Seed).Many(Few);
                var texts = facts.Select((f, i) => PlatformDeclarations.Declared(f, (gate, i % copies))).ToArray();
                var declarations = texts.Select(t => Reading.Read(engine.Declarations, t)).ToArray();
                var byId = facts.Zip(declarations).ToDictionary(p => p.First, p => p.Second);
                PlatformComparison.Require($"{gate}, {rules} rules", facts, (f, rows) => PlatformComparison.Judge(engine, byId[f], rows));
                contestants.Add(new Contestant($"compliance, {rules} rules told apart by {gate}", () => Array.ForEach(declarations, d => engine.Evaluate(d, Day.AsOf)), Few));
            }
        }

        contestants.AddRange(PeersOf(new PlatformGenerator(Seed).Many(Few), 10));
        contestants.AddRange(PeersOf(new PlatformGenerator(Seed).Many(Few)[..10], 100));
        return FigureTable.Of(SideBySide.Run(contestants));
    }

    /// <summary>Measures what the engine does, without peers: what builds are compared by.</summary>
    public static IReadOnlyList<Measurement> Figures() => SideBySide.Run(Own().Where(c => c.Name.StartsWith("compliance, ", StringComparison.Ordinal)).ToList());

    private static List<Contestant> Own() => Own(new PlatformGenerator(Seed).Many(Count), ComplianceEngine.Load(PlatformPack.Files()));

    private static List<Contestant> Contestants(int books)
    {
        var facts = new PlatformGenerator(Seed).Many(Count);
        var engine = ComplianceEngine.Load(PlatformPack.Files());
        var contestants = Own(facts, engine);
        contestants.AddRange(PeersOf(facts, books));
#if NRULES
        var network = new Compliance.NRules.NRulesEngine(engine.Rulebook);
        var bound = facts.Select(f => Reading.Read(network.Declarations, PlatformDeclarations.Declared(f))).ToArray();
        var byFacts = facts.Zip(bound).ToDictionary(p => p.First, p => p.Second);
        PlatformComparison.Require("compliance on NRules", facts, (f, rows) => PlatformComparison.Judge(network, byFacts[f], rows));
        contestants.Add(new("compliance on NRules, facts noted", () => Array.ForEach(bound, d => network.Evaluate(d, Day.AsOf)), Count));
#endif
        return contestants;
    }

    // What needs no peer: parsing, the rules by hand, the engine.
    private static List<Contestant> Own(PlatformFacts[] facts, ComplianceEngine engine)
    {
        var typed = facts.Select(PlatformDeclarations.Typed).ToArray();
        var texts = facts.Select(f => PlatformDeclarations.Declared(f)).ToArray();
        var declarations = texts.Select(t => Reading.Read(engine.Declarations, t)).ToArray();
        var byFacts = facts.Zip(declarations).ToDictionary(p => p.First, p => p.Second);
        PlatformComparison.Require("compliance", facts, (f, rows) => PlatformComparison.Judge(engine, byFacts[f], rows));
        return
        [
            new("typed parsing, source-generated", () => Array.ForEach(typed, t => JsonSerializer.Deserialize(t, PlatformJson.Default.PlatformFacts)), Count),
            By(Handwritten, facts, PlatformRules.Judge, new PlatformRows()),
            new("compliance, reading", () => Array.ForEach(texts, t => Reading.Read(engine.Declarations, t)), Count),
            new(Judging, () => Array.ForEach(declarations, d => engine.Evaluate(d, Day.AsOf)), Count),
            new("compliance, judging, evidence read", () => Array.ForEach(declarations, d => Evidence(engine.Evaluate(d, Day.AsOf))), Count),
            new("compliance, judging, all told", () => Array.ForEach(declarations, d => Told(engine.Evaluate(d, Day.AsOf))), Count),
        ];
    }

    // Peers: yes or no from RulesEngine, rows from NRules, as somebody would write the rules for them by hand.
    private static List<Contestant> PeersOf(PlatformFacts[] facts, int books)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i].Company.Book = i % books;
        }

        var name = books == 1 ? "" : $", {books * PlatformPack.Rules} rules";
        var found = new PlatformRows();
        var (slow, fast) = (new RulesEnginePlatform(books, isFast: false), new RulesEnginePlatform(books, isFast: true));
        PlatformComparison.Require("RulesEngine", facts, slow.Judge, isYesOrNo: true);
        PlatformComparison.Require("RulesEngine, fast compiler", facts, fast.Judge, isYesOrNo: true);
        var contestants = new List<Contestant>
        {
            By($"RulesEngine, yes or no{name}", facts, slow.Judge, found),
            By($"RulesEngine with its fast compiler, yes or no{name}", facts, fast.Judge, found),
        };
#if NRULES
        var byHand = new NRulesPlatform(books);
        PlatformComparison.Require("NRules by hand", facts, byHand.Judge);
        contestants.Add(By($"NRules, rules by hand, a session each{name}", facts, byHand.Judge, found));
        if (books == 1)
        {
            var whole = new NRulesPlatform(books, isWhole: true);
            PlatformComparison.Require("NRules by hand, all outcomes", facts, whole.Judge);
            contestants.Add(By("NRules, rules by hand that find what is satisfied and not applicable too", facts, whole.Judge, found));
        }

#endif
        return contestants;
    }

    private static Contestant By(string name, PlatformFacts[] facts, Action<PlatformFacts, PlatformRows> judge, PlatformRows rows) => new(
        name,
        () =>
        {
            foreach (var one in facts)
            {
                rows.Clear();
                judge(one, rows);
            }
        },
        facts.Length);

    private static double Violations()
    {
        var rows = new PlatformRows();
        Array.ForEach(new PlatformGenerator(Seed).Many(Count), f => PlatformRules.Judge(f, rows));
        return (double)rows.Count / Count;
    }

    private static int Evidence(ComplianceReport report) => report.Findings.Sum(f => f.Evidence.Length);

    private static int Told(ComplianceReport report) => report.Findings.Sum(f => f.Evidence.Length + f.Trace.Length + f.Message.En.Length) + report.Questions.Length;
}
