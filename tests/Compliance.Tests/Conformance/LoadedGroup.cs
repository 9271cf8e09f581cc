using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Conformance;

/// <summary>A group made ready to run: its rulebook loaded, its cases read, and an engine.</summary>
/// <param name="Diagnostics">Everything that was said about its files; nothing should be.</param>
/// <param name="Cases">The cases; <see langword="null"/> where they could not be read.</param>
/// <param name="Runner">What runs them; <see langword="null"/> where the rulebook could not be loaded.</param>
internal sealed record LoadedGroup(ImmutableArray<Diagnostic> Diagnostics, CaseFile? Cases, CaseRunner? Runner)
{
    /// <summary>Gets the engine; <see langword="null"/> where the rulebook could not be loaded.</summary>
    public IComplianceEngine? Engine { get; private init; }

    /// <summary>Loads a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="world">What it is loaded with.</param>
    /// <param name="createEngine">Makes the engine that must agree with it.</param>
    public static LoadedGroup Load(ConformanceGroup group, World world, Func<Rulebook, IComplianceEngine> createEngine)
    {
        var (id, files) = world.With(group);
        var result = RulebookLoader.Load(files);
        if (result.Rulebook is not { } rulebook)
        {
            return new LoadedGroup(result.Diagnostics, null, null);
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(result.Diagnostics);
        var cases = new CaseFileReader(rulebook, diagnostics).Read(CaseNodes.File(id, group.Cases));
        var engine = createEngine(rulebook);
        return new LoadedGroup(diagnostics.ToSorted(), cases, new CaseRunner(engine)) { Engine = engine };
    }

    /// <summary>Says how the result of a case is not as expected.</summary>
    public static IEnumerable<string> Differences(CaseResult result) => result.Pairs.AddRange(result.Upcoming)
        .Where(p => !p.Differences.IsEmpty)
        .Select(p => $"expected {p.Expected?.Line().En ?? "nothing"}, was {p.Actual?.Line().En ?? "nothing"}: {string.Join(" ", p.Differences.Select(d => d.En))}");

    /// <summary>Runs the case of a name; what is wrong with the group is wrong with each of its cases.</summary>
    /// <returns>The result, or <see langword="null"/> where it cannot run.</returns>
    public CaseResult? Run(string name)
    {
        var found = Cases?.Cases.SingleOrDefault(c => c.Name.En == name);
        return found is null || Runner is null ? null : Runner.Run(Cases!.Rule, found);
    }
}
