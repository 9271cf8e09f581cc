using System.Text;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes pages as Markdown.</summary>
internal static class PageMarkdown
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes them.</summary>
    public static void Write(IEnumerable<ExplainedPage> pages, Language language, Stream stream)
    {
        using var output = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        var markdown = new MarkdownWriter(output);
        foreach (var page in pages)
        {
            markdown.Heading(1, page.Title.In(language));
            markdown.Paragraph(page.Place.File is null ? page.Name : $"{page.Name} · {page.Place}");
            if (page.Subtitle is { } subtitle)
            {
                markdown.Paragraph(subtitle.Text.In(language));
            }

            foreach (var entry in page.Said.SelectMany(g => g))
            {
                markdown.Heading(2, entry.Label.In(language));
                foreach (var line in entry.Lines)
                {
                    output.Write(new string(' ', line.Depth * 2));
                    markdown.Item(line.Text.In(language));
                }

                markdown.Blank();
            }
        }
    }
}
