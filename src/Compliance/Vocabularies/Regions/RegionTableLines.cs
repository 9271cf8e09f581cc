using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Unicode;

namespace Compliance.Vocabularies.Regions;

/// <summary>The lines of a table that a file holds as one text, each with its place in the file.</summary>
internal static class RegionTableLines
{
    /// <summary>Gets the lines.</summary>
    public static IEnumerable<(string Text, SourceSpan Span)> Of(ScalarNode table)
    {
        var lines = table.Text.Split('\n');
        var next = table.Span;
        foreach (var line in lines)
        {
            var text = line.Trim();
            var span = next;
            if (text.Length > 0 && next.File?.Text.IndexOf(text, next.Start, next.Length, StringComparison.Ordinal) is >= 0 and var start)
            {
                span = new SourceSpan(next.File, start, text.Length);
                next = new SourceSpan(next.File, span.End, next.End - span.End);
            }

            yield return (NormalForm.Of(text), span);
        }
    }
}
