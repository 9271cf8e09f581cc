using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>Finds waivers to review: lapsed, not yet granted, unused, about to lapse, or too broad.</summary>
public static class WaiverReview
{
    private const int DaysAhead = 30;

    /// <summary>Reviews all waivers of a register by the reports of a run.</summary>
    /// <param name="register">The waivers.</param>
    /// <param name="reports">The reports, with the dispositions that the register gave.</param>
    /// <returns>Those of <see cref="Scope"/> and <see cref="Of(Waiver, IReadOnlyCollection{ComplianceReport})"/>, in the order of the file; those of <see cref="Breadth"/> are not among them.</returns>
    public static ImmutableArray<Diagnostic> Of(WaiverRegister register, IReadOnlyCollection<ComplianceReport> reports)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var waiver in register.Waivers)
        {
            foreach (var found in new[] { Scope(waiver, reports), Of(waiver, reports) }.OfType<Diagnostic>())
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
        var about = reports.Where(r => waiver.IsAbout(r.Declaration.CompanyId) && (r.Rulebook.Choice.IsAll || waiver.Rules.Any(w => r.Rulebook.FindRule(w.Id) is not null))).ToList();
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

    /// <summary>Reports a waiver that names no company, with the companies whose findings it waives.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="reports">The reports, with the dispositions that its register gave.</param>
    /// <returns>The diagnostic, or <see langword="null"/> for a waiver that names a company.</returns>
    public static Diagnostic? Scope(Waiver waiver, IReadOnlyCollection<ComplianceReport> reports) =>
        waiver.Company is null ? WaiverDiagnostics.NoCompany(waiver, Reached(waiver, reports)) : null;

    /// <summary>Finds the waivers that name no company where reports are of several: nobody decided for which of them they are.</summary>
    /// <param name="register">The waivers.</param>
    /// <param name="reports">The reports, with the dispositions that the register gave.</param>
    /// <returns>An error for each such waiver, in the order of the file; none where all reports are of one company.</returns>
    public static ImmutableArray<Diagnostic> Unscoped(WaiverRegister register, IReadOnlyCollection<ComplianceReport> reports) =>
        Companies(reports) is { Count: > 1 } companies
            ? [.. register.Waivers.Where(w => w.Company is null).Select(w => WaiverDiagnostics.NoCompanyOfSeveral(w, companies, Reached(w, reports)))]
            : [];

    /// <summary>Finds the waivers that waive findings as of a past day and have lapsed since.</summary>
    /// <param name="today">The day it is.</param>
    /// <param name="register">The waivers.</param>
    /// <param name="reports">The reports, with the dispositions that the register gave.</param>
    /// <returns>A warning for each such waiver, in the order of the file.</returns>
    public static ImmutableArray<Diagnostic> LapsedBy(DateOnly today, WaiverRegister register, IReadOnlyCollection<ComplianceReport> reports)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var waiver in register.Waivers.Where(w => w.Until < today))
        {
            var waived = reports.Where(r => r.AsOf < today).SelectMany(r => r.Findings, (r, f) => (r.AsOf, f.Disposition)).Where(x => x.Disposition.Waiver?.Id == waiver.Id).ToList();
            if (waived.Count > 0)
            {
                found.Add(WaiverDiagnostics.LapsedByNow(waiver, waived.Min(x => x.AsOf), today, waived.Count));
            }
        }

        return found.ToImmutable();
    }

    private static List<string> Reached(Waiver waiver, IReadOnlyCollection<ComplianceReport> reports) =>
        Companies(reports.Where(r => r.Findings.Concat(r.Upcoming).Any(f => f.Disposition.Waiver?.Id == waiver.Id)));

    // Ids are compared as waivers compare them. A company without an id is known by its declaration.
    private static List<string> Companies(IEnumerable<ComplianceReport> reports) =>
        [.. reports.Select(r => r.Declaration.CompanyId ?? r.Declaration.Name).Distinct(TextEquality.Comparer)];

    private static Diagnostic? Look(Waiver waiver, List<ComplianceReport> reports)
    {
        var day = reports.Max(r => r.AsOf);
        var found = reports.SelectMany(r => r.Findings.Concat(r.Upcoming).Where(f => waiver.Reaches(f, r.Declaration.CompanyId))).ToList();
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
