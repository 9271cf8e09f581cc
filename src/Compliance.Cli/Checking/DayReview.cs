using System.Globalization;
using Compliance.Cli.Loading;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Takes note of what is remarkable about the days of a run, and says it once at its end: of many declarations the first few, and how many there are.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
/// <param name="today">The day it is; <see langword="null"/> where the command line gives the day of the judgement.</param>
internal sealed class DayReview(CheckRequest request, CliContext context, DateOnly? today)
{
    private const int Shown = 10;

    private readonly List<Diagnostic> _later = [];
    private (SourceSpan Span, DateOnly Day, string Name)? _first;
    private long _notToday;
    private long _notShown;

    /// <summary>Determines whether a report was judged as of a day that the declaration named and nobody else, and that is not today.</summary>
    public static bool IsStale(ComplianceReport report, CheckRequest request, DateOnly? today) =>
        today is not null && !request.JudgesToday && report.Declaration.AsOf == report.AsOf && report.AsOf != today;

    /// <summary>Takes note of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="later">What <see cref="LaterThings"/> found in it.</param>
    public void Add(ComplianceReport report, Diagnostic? later)
    {
        if (IsStale(report, request, today))
        {
            _notToday++;
            _first ??= (report.Declaration.AsOfSpan, report.AsOf, report.Declaration.Name);
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
