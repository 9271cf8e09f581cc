using System.Globalization;
using Compliance.Cli.Loading;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Takes note of what is remarkable about the days of a run, and says it once at its end: of many declarations the first few, and how many there are.</summary>
/// <param name="context">The world around.</param>
/// <param name="today">The day it is; <see langword="null"/> where the command line gives the day of the judgement.</param>
internal sealed class DayReview(CliContext context, DateOnly? today)
{
    private const int Shown = 10;

    private readonly List<Diagnostic> _later = [];
    private StaleJudgement? _first;
    private long _notToday;
    private long _notShown;

    /// <summary>Takes note of a report.</summary>
    /// <param name="stale">The day of its judgement, where that is stale.</param>
    /// <param name="later">What <see cref="LaterThings"/> found in it.</param>
    public void Add(StaleJudgement? stale, Diagnostic? later)
    {
        if (stale is not null)
        {
            _notToday++;
            _first ??= stale;
        }

        if (later is not null && _later.Count < Shown)
        {
            _later.Add(later);
        }
        else if (later is not null)
        {
            _notShown++;
        }
    }

    /// <summary>Prints it.</summary>
    public void Print()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (_first is var (span, day, name))
        {
            diagnostics.Print([DayDiagnostics.NotToday(span, day, today!.Value, name, _notToday - 1)]);
        }

        diagnostics.Print(_later);
        if (_notShown > 0)
        {
            context.Note(new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"另有 {_notShown} 份申报有始于判断日之后的事项（CMP4010）。"),
                string.Create(CultureInfo.InvariantCulture, $"{_notShown} more declarations hold things that begin after the day of the judgement (CMP4010).")));
        }
    }
}
