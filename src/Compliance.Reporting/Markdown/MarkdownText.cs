using System.Text;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Markdown;

/// <summary>Writes Markdown in which nothing that somebody else wrote acts as Markdown or HTML.</summary>
internal sealed class MarkdownText(TextWriter output)
{
    private const string Special = @"\`*_{}[]<>#|~&";

    public void Heading(int level, string text) => output.Write($"{new string('#', level)} {Escape(text)}\n\n");

    public void Paragraph(string text) => output.Write($"{Escape(text)}\n\n");

    public void Item(string text) => output.Write($"- {Escape(text)}\n");

    public void Blank() => output.Write('\n');

    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(heads);
        output.Write($"|{string.Concat(heads.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            Row(row);
        }

        Blank();
    }

    private void Row(IReadOnlyList<string> cells) => output.Write($"|{string.Concat(cells.Select(c => $" {Escape(c)} |"))}\n");

    /// <summary>Escapes a text, on one line; it names nobody and links nowhere.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in VisibleText.Escape(text))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return WithoutLinks(escaped.ToString());
    }

    /// <summary>Escapes a text for a place that Markdown does not reach into, such as a summary.</summary>
    public static string EscapeHtml(string text) => WithoutLinks(HtmlText.Encode(text));

    // Code hosts turn these into mentions and links by themselves; a comment between the parts stops them.
    private static string WithoutLinks(string text) => text
        .Replace("@", "@<!-- -->", StringComparison.Ordinal)
        .Replace("://", ":<!-- -->//", StringComparison.Ordinal)
        .Replace("www.", "www<!-- -->.", StringComparison.OrdinalIgnoreCase);
}
