using System.Globalization;
using Compliance.Cli.Checking;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Cli.Streaming;

/// <summary>Counts what came of a stream.</summary>
internal sealed class StreamTally(FailLevel level)
{
    private readonly StrictTally _strict = new();
    private int _exitCode = ExitCodes.Success;
    private long _declarations;
    private long _withViolations;
    private long _bad;

    /// <summary>Gets how many lines were taken.</summary>
    public long Lines => _declarations + _bad;

    /// <summary>Gets the exit code: a line that could not be checked counts before all findings, and so does an empty stream.</summary>
    public int ExitCode => _bad > 0 || _declarations == 0 ? ExitCodes.Invalid : _strict.HasFaults ? ExitCodes.Findings : _exitCode;

    /// <summary>Gets which faults a strict check does not let pass; <see langword="null"/> where there are none.</summary>
    public LocalizedText? StrictSummary => _strict.HasFaults ? _strict.Summary() : null;

    /// <summary>Counts a line that was checked.</summary>
    public void Add(OutcomeCounts counts, bool isNothingDecided, StrictFaults? strict)
    {
        _declarations++;
        _withViolations += counts.Violations > 0 ? 1 : 0;
        var code = CheckVerdict.ExitCode(counts, isNothingDecided, level);
        _exitCode = _exitCode == ExitCodes.Findings || code == ExitCodes.Success ? _exitCode : code;
        if (strict is not null)
        {
            _strict.Add(strict);
        }
    }

    /// <summary>Counts a line that could not be checked.</summary>
    public void AddBad() => _bad++;

    /// <summary>Prints the summary of the stream.</summary>
    public LocalizedText Summary() => new(
        string.Create(CultureInfo.InvariantCulture, $"检查了 {_declarations:#,0} 份申报，{_withViolations:#,0} 份有违规；{_bad:#,0} 行不能检查，已跳过。"),
        string.Create(CultureInfo.InvariantCulture, $"{_declarations:#,0} declarations checked, {_withViolations:#,0} with violations; {_bad:#,0} lines could not be checked and were passed over."));
}
