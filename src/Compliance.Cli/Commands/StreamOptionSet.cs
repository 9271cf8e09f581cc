using System.CommandLine;
using Compliance.Cli.Checking;
using Compliance.Cli.Output;
using Compliance.Cli.Streaming;
using Compliance.Cli.Usage;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The options of a check that are for streams of declarations.</summary>
internal sealed class StreamOptionSet
{
    private readonly Option<string> _threads;
    private readonly Option<string> _after;
    private readonly Option<bool> _noAsserted;

    public StreamOptionSet(Language language)
    {
        _threads = new Option<string>("--threads")
        {
            HelpName = "N",
            Description = new LocalizedText("数据流用几个线程；不写则用全部处理器", "how many threads work on a stream; all processors if left out").In(language),
        };
        _after = new Option<string>("--after")
        {
            HelpName = "N",
            Description = new LocalizedText("跳过数据流的前 N 行，接着上次中断处检查", "pass over the first N lines of a stream, to go on where a run was interrupted").In(language),
        };
        _noAsserted = new Option<bool>("--no-asserted")
        {
            Description = new LocalizedText("数据流不查找所主张的事实，处理更快；行内 asserted 为 null", "do not look for what a declaration of a stream asserts, which is faster; asserted is null in its line").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_threads);
        command.Options.Add(_after);
        command.Options.Add(_noAsserted);
    }

    /// <summary>Reads what is asked of a stream.</summary>
    /// <returns><see langword="null"/> when no stream is to be checked.</returns>
    public StreamRequest? Read(ParseResult result, CheckRequest check, List<UsageError> errors)
    {
        var threads = OptionReading.Whole(result, _threads, 1, errors);
        var after = OptionReading.Whole(result, _after, 0, errors);
        if (check.Paths.FirstOrDefault(StreamInput.IsStream) is not { } stream)
        {
            ReportUnused(result, check, errors);
            return null;
        }

        if (check.Paths.Count > 1)
        {
            errors.Add(UsageErrors.StreamStandsAlone(stream));
        }

        // Without -o the console is meant, and for a stream that is its lines.
        var isLeftOut = result.GetResult("--output") is null && check.Outputs is [{ Format: OutputChoice.Console }];
        if (!isLeftOut && !(check.Outputs is [var only] && IsLines(only)) && errors.Count == 0)
        {
            errors.Add(UsageErrors.StreamOutputOnly(stream));
        }

        return new StreamRequest(stream, check, isLeftOut || check.Outputs.Count == 0 ? null : check.Outputs[0].File, threads ?? Environment.ProcessorCount, after ?? 0, !result.GetValue(_noAsserted));
    }

    private static bool IsLines(OutputChoice output) => ReportFormats.Find(output.Format) is { IsLines: true };

    private void ReportUnused(ParseResult result, CheckRequest check, List<UsageError> errors)
    {
        var unused = new[] { _threads, _after }.Where(o => result.GetValue(o) is not null).Select(o => o.Name);
        unused = result.GetValue(_noAsserted) ? unused.Append(_noAsserted.Name) : unused;
        var isLines = check.Outputs.Any(IsLines);
        errors.AddRange(unused.Concat(isLines ? ["-o ndjson"] : []).Select(UsageErrors.OnlyForStreams));
    }
}
