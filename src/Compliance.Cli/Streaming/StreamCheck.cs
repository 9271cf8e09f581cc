using System.Globalization;
using Compliance.Cli.Checking;
using Compliance.Declarations;
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
/// <param name="today">The day it is; <see langword="null"/> where the command line gives the day of the judgement.</param>
internal sealed class StreamCheck(StreamRequest request, CliContext context, IComplianceEngine engine, DispositionLedger ledger, Stream input, DateOnly? today)
{
    // Of fewer bytes than this, threads cost more than they win.
    private const int SmallFile = 64 * 1024;

    // A line that is no declaration at all may hold a hundred mistakes; the first few tell what it is.
    private const int ShownPerLine = 3;

    private readonly StreamTally _tally = new(request.Check.FailLevel);
    private readonly StreamProgress _progress = new(context, input);
    private readonly DayReview _days = new(context, today);
    private readonly BaselineCompanies? _companies = ledger.Baseline is { } baseline ? new(baseline) : null;

    private readonly StreamOptions _options = new()
    {
        Name = StreamInput.NameOf(request.Path),
        Threads = request.Threads,
        After = request.After,
        Evaluation = request.Check.Evaluation,
    };

    // Such a file never waits for data.
    private bool IsForOneThread => input is FileStream { CanSeek: true } file && (request.Threads == 1 || file.Length <= SmallFile);

    /// <summary>Checks all lines.</summary>
    /// <returns>The exit code.</returns>
    public int Run(LineOutput output) => IsForOneThread ? RunHere(output) : RunAsync(output).GetAwaiter().GetResult();

    /// <summary>Says what came of it, once it has been written.</summary>
    public void Conclude()
    {
        _days.Print();
        context.Errors().Paragraph(0, _tally.Summary(), TerminalStyle.Dim);
        if (_tally.StrictSummary is { } strict)
        {
            context.FailInOneLine(strict);
        }
    }

    private int RunHere(LineOutput output)
    {
        try
        {
            foreach (var line in engine.Check(input, DayOf, Checked, _options, context.Interrupted))
            {
                Take(line, output);
            }
        }
        finally
        {
            _progress.Hide();
            output.Flush();
        }

        return _tally.ExitCode;
    }

    private DateOnly DayOf(Declaration declaration) => request.Check.DayOf(declaration, today);

    private CheckedLine Checked(StreamedReport streamed) => CheckedLine.Of(streamed, ledger, request, today);

    private async Task<int> RunAsync(LineOutput output)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Interrupted);
        var lines = engine.CheckAsync(input, DayOf, Checked, _options, stop.Token);
        try
        {
            await using var line = lines.GetAsyncEnumerator(stop.Token);
            while (await NextAsync(line, output, stop))
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

    // Who reads the output along gets what is done before this waits for more input.
    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<CheckedLine> lines, LineOutput output, CancellationTokenSource stop)
    {
        var next = lines.MoveNextAsync();
        if (next.IsCompleted)
        {
            return await next;
        }

        var waiting = next.AsTask();
        try
        {
            output.Flush();
        }
        catch
        {
            // An enumerator must not be disposed of while it moves on, and the input may never give another line.
            await stop.CancelAsync();
            await ((Task)waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await waiting;
    }

    private void Take(CheckedLine line, LineOutput output)
    {
        var problem = line.Report is { } report ? _companies?.Meet(report) : null;
        Report(problem is null ? line : line with { Diagnostics = line.Diagnostics.Insert(0, problem) });
        if (problem is not null)
        {
            // A baseline cannot be compared with it: nothing is concluded.
            line.Json!.Dispose();
            _tally.AddBad();
            output.Pass(line.Number);
        }
        else if (line is { Json: { } json, Counts: { } counts })
        {
            _days.Add(line.Stale, line.Later);
            _tally.Add(counts, line.IsNothingDecided, line.Strict);
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
