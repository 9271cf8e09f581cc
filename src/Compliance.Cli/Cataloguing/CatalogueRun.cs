using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Catalogue;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Cataloguing;

/// <summary>One run of <c>compliance catalogue</c>.</summary>
/// <param name="source">The rules and the files they come from.</param>
/// <param name="name">The folder.</param>
/// <param name="context">The world around.</param>
internal sealed class CatalogueRun(RulebookSource source, string name, CliContext context)
{
    private const int Step = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Writes the catalogue.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.Invalid"/> where cases have mistakes or the folder holds other files, <see cref="ExitCodes.Usage"/> where it cannot be written.</returns>
    public int Execute(DiagnosticPrinter diagnostics)
    {
        var suite = CaseSuite.Load(source.Files, source.Rulebook);
        diagnostics.Print(suite.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        var folder = new CatalogueFolder(name);
        if (folder.FileInTheWay is { } file)
        {
            UsageErrors.CannotWrite(file, new LocalizedText("那是文件，不是文件夹", "it is a file, not a folder")).Report(context);
            return ExitCodes.Usage;
        }

        try
        {
            if (folder.Mistake() is { } mistake)
            {
                diagnostics.Print([mistake]);
            }

            if (diagnostics.Conclude())
            {
                return ExitCodes.Invalid;
            }

            var count = folder.Write(Watched(new CatalogueSite(source.Rulebook, suite).Files()), context.EndInOrder, context.Interrupted);
            context.Errors().Paragraph(
                0,
                new LocalizedText(
                    string.Create(CultureInfo.InvariantCulture, $"已写入 {name}：{count} 个文件，从 {name}/index.html 打开"),
                    string.Create(CultureInfo.InvariantCulture, $"wrote {name}: {count} files; open {name}/index.html")),
                TerminalStyle.Dim);
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            UsageErrors.CannotWrite(name, e).Report(context);
            return ExitCodes.Usage;
        }
    }

    // A person who waits sees how far it is.
    private IEnumerable<SiteFile> Watched(IEnumerable<SiteFile> files)
    {
        var line = new ProgressLine(context);
        var (started, count) = (context.Clock.GetTimestamp(), 0);
        try
        {
            foreach (var file in files)
            {
                yield return file;
                count++;
                if (context.ShowsProgress && count % Step == 0 && context.Clock.GetElapsedTime(started) > Patience)
                {
                    line.Show(new(string.Create(CultureInfo.InvariantCulture, $"已写 {count} 个文件"), string.Create(CultureInfo.InvariantCulture, $"{count} files written")));
                }
            }
        }
        finally
        {
            line.Hide();
        }
    }
}
