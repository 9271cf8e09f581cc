using System.Globalization;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Runs something again whenever a file changes, until it is interrupted.</summary>
/// <param name="paths">Folders and files.</param>
/// <param name="context">The world around.</param>
internal sealed class WatchedRuns(IReadOnlyList<string> paths, CliContext context)
{
    /// <summary>Runs it.</summary>
    /// <param name="run">One run; what it comes to is shown, and does not end the watch.</param>
    /// <returns>Nothing: the watch ends by being interrupted.</returns>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public int Execute(Func<int> run)
    {
        using var changes = new FolderChanges(paths);
        while (true)
        {
            run();
            context.Errors().Paragraph(0, new LocalizedText("等待文件改动；按 Ctrl-C 结束。", "Waiting for changes; Ctrl-C ends."), TerminalStyle.Dim);
            context.Output.Flush();
            context.Error.Flush();
            var changed = changes.Wait(context.Interrupted);
            context.Errors().Paragraph(0, Changed(changed), TerminalStyle.Dim);
        }
    }

    private static LocalizedText Changed(IReadOnlyList<string> files) => files.Count == 1
        ? new($"{files[0]} 有改动", $"{files[0]} changed")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{files[0]} 等 {files.Count} 个文件有改动"),
            string.Create(CultureInfo.InvariantCulture, $"{files[0]} and {files.Count - 1} more changed"));
}
