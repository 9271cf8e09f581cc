using Compliance.Reporting.Texts;
using System.Globalization;
using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.GitHub;

/// <summary>One workflow command. No text in it can end it and begin another.</summary>
internal static class WorkflowCommand
{
    // GitHub's limits: 255 characters, and 64 KiB in UTF-8.
    private const int MostOfTitle = 255;
    private const int MostOfMessage = 20_000;

    public static string Of(string command, SourceSpan span, string title, string message)
    {
        title = CellText.Of(title, MostOfTitle);
        message = CellText.Of(message, MostOfMessage);
        var text = new StringBuilder("::").Append(command).Append(' ');
        if (span.File is { } file)
        {
            text.Append(CultureInfo.InvariantCulture, $"file={Property(file.FileName)},");
            if (file.IsCell)
            {
                // A workbook has no lines; the cell stands before the words.
                message = $"{file.CellName}\n{message}";
            }
            else
            {
                AppendLines(span, text);
            }
        }

        return text.Append("title=").Append(Property(title)).Append("::").Append(Data(message)).Append('\n').ToString();
    }

    private static void AppendLines(SourceSpan span, StringBuilder text)
    {
        var (start, end) = (span.Position, span.EndPosition);
        text.Append(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line},");
        if (start.Line == end.Line)
        {
            // GitHub ignores columns of a stretch over several lines.
            text.Append(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={end.Column},");
        }
    }

    // The lines of a message stay lines; VisibleText escapes other line ends and control characters.
    private static string Data(string text) => string.Join("%0A", text.Split('\n').Select(l => VisibleText.Escape(l).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => VisibleText.Escape(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
