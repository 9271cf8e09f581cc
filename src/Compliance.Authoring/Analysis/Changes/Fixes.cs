using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Changes;

/// <summary>Turns advice into changes: "did you mean" and "write one of" give the word for the one that is mistaken, "add" a missing key.</summary>
internal static class Fixes
{
    /// <summary>Makes the changes; none where the advice names no word.</summary>
    public static ImmutableArray<Fix> Of(Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { File: { IsCell: false } file } span || span.End > file.Text.Length)
        {
            return [];
        }

        if (Suggestion.MissingKey(diagnostic.Advice) is { } key)
        {
            return [new Fix(new($"补写“{key}”", $"Add '{key}'"), Insertion(span, key), IsPreferred: true)];
        }

        var words = Suggestion.WordsOf(diagnostic.Advice);
        return span.Length == 0
            ? []
            : [.. words.Select(w => new Fix(new($"改为“{w}”", $"Change to '{w}'"), new TextChange(WithoutQuotes(span), w), IsPreferred: words.Length == 1))];
    }

    private static SourceSpan WithoutQuotes(SourceSpan span)
    {
        var text = span.File!.Text;
        return span.Length > 1 && text[span.Start] is '"' or '\'' && text[span.End - 1] == text[span.Start] ? span.Slice(1, span.Length - 2) : span;
    }

    // The key goes before the first of the mapping, in which it then stands like the others.
    private static TextChange Insertion(SourceSpan span, string key)
    {
        var isFlow = span.Length > 0 && span.File!.Text[span.Start] == '{';
        return isFlow
            ? new TextChange(span.Slice(1, 0), $" {key}: ,")
            : new TextChange(span with { Length = 0 }, $"{key}: \n{new string(' ', span.Position.Column - 1)}");
    }
}
