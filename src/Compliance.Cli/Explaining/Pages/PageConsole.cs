using Compliance.Reporting.Terminal;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes pages for a reader at a terminal.</summary>
/// <param name="writer">Where they go.</param>
internal sealed class PageConsole(TerminalWriter writer)
{
    /// <summary>Writes them, one below the other.</summary>
    public void Write(IReadOnlyList<ExplainedPage> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0)
            {
                writer.Blank();
                writer.Line(0, (new string('─', 40), TerminalStyle.Dim));
                writer.Blank();
            }

            Write(pages[i]);
        }
    }

    private void Write(ExplainedPage page)
    {
        writer.Paragraph(0, page.Title, TerminalStyle.Strong);
        writer.Line(0, ($"{page.Name}{(page.Place.File is null ? string.Empty : $"  {page.Place}")}", TerminalStyle.Dim));
        if (page.Subtitle is { } subtitle)
        {
            writer.Flow(0, (string.Concat(subtitle.Paragraphs(writer.Language, writer.InLanguage)), TerminalStyle.Plain));
        }

        foreach (var group in page.Said)
        {
            writer.Blank();
            foreach (var entry in group)
            {
                writer.Field(0, entry.Label, entry.IsAdvice ? TerminalStyle.Good : TerminalStyle.Plain, entry.Lines.SelectMany(l => l.Paragraphs(writer.Language, writer.InLanguage)));
            }
        }
    }
}
