using System.Diagnostics;
using Compliance.Cli.Native;
using Compliance.Text;

namespace Compliance.Cli.Printing;

/// <summary>Prints an HTML page as a PDF with its headings as bookmarks.</summary>
/// <param name="browser">What prints it.</param>
/// <param name="interrupted">Stops it.</param>
internal sealed class PagePrinter(Browser browser, CancellationToken interrupted)
{
    // Thousands of findings take a minute.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    // Nothing but the page: no profile, no extensions, no network of the browser's own.
    private static readonly string[] Switches =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking", "--disable-component-update",
        "--disable-default-apps", "--disable-sync", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    /// <summary>Prints a page.</summary>
    /// <param name="page">The HTML.</param>
    /// <param name="day">The day that the file has as its date, so that equal reports are equal files.</param>
    /// <returns>The whole PDF.</returns>
    /// <exception cref="OutputStreamException">The browser made none.</exception>
    public byte[] Print(byte[] page, DateOnly day)
    {
        // Its owner's alone: a report is nobody else's.
        var folder = Directory.CreateTempSubdirectory("compliance-print-");
        try
        {
            var (html, pdf) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            File.WriteAllBytes(html, page);
            var said = Run(html, pdf, folder.FullName);
            var bytes = File.Exists(pdf) ? File.ReadAllBytes(pdf) : [];
            if (!PdfFile.IsWhole(bytes))
            {
                throw Failure(new($"浏览器“{browser}”没有印出完整的 PDF：{said}", $"the browser '{browser}' made no whole PDF: {said}"));
            }

            PdfFile.SetDay(bytes, day);
            return bytes;
        }
        finally
        {
            Remove(folder);
        }
    }

    private string Run(string html, string pdf, string folder)
    {
        var start = new ProcessStartInfo(browser.Path) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder };
        foreach (var argument in (string[])[.. Switches, $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}"])
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses to run as root otherwise. The page has no script but its own, and a policy that says so.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(html).AbsoluteUri);
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var (output, error) = (process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
            Wait(process);
            var said = $"{error.GetAwaiter().GetResult()}\n{output.GetAwaiter().GetResult()}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return process.ExitCode == 0 ? LastOf(said) : throw Failure(new($"浏览器“{browser}”以退出码 {process.ExitCode} 结束：{LastOf(said)}", $"the browser '{browser}' ended with exit code {process.ExitCode}: {LastOf(said)}"));
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw Failure(new($"不能运行浏览器“{browser}”：{e.Message}", $"cannot run the browser '{browser}': {e.Message}"));
        }
    }

    private void Wait(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        limit.CancelAfter(Longest);
        try
        {
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            interrupted.ThrowIfCancellationRequested();
            throw Failure(new($"浏览器“{browser}”过了 {Longest.TotalMinutes} 分钟还没有印完", $"the browser '{browser}' had not finished after {Longest.TotalMinutes} minutes"));
        }
    }

    private static string LastOf(string[] said) => said.Length == 0 ? "-" : said[^1];

    private static OutputStreamException Failure(LocalizedText reason) => new(PdfFormat.Id, reason);

    // What a child of the browser still holds is left to the system.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
