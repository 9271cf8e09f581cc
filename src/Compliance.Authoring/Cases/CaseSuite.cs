using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Yaml;

namespace Compliance.Authoring.Cases;

/// <summary>All case files of a rulebook, read and checked.</summary>
/// <param name="Files">The files that could be read, by rule.</param>
/// <param name="Diagnostics">What is wrong with them, and which rules have no cases.</param>
public sealed record CaseSuite(ImmutableArray<CaseFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether a file is so wrong that the cases cannot be trusted.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads case files.</summary>
    /// <param name="files">The files the rules were loaded from; those that hold cases are read.</param>
    /// <param name="rulebook">The rules they test.</param>
    public static CaseSuite Load(RuleFileSet files, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(rulebook);

        var diagnostics = new DiagnosticBag();
        var reader = new CaseFileReader(rulebook, diagnostics);
        var read = files.Files
            .Where(f => f.Path.EndsWith(CaseFileReader.Suffix, StringComparison.Ordinal))
            .Select(f => f.Read(ReadLimits.Authored, diagnostics))
            .Select(f => f is not null && YamlReader.Read(f, ReadLimits.Authored, diagnostics) is { } root ? reader.Read(root) : null)
            .OfType<CaseFile>()
            .OrderBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var tested = read.Select(f => f.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rulebook.Rules.Where(r => !tested.Contains(r.Id)))
        {
            diagnostics.Add(CaseDiagnostics.RuleWithoutCases(rule.Span, rule.Id));
        }

        return new CaseSuite(read, diagnostics.ToSorted());
    }

    /// <summary>Gets the number of files.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Files.Length} files of cases");
}
