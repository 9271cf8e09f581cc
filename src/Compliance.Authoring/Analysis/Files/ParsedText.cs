using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Authoring.Analysis.Files;

/// <summary>A file that is read when somebody asks, and once: cases, corpora, declarations.</summary>
/// <param name="Source">The text; <see langword="null"/> where it could not be read.</param>
/// <param name="Root">What was understood of it.</param>
/// <param name="Diagnostics">What is wrong with its form.</param>
internal sealed record ParsedText(SourceFile? Source, LocatedNode? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ConditionalWeakTable<RuleFile, ParsedText> Kept = [];

    /// <summary>Reads a file; the same object is read once.</summary>
    public static ParsedText Of(RuleFile file) => Kept.GetValue(file, static f =>
    {
        var diagnostics = new DiagnosticBag();
        var source = f.Read(ReadLimits.Authored, diagnostics);
        return new ParsedText(source, source is null ? null : YamlReader.Read(source, ReadLimits.Authored, diagnostics), diagnostics.ToSorted());
    });
}
