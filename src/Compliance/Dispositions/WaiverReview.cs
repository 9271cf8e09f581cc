using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;

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
            if (Of(waiver, reports) is { } found)
            {
                diagnostics.Add(found);
            }
        }

        return diagnostics.ToSorted();
    }

    /// <summary>Says what is to be looked at in one waiver, or <see langword="null"/>.</summary>
    public static Diagnostic? Of(Waiver waiver, IReadOnlyCollection<ComplianceReport> reports)
    {
        // A register may serve many companies; those that were not judged say nothing of their waivers.
        var about = reports.Where(r => waiver.IsAbout(r.Declaration.Principal?.Id)).ToList();
        return about.Count == 0 ? null : Look(waiver, about);
    }

    /// <summary>Says why a waiver reaches more than anybody can answer for, or <see langword="null"/>. It is said when the waiver is read.</summary>
    public static Diagnostic? Breadth(Waiver waiver)
    {
        if (waiver.ReachesAllRules)
        {
            return WaiverDiagnostics.AllRules(waiver);
        }

        return waiver.Subjects.IsEmpty && waiver.Rules.FirstOrDefault(r => r.Severity == Severity.Critical) is { } critical
            ? WaiverDiagnostics.WholeCompany(waiver, critical)
            : null;
    }

    private static Diagnostic? Look(Waiver waiver, List<ComplianceReport> reports)
    {
        var day = reports.Max(r => r.AsOf);
        var found = reports.SelectMany(r => r.Findings.Where(f => waiver.Reaches(f, r.Declaration.Principal?.Id))).ToList();
        return waiver.StateOn(day) switch
        {
            WaiverState.Lapsed => WaiverDiagnostics.Lapsed(waiver, day, found.Count(f => f.Disposition.LapsedWaiver?.Id == waiver.Id)),
            WaiverState.NotYetGranted => WaiverDiagnostics.NotYetGranted(waiver, day),
            _ when found.Count == 0 => WaiverDiagnostics.Unused(waiver),
            _ when waiver.Until.DayNumber - day.DayNumber <= DaysAhead => WaiverDiagnostics.LapsesSoon(waiver, day),
            _ => null,
        };
    }
}
