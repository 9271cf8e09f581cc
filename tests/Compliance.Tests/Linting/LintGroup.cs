using System.Collections.Immutable;
using Compliance.Authoring.Linting;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Linting;

/// <summary>Rules of the ferries of tests/conformance, and what lint says of them.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Codes">The codes the file is about; others are not looked at.</param>
/// <param name="Rules">The rules; what they leave out is completed as in tests/conformance.</param>
/// <param name="Files">Other files, which replace those of the ferries at the same path.</param>
/// <param name="Finds">What is found: a code and words of the English message.</param>
internal sealed record LintGroup(string File, string Title, ImmutableArray<string> Codes, ImmutableArray<string> Rules, ImmutableArray<(string Path, string Text)> Files, ImmutableArray<string> Finds)
{
    public static readonly DateOnly AsOf = new(2026, 6, 30);

    /// <summary>Loads the rules and checks them.</summary>
    /// <returns>What was found of the codes the file is about, in the order of the report.</returns>
    public ImmutableArray<Diagnostic> Check() => [.. RulebookLint.Check(Load(), AsOf).Where(d => Codes.Contains(d.Code))];

    /// <summary>Loads the rules.</summary>
    public Rulebook Load()
    {
        var loaded = RulebookLoader.Load(RuleFileSet.FromFiles(AllFiles().Select(f => RuleFile.FromText(f.Path, f.Text))));
        return loaded.Rulebook ?? throw new InvalidDataException($"{this}: {DiagnosticText.Of(loaded.Diagnostics)}");
    }

    public override string ToString() => $"{File}: {Title}";

    private IEnumerable<(string Path, string Text)> AllFiles()
    {
        var files = World.Ferries.Files.Value.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        foreach (var (path, text) in Files)
        {
            files[path] = text;
        }

        for (var i = 0; i < Rules.Length; i++)
        {
            var (id, text) = RuleText.Complete(Rules[i], $"rule-{i + 1}", ToString(), World.Ferries.Basis);
            files[$"pack/rules/{id}.yaml"] = text;
        }

        return files.Select(f => (f.Key, f.Value));
    }
}
