using Compliance.Text;

namespace Compliance.Authoring.Analysis.Changes;

/// <summary>A change of a text.</summary>
/// <param name="Span">What is taken out; of length 0 for something put in between.</param>
/// <param name="Text">What takes its place.</param>
public sealed record TextChange(SourceSpan Span, string Text)
{
    /// <summary>Applies changes that do not overlap to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">The changes, in any order.</param>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var change in changes.OrderByDescending(c => c.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, change.Span.Start), change.Text, text.AsSpan(change.Span.End));
        }

        return text;
    }

    /// <summary>Gets the place and the text.</summary>
    public override string ToString() => $"{Span}: {Text}";
}
