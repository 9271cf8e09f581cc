using Compliance.Cli.Output;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes pages to where <c>-o</c> says.</summary>
internal static class PageOutput
{
    /// <summary>Gets the formats beside the console.</summary>
    public static string[] Formats { get; } = ["json", "markdown"];

    /// <summary>Writes them.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="pages">The pages, which a program gets.</param>
    /// <param name="shown">What a reader gets in their place; <see langword="null"/> for the pages.</param>
    /// <param name="outputs">Where they go.</param>
    /// <param name="context">The world around.</param>
    /// <returns>Whether all could be written; what could not is on standard error.</returns>
    public static bool Write(string asked, IReadOnlyList<ExplainedPage> pages, ExplainedPage? shown, IReadOnlyList<OutputChoice> outputs, CliContext context)
    {
        var read = shown is null ? pages : [shown];
        return new OutputTargets(context, _ => new PageConsole(context.Results()).Write(read), (format, stream) =>
        {
            if (format == "json")
            {
                PageJson.Write(asked, pages, stream);
            }
            else
            {
                PageMarkdown.Write(read, context.Language, stream);
            }
        }).Write(outputs);
    }
}
