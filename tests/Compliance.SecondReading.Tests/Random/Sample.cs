using System.Collections.Immutable;
using System.Globalization;
using Compliance.Rules;
using Compliance.Rules.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>A random pack and random declarations that it judges.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Files">The files of the pack.</param>
/// <param name="Facts">The declarations.</param>
/// <param name="Start">The first day of the window in which facts and law change.</param>
/// <param name="AsOf">The day of the judgement.</param>
internal sealed record Sample(int Seed, ImmutableArray<(string Path, Tree Content)> Files, ImmutableArray<Tree> Facts, DateOnly Start, DateOnly AsOf)
{
    private const int Declarations = 8;
    private const int Longest = 400;

    // A sum of working days is known from the first year of the calendar on.
    private static readonly DateOnly BeforeCalendar = new(2023, 10, 1);

    private static readonly ImmutableArray<(string Path, string Text)> World =
    [
        .. Compliance.Tests.Conformance.World.Ferries.Files.Value
            .Where(f => !f.Path.StartsWith("pack/", StringComparison.Ordinal) || f.Path == "pack/clauses.yaml")
            .Select(f => (f.Path, f.Text)),
    ];

    private static readonly Rulebook Empty = RulebookLoader.Load(RuleFileSet.FromFiles(
        Compliance.Tests.Conformance.World.Ferries.Files.Value.Select(f => RuleFile.FromText(f.Path, f.Text)))).GetRulebookOrThrow();

    /// <summary>Gets random samples, which are made smaller where something is wrong with them.</summary>
    public static Arbitrary<Sample> All { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Create), s => s.Smaller());

    /// <summary>Gets a day before all days that anything speaks of, or comes to by a time that is added.</summary>
    public DateOnly Beginning => Start.AddDays(-Longest) is var day && day < BeforeCalendar ? day : BeforeCalendar;

    /// <summary>Makes the sample of a seed.</summary>
    public static Sample Create(int seed) => Create(seed, Declarations).Sample;

    /// <summary>Makes the sample of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="declarations">How many declarations it has.</param>
    /// <returns>The sample, and its rules; <see langword="null"/> where they cannot be loaded.</returns>
    public static (Sample Sample, Rulebook? Rulebook) Create(int seed, int declarations)
    {
        var dice = new Dice(seed);
        var files = new PackMaker(dice, Empty.Vocabulary).Create();
        return new Sample(
            seed, files, [.. Enumerable.Range(0, declarations).Select(_ => (Tree)new FactMaker(dice, Empty.Vocabulary).Create())], dice.Start, dice.AsOf).WithoutFaults();
    }

    /// <summary>Gets all rule files: the pack, and what it needs of the world.</summary>
    public IEnumerable<(string Path, string Text)> RuleFiles =>
        World.Where(f => f.Path != "pack/clauses.yaml" || Files.Any(o => o.Path == "pack/mitigations.yaml"))
            .Concat(Files.Select(f => (f.Path, f.Content.ToString()!)));

    /// <summary>Loads the pack.</summary>
    public RulebookResult Load() => RulebookLoader.Load(RuleFileSet.FromFiles(RuleFiles.Select(f => RuleFile.FromText(f.Path, f.Text))));

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"\nseed {Seed}, as of {AsOf:yyyy-MM-dd}\n{string.Join('\n', Files.Select(f => $"# {f.Path}\n{f.Content}"))}\n{string.Join('\n', Facts.Select(f => $"# facts\n{f}"))}\n");

    // Rules that the loader refuses are left out, and terms with all that use them.
    private (Sample Sample, Rulebook? Rulebook) WithoutFaults()
    {
        var sample = this;
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var result = sample.Load();
            if (result.Rulebook is { } rulebook)
            {
                return (sample, rulebook);
            }

            var wrong = result.Diagnostics.Where(d => d.Severity == Compliance.Diagnostics.DiagnosticSeverity.Error).Select(d => d.Span.File?.Path).ToHashSet(StringComparer.Ordinal);
            sample = sample with { Files = [.. sample.Files.Where(f => !wrong.Contains(f.Path) || f.Path is "pack/mitigations.yaml").Select(f => wrong.Contains(f.Path) ? (f.Path, new Tree.Map(("mitigations", new Tree.Items([])))) : f)] };
        }

        return (sample, null);
    }

    internal IEnumerable<Sample> Smaller()
    {
        foreach (var facts in Facts.Length > 1 ? Facts : [])
        {
            yield return this with { Facts = [facts] };
        }

        foreach (var rule in Files.Where(f => IsRule(f.Path)))
        {
            yield return this with { Files = [.. Files.Where(f => !IsRule(f.Path) || f == rule)] };
        }

        foreach (var file in Files)
        {
            yield return this with { Files = Files.Remove(file) };
        }

        for (var i = 0; i < Files.Length; i++)
        {
            foreach (var smaller in Files[i].Content.Smaller())
            {
                yield return this with { Files = Files.SetItem(i, (Files[i].Path, smaller)) };
            }
        }

        for (var i = 0; i < Facts.Length; i++)
        {
            foreach (var smaller in Facts[i].Smaller())
            {
                yield return this with { Facts = Facts.SetItem(i, smaller) };
            }
        }
    }

    private static bool IsRule(string path) => path.StartsWith("pack/rules/", StringComparison.Ordinal);
}
