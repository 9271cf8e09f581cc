using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Files;
using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Authoring.Analysis;

/// <summary>A file of the workspace as one state knows it.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Its text; <see langword="null"/> where it cannot be read.</param>
/// <param name="Root">What was understood of it.</param>
/// <param name="Slot">What may stand in it.</param>
internal sealed record WorkspaceFile(RuleFile File, FileKind Kind, SourceFile? Source, LocatedNode? Root, Slot Slot)
{
    private readonly Lazy<ImmutableArray<Occurrence>> _occurrences = new(() => Root is null ? [] : [.. OccurrenceReader.Read(Slot, Root)]);

    /// <summary>Gets what the names in it mean, in the order of the file.</summary>
    public ImmutableArray<Occurrence> Occurrences => _occurrences.Value;
}
