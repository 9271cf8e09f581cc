using System.Globalization;
using System.Text;
using Compliance.Text;

namespace Compliance.Diagnostics;

/// <summary>Shows a diagnostic to a person: what, the line with the place underlined, and what to write instead.</summary>
public static class CodeFrame
{
    /// <summary>Renders a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language of message and advice.</param>
    /// <returns>
    /// Lines that end in LF, the last one included. The first is <c>path(line,col): error CMP1101: text</c>, so that
    /// editors link it. No content of the file reaches the terminal as a control character.
    /// </returns>
    public static string Render(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var output = new StringBuilder();
        AppendLine(output, $"{Place(diagnostic.Span)}: {Severity(diagnostic)} {diagnostic.Code}: {VisibleText.Escape(diagnostic.Message.In(language))}");
        AppendSource(output, diagnostic.Span);
        AppendAdvice(output, diagnostic, language);
        return output.ToString();
    }

    private static void AppendSource(StringBuilder output, SourceSpan span)
    {
        if (span.File is not { } file || file.Text.Length == 0)
        {
            return;
        }

        var position = span.Position;
        var line = file.LineText(position.Line);
        var excerpt = LineExcerpt.Around(line, position.Column - 1, span.Length);
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        AppendLine(output, $" {number} | {excerpt.Text}");
        AppendLine(output, $" {new string(' ', number.Length)} | {excerpt.Underline}");
    }

    private static readonly LocalizedText Advice = new("建议：", "advice: ");

    private static void AppendAdvice(StringBuilder output, Diagnostic diagnostic, Language language)
    {
        if (language != Language.En)
        {
            AppendLine(output, $"   {Advice.Zh}{VisibleText.Escape(diagnostic.Advice.Zh)}");
        }

        if (language != Language.Zh)
        {
            AppendLine(output, $"   {Advice.En}{VisibleText.Escape(diagnostic.Advice.En)}");
        }

        foreach (var related in diagnostic.Related)
        {
            AppendLine(output, $"   {new LocalizedText("另见", "see also").In(language)} {Place(related)}");
        }
    }

    private static string Place(SourceSpan span) => DiagnosticPlace.Of(span) is { } place ? VisibleText.Escape(place) : "(code)";

    private static string Severity(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Note => "note",
    };

    private static void AppendLine(StringBuilder output, string line) => output.Append(line.AsSpan().TrimEnd()).Append('\n');
}
