using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.RulePacks;

namespace Compliance.Benchmarks.Running;

/// <summary>Both engines side by side on the shipped packs, warm: declarations of the first workload, and a declaration of one's own.</summary>
internal static class EngineRun
{
    private const int Count = 5;

    // Until nothing is compiled again in the background.
    private const int WarmUps = 30;

    /// <summary>Measures.</summary>
    /// <param name="path">The declaration, as of the large sample; <see langword="null"/> for none.</param>
    public static string Run(string? path)
    {
        var native = ComplianceEngine.Load(ShippedPacks.Files);
        var engines = new List<(string Name, IComplianceEngine Engine)> { ("native", native) };
#if NRULES
        engines.Add(("NRules", new Compliance.NRules.NRulesEngine(native.Rulebook)));
#endif
        Declaration[] workload = [.. new Workload.DeclarationGenerator(QuickRun.Seed, percentUndeclared: 5).Many(Count).Select(t => Reading.Read(native.Declarations, t))];
        var contestants = engines.Select(e => Over($"{e.Name}, shipped packs, a declaration of the workload", e.Engine, workload)).ToList();
        if (path is not null)
        {
            Declaration[] own = [native.Declarations.FromFile(path).GetDeclarationOrThrow()];
            contestants.AddRange(engines.Select(e => Over($"{e.Name}, shipped packs, {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}", e.Engine, own)));
        }

        foreach (var contestant in contestants)
        {
            for (var i = 0; i < WarmUps; i++)
            {
                contestant.Pass();
            }
        }

        var table = new StringBuilder("| what | ms a declaration, median | best | MB a declaration |\n|---|---:|---:|---:|\n");
        foreach (var m in SideBySide.Run(contestants))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {m.Name} | {m.Microseconds / 1000:0.00} | {m.Best / 1000:0.00} | {m.Bytes / 1e6:0.0} |\n");
        }

        return table.ToString();
    }

    private static Contestant Over(string name, IComplianceEngine engine, Declaration[] declarations) => new(
        name,
        () =>
        {
            foreach (var declaration in declarations)
            {
                engine.Evaluate(declaration, Day.AsOf);
            }
        },
        declarations.Length);
}
