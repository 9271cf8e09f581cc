using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>
/// The companies of a baseline that a stream of declarations has brought so far: each may come once, since an entry stands for one
/// finding. Companies that the baseline does not hold are not remembered. Not thread-safe.
/// </summary>
/// <param name="baseline">The baseline.</param>
public sealed class BaselineCompanies(Baseline baseline)
{
    private readonly Dictionary<string, Declaration?> _met = baseline.Entries
        .Select(e => e.Company).Distinct(TextEquality.Comparer).ToDictionary(c => c, Declaration? (_) => null, TextEquality.Comparer);

    /// <summary>Takes note of the company of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>An error, if it has no id, or is of the baseline and was there before; else <see langword="null"/>.</returns>
    public Diagnostic? Meet(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var declaration = report.Declaration;
        if (declaration.CompanyId is not { } company)
        {
            return BaselineDiagnostics.NoCompany(declaration);
        }

        if (!_met.TryGetValue(company, out var before))
        {
            return null;
        }

        _met[company] = before ?? declaration;
        return before is null ? null : BaselineDiagnostics.CompanyTwice(declaration, before);
    }
}
