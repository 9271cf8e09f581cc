using System.Text;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Markdown;

/// <summary>Writes Markdown. All text is escaped: nothing in it acts as Markdown, HTML, a mention or a link.</summary>
/// <param name="output">Where it goes; it is left open.</param>
public sealed class MarkdownWriter(TextWriter output)
{
    private const string Special = @"\`*_{}[]<>#|~&";

    /// <summary>Writes a heading.</summary>
    /// <param name="level">The level, from 1 to 6.</param>
    /// <param name="text">The text.</param>
    public void Heading(int level, string text) => output.Write($"{new string('#', level)} {Escape(text)}\n\n");

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(string text) => output.Write($"{Escape(text)}\n\n");

    /// <summary>Writes an item of a list.</summary>
    public void Item(string text) => output.Write($"- {Escape(text)}\n");

    /// <summary>Writes an empty line.</summary>
    public void Blank() => output.Write('\n');

    /// <summary>Writes a table.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The rows, each with a cell for each column.</param>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(rows);
        Row(heads);
        output.Write($"|{string.Concat(heads.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            Row(row);
        }

        Blank();
    }

    private void Row(IReadOnlyList<string> cells) => output.Write($"|{string.Concat(cells.Select(c => $" {Escape(c)} |"))}\n");

    /// <summary>Escapes a text on one line; mentions and links in it do not act.</summary>
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

    /// <summary>Escapes a text for HTML inside Markdown, such as a summary.</summary>
    public static string EscapeHtml(string text) => WithoutLinks(HtmlBuilder.Encode(text));

    // Code hosts turn these into mentions and links by themselves; a comment between the parts stops them.
    private static string WithoutLinks(string text) => text
        .Replace("@", "@<!-- -->", StringComparison.Ordinal)
        .Replace("://", ":<!-- -->//", StringComparison.Ordinal)
        .Replace("www.", "www<!-- -->.", StringComparison.OrdinalIgnoreCase);
}
