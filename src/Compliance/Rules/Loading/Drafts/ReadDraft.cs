using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Rules.Loading.Drafts;

/// <summary>One reading of a rule file.</summary>
/// <param name="Source">The text; <see langword="null"/> where it could not be read.</param>
/// <param name="Root">What was understood of it.</param>
/// <param name="Diagnostics">What is wrong with its form.</param>
internal sealed record ReadDraft(SourceFile? Source, LocatedNode? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether the form is sound.</summary>
    public bool IsSound { get; } = Root is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a file.</summary>
    public static ReadDraft Of(RuleFile file)
    {
        var diagnostics = new DiagnosticBag();
        var source = file.Read(ReadLimits.Authored, diagnostics);
        var root = source is null ? null : YamlReader.Read(source, ReadLimits.Authored, diagnostics);
        return new ReadDraft(source, root, diagnostics.ToSorted());
    }
}
