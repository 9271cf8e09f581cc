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
    /// <param name="rulebook">The rules they test. Of a narrowed rulebook only the chosen rules, as they are in <see cref="Rulebook.Whole"/>: cases were written for all the law that was loaded.</param>
    public static CaseSuite Load(RuleFileSet files, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(rulebook);

        var diagnostics = new DiagnosticBag();
        var read = files.Files
            .Where(f => f.Path.EndsWith(CaseFileReader.Suffix, StringComparison.Ordinal))
            .Select(f => Read(f, rulebook, diagnostics))
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

    // The cases of rules that are not chosen are left out, with what is wrong in them.
    private static CaseFile? Read(RuleFile file, Rulebook rulebook, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var read = file.Read(ReadLimits.Authored, own) is { } source && YamlReader.Read(source, ReadLimits.Authored, own) is { } root
            ? new CaseFileReader(rulebook.Whole, own).Read(root)
            : null;
        var isChosen = read is null || rulebook.FindRule(read.Rule.Id) is not null;
        if (isChosen)
        {
            diagnostics.AddRange(own.ToSorted());
        }

        return isChosen ? read : null;
    }
}
