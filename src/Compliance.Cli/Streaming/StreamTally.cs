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
    private long _nothingDecided;
    private long _withNotCovered;
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
        _nothingDecided += isNothingDecided ? 1 : 0;
        _withNotCovered += counts.NotCovered > 0 ? 1 : 0;
        var code = CheckVerdict.ExitCode(counts, isNothingDecided, level);
        _exitCode = _exitCode == ExitCodes.Findings || code == ExitCodes.Success ? _exitCode : code;
        if (strict is not null)
        {
            _strict.Add(strict);
        }
    }

    /// <summary>Counts a line that could not be checked.</summary>
    public void AddBad() => _bad++;

    /// <summary>Prints the summary of the stream; what is no pass although nothing was found is named with it.</summary>
    public LocalizedText Summary()
    {
        List<LocalizedText> sentences =
        [
            Said($"检查了 {_declarations:#,0} 份申报，{_withViolations:#,0} 份有违规；{_bad:#,0} 行不能检查，已跳过。", $"{_declarations:#,0} {Noun(_declarations, "declaration")} checked, {_withViolations:#,0} with violations; {_bad:#,0} {Noun(_bad, "line")} could not be checked and {(_bad == 1 ? "was" : "were")} passed over."),
        ];
        if (_declarations == 0)
        {
            sentences.Add(new("什么也没有检查，不算通过。", "Nothing was checked, which is no pass."));
        }

        if (_nothingDecided > 0)
        {
            sentences.Add(Said($"{_nothingDecided:#,0} 份没有任何一项得出结论，这不是合规的结论。", $"{_nothingDecided:#,0} {Noun(_nothingDecided, "declaration")} in which nothing could be decided, which is no pass."));
        }

        if (_withNotCovered > 0)
        {
            sentences.Add(Said($"{_withNotCovered:#,0} 份有未收录当时法律的日期，未作判断。", $"{_withNotCovered:#,0} with days whose law is not registered, on which nothing was judged."));
        }

        return new(string.Concat(sentences.Select(s => s.Zh)), string.Join(' ', sentences.Select(s => s.En)));
    }

    private static LocalizedText Said(FormattableString zh, FormattableString en) => new(zh.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));

    private static string Noun(long count, string one) => count == 1 ? one : $"{one}s";
}
