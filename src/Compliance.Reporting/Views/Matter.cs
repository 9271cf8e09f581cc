using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>What to act on: the violations of one thing under one rule that count, on one or several stretches of days.</summary>
/// <param name="Report">The report they stand in.</param>
/// <param name="Findings">The violations by their days, one at least.</param>
internal sealed record Matter(ComplianceReport Report, IReadOnlyList<Finding> Findings)
{
    // More is no "first" any more.
    private const int Most = 12;
    private const int Few = 6;
    private const int MostDays = 3;

    // So few findings are read without being picked.
    private const int FewFindings = 2;

    public Finding First => Findings[0];

    /// <summary>Determines whether of so many findings some are to be picked.</summary>
    public static bool ArePicked(int findings) => findings > FewFindings;

    public Rule Rule => First.Rule;

    /// <summary>Gets its days, the first three stretches of them.</summary>
    public IEnumerable<LocalizedText> Days => Findings.Take(MostDays).Select(f => PartText.Of(f.Part));

    /// <summary>Gets how many more stretches of days there are; <see langword="null"/> where there is none.</summary>
    public LocalizedText? MoreDays => Findings.Count - MostDays is > 0 and var more
        ? new(string.Create(CultureInfo.InvariantCulture, $"等 {Findings.Count} 段期间"), string.Create(CultureInfo.InvariantCulture, $"and {more} more {(more == 1 ? "period" : "periods")}"))
        : null;

    /// <summary>
    /// Gets what to act on first: everything critical up to a dozen, and where that is little, what is high up to half a dozen; where nothing
    /// is high, the gravest there is.
    /// </summary>
    public static IReadOnlyList<Matter> ToActOn(IEnumerable<ComplianceReport> reports)
    {
        var all = reports
            .SelectMany(r => r.Findings.Where(f => f.Kind == FindingKind.Violation && f.IsOpen).GroupBy(f => (f.Rule.Id, f.Subject.Path)).Select(g => new Matter(r, [.. g])))
            .OrderByDescending(m => m.Rule.Severity)
            .ToList();
        var critical = all.Count(m => m.Rule.Severity == Severity.Critical);
        return all[..Math.Min(all.Count, Math.Clamp(critical, Few, Most))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Id} on {First.Subject.Path}";
}
