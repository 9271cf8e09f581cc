using Compliance.Findings;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Reporting.Terminal;
using Compliance.Streams;
using Compliance.Text;

namespace Compliance.Cli.Streaming;

/// <summary>Takes the lines of a stream in their order: writes what was found, says what is wrong, shows how far it is.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
/// <param name="engine">The rules.</param>
/// <param name="ledger">What was decided about findings.</param>
/// <param name="input">The stream.</param>
/// <param name="today">The day judged where neither the command nor the line names one.</param>
internal sealed class StreamCheck(StreamRequest request, CliContext context, IComplianceEngine engine, DispositionLedger ledger, Stream input, DateOnly today)
{
    // A line that is no declaration at all may hold a hundred mistakes; the first few tell what it is.
    private const int ShownPerLine = 3;

    private readonly StreamTally _tally = new(request.Check.FailLevel);
    private readonly StreamProgress _progress = new(context, input);

    /// <summary>Checks all lines.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(LineOutput output)
    {
        var options = new StreamOptions { Name = StreamInput.NameOf(request.Path), Threads = request.Threads, After = request.After, Evaluation = new EvaluateOptions { HorizonDays = request.Check.HorizonDays } };
        var limits = request.Check.Limits ?? ReportLimits.Default;
        var lines = engine.CheckAsync(input, d => request.Check.AsOf ?? d.AsOf ?? today, streamed => CheckedLine.Of(streamed, ledger, limits, request.LooksForClaims), options, context.Interrupted);
        try
        {
            await using var line = lines.GetAsyncEnumerator(context.Interrupted);
            while (await NextAsync(line, output))
            {
                Take(line.Current, output);
            }
        }
        finally
        {
            _progress.Hide();
            output.Flush();
        }

        return _tally.ExitCode;
    }

    /// <summary>Says what came of it, once it has been written.</summary>
    public void Conclude() => context.Errors().Paragraph(0, _tally.Summary(), TerminalStyle.Dim);

    // Who reads the output along gets what is done before this waits for more input.
    private static ValueTask<bool> NextAsync(IAsyncEnumerator<CheckedLine> lines, LineOutput output)
    {
        var next = lines.MoveNextAsync();
        if (!next.IsCompleted)
        {
            output.Flush();
        }

        return next;
    }

    private void Take(CheckedLine line, LineOutput output)
    {
        Report(line);
        if (line is { Json: { } json, Counts: { } counts })
        {
            _tally.Add(counts);
            output.Write(line.Number, json.Written);
            json.Dispose();
        }
        else
        {
            _tally.AddBad();
            output.Pass(line.Number);
        }

        _progress.Show(_tally.Lines);
    }

    private void Report(CheckedLine line)
    {
        if (!line.Diagnostics.IsEmpty)
        {
            _progress.Hide();
        }

        foreach (var diagnostic in line.Diagnostics.Take(ShownPerLine))
        {
            context.Error.Write(CodeFrame.Render(diagnostic, context.Language));
        }

        if (line.Diagnostics.Length > ShownPerLine)
        {
            var more = (line.Diagnostics.Length - ShownPerLine).ToString(CultureInfo.InvariantCulture);
            context.Errors().Paragraph(3, new LocalizedText($"这一行还有 {more} 处问题。", $"{more} more in this line."), TerminalStyle.Dim);
        }

        if (line is { Json: null, Counts: not null })
        {
            _progress.Hide();
            context.Fail(new LocalizedText(
                $"{StreamInput.NameOf(request.Path)}({line.Number},1)：没有一条规则适用，什么也没有检查。",
                $"{StreamInput.NameOf(request.Path)}({line.Number},1): no rule applied, so nothing was checked."));
        }
    }
}
