using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>What tells the reports of one run apart: the names of the companies, with more where two have the same.</summary>
internal sealed class CompanyNames
{
    private readonly Dictionary<ComplianceReport, string> _display;
    private readonly Dictionary<ComplianceReport, string> _keys;

    /// <summary>Names the reports of a run.</summary>
    public CompanyNames(IReadOnlyCollection<ComplianceReport> reports)
    {
        _display = Distinguish(
            reports,
            r => r.Declaration.Principal?.DisplayName ?? r.Declaration.Name,
            r => r.Declaration.CompanyId is { } id ? id : r.Declaration.Name);
        _keys = Distinguish(reports, r => r.Declaration.CompanyId ?? r.Declaration.Name, r => r.Declaration.Name);
    }

    /// <summary>Gets what a reader calls the company: its name; with its id where another has that name.</summary>
    public string Display(ComplianceReport report) => _display[report];

    /// <summary>Gets what a program knows the report by: the id of the company; with the name of the declaration where another has that id. No two are equal.</summary>
    public string Key(ComplianceReport report) => _keys[report];

    private static Dictionary<ComplianceReport, string> Distinguish(
        IReadOnlyCollection<ComplianceReport> reports, Func<ComplianceReport, string> name, Func<ComplianceReport, string> more)
    {
        var names = new Dictionary<ComplianceReport, string>(ReferenceEqualityComparer.Instance);
        foreach (var same in reports.Distinct(ReferenceEqualityComparer.Instance).Cast<ComplianceReport>().GroupBy(name, TextEquality.Comparer))
        {
            if (same.Count() == 1)
            {
                names[same.First()] = name(same.First());
                continue;
            }

            foreach (var alike in same.GroupBy(more, TextEquality.Comparer))
            {
                var place = 0;
                foreach (var report in alike)
                {
                    place++;
                    var number = place == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" #{place}");
                    names[report] = $"{name(report)} · {more(report)}{number}";
                }
            }
        }

        return names;
    }
}
