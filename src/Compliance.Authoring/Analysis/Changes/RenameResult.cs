using System.Collections.Immutable;
using System.Globalization;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Changes;

/// <summary>The changes that give something another id; or why it cannot have it.</summary>
/// <param name="Changes">The changes of texts by file; empty after a refusal.</param>
/// <param name="Files">The files that get another name: old path, new path.</param>
/// <param name="Refusal">Why nothing is changed; <see langword="null"/> where the changes are safe.</param>
public sealed record RenameResult(ImmutableDictionary<string, ImmutableArray<TextChange>> Changes, ImmutableArray<(string From, string To)> Files, LocalizedText? Refusal)
{
    /// <summary>Gets why nothing is changed, or the number of files.</summary>
    public override string ToString() => Refusal?.En ?? string.Create(CultureInfo.InvariantCulture, $"{Changes.Count} files");

    internal static RenameResult Refused(string zh, string en) => new(ImmutableDictionary<string, ImmutableArray<TextChange>>.Empty, [], new LocalizedText(zh, en));
}
