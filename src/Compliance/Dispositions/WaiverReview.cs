using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Dispositions;

/// <summary>Finds the waivers that somebody should look at.</summary>
internal static class WaiverReview
{
    private const int DaysAhead = 30;

    /// <summary>Reviews all waivers by the reports of a run.</summary>
    public static ImmutableArray<Diagnostic> Of(WaiverRegister register, IReadOnlyCollection<ComplianceReport> reports)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var waiver in register.Waivers)
        {
            // A register may serve many companies; those that were not judged say nothing of their waivers.
            var about = reports.Where(r => waiver.IsAbout(r.Declaration.Principal?.Id)).ToList();
            if (about.Count > 0)
            {
                Look(waiver, about, diagnostics);
            }
        }

        return diagnostics.ToSorted();
    }

    private static void Look(Waiver waiver, List<ComplianceReport> reports, DiagnosticBag diagnostics)
    {
        var day = reports.Max(r => r.AsOf);
        var found = reports.SelectMany(r => r.Findings.Where(f => waiver.Reaches(f, r.Declaration.Principal?.Id))).ToList();
        switch (waiver.StateOn(day))
        {
            case WaiverState.Lapsed:
                diagnostics.Add(WaiverDiagnostics.Lapsed(waiver, day, found.Count(f => f.Disposition.LapsedWaiver?.Id == waiver.Id)));
                break;
            case WaiverState.NotYetGranted:
                diagnostics.Add(WaiverDiagnostics.NotYetGranted(waiver, day));
                break;
            default:
                LookAtActive(waiver, day, found, diagnostics);
                break;
        }
    }

    private static void LookAtActive(Waiver waiver, DateOnly day, List<Finding> found, DiagnosticBag diagnostics)
    {
        if (found.Count == 0)
        {
            diagnostics.Add(WaiverDiagnostics.Unused(waiver));
        }
        else if (waiver.Until.DayNumber - day.DayNumber <= DaysAhead)
        {
            diagnostics.Add(WaiverDiagnostics.LapsesSoon(waiver, day));
        }
    }
}
