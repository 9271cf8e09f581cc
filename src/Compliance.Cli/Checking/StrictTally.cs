using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Counts what a strict check does not let pass, over all reports of a run.</summary>
internal sealed class StrictTally
{
    private const int Named = 3;

    private readonly List<string> _claims = [];
    private long _undetermined;
    private long _claimCount;
    private long _stale;
    private DateOnly? _firstStale;

    /// <summary>Gets whether anything was found.</summary>
    public bool HasFaults => _undetermined + _claimCount + _stale > 0;

    /// <summary>Counts the faults of a report.</summary>
    public void Add(StrictFaults faults)
    {
        _undetermined += faults.Undetermined;
        _claimCount += faults.Claims.Length;
        _claims.AddRange(faults.Claims.Take(Named - _claims.Count));
        _stale += faults.StaleDay is null ? 0 : 1;
        _firstStale ??= faults.StaleDay;
    }

    /// <summary>Says which of them fail, in one line.</summary>
    public LocalizedText Summary()
    {
        var parts = Parts().ToList();
        return new($"--strict 未通过：{string.Join("；", parts.Select(p => p.Zh))}。", $"--strict fails: {string.Join("; ", parts.Select(p => p.En))}.");
    }

    private IEnumerable<LocalizedText> Parts()
    {
        if (_undetermined > 0)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"待定 {_undetermined} 项"),
                string.Create(CultureInfo.InvariantCulture, $"{_undetermined} undetermined"));
        }

        if (_claimCount > 0)
        {
            var named = string.Join(", ", _claims.Select(c => Excerpt.Of(c)));
            var rest = _claimCount - _claims.Count;
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"关键字段主张为“无”而未经核实 {_claimCount} 项（{named}{(rest > 0 ? " 等" : string.Empty)}），核实后记入豁免文件的“核实”"),
                string.Create(CultureInfo.InvariantCulture, $"{_claimCount} key fields asserted none and not confirmed ({named}{(rest > 0 ? $" and {rest} more" : string.Empty)}), to be confirmed in the file of waivers"));
        }

        if (_stale > 0)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"判断日不是今天而只由申报写明（{IsoDay.Of(_firstStale)}，{_stale} 份申报），请写 --as-of"),
                string.Create(CultureInfo.InvariantCulture, $"a day of the judgement that is not today and only the declaration names ({IsoDay.Of(_firstStale)}, {_stale} {(_stale == 1 ? "declaration" : "declarations")}), to be given with --as-of"));
        }
    }
}
