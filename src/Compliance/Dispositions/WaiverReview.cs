using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;

namespace Compliance.Dispositions;

/// <summary>Finds waivers to review: lapsed, not yet granted, unused, about to lapse, or too broad.</summary>
public static class WaiverReview
{
    private const int DaysAhead = 30;

    /// <summary>Reviews all waivers of a register by the reports of a run.</summary>
    /// <param name="register">The waivers.</param>
    /// <param name="reports">The reports, with the dispositions that the register gave.</param>
    /// <returns>At most one diagnostic for each waiver, in the order of the file; those of <see cref="Breadth"/> are not among them.</returns>
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

    /// <summary>Reviews one waiver by the reports of a run.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="reports">The reports, with the dispositions that its register gave.</param>
    /// <returns>The diagnostic; <see langword="null"/> when it needs no review, or when no report is about its company.</returns>
    public static Diagnostic? Of(Waiver waiver, IReadOnlyCollection<ComplianceReport> reports)
    {
        // A register may serve many companies; those that were not evaluated show nothing about their waivers.
        // Nor do reports for which none of its rules was chosen.
        var about = reports.Where(r => waiver.IsAbout(r.Declaration.Principal?.Id) && (r.Rulebook.Choice.IsAll || waiver.Rules.Any(w => r.Rulebook.FindRule(w.Id) is not null))).ToList();
        return about.Count == 0 ? null : Look(waiver, about);
    }

    /// <summary>Determines whether a waiver reaches more than one person can answer for: all rules, or a critical rule for a whole company. Readers of waivers report it.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <returns>Why it is too broad, or <see langword="null"/> when it is not.</returns>
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
        var found = reports.SelectMany(r => r.Findings.Concat(r.Upcoming).Where(f => waiver.Reaches(f, r.Declaration.Principal?.Id))).ToList();
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
