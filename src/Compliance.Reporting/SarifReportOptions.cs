using Compliance.Findings;
using Compliance.Reporting.Sarif;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Options of SARIF logs: language and contents.</summary>
public sealed record SarifReportOptions
{
    /// <summary>Gets the language of the messages; the other stands in the properties.</summary>
    /// <value>The default value is <see cref="Language.Zh"/>.</value>
    public Language Language { get; init; } = Language.Zh;

    /// <summary>Gets how much of a report is listed. Of all reports together no more than 25,000 results are, the most that code hosts take.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>Gets whether rules that hold or do not apply are listed too, one result for each rule and declaration.</summary>
    /// <value>The default value is <see langword="false"/>: code hosts show every result as an alert.</value>
    public bool IncludesPasses { get; init; }

    /// <summary>Gets the root of the sources; <see langword="null"/> to leave the names of files as they are.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public SourceRoot? SourceRoot { get; init; }

    /// <summary>Gets where the catalogue of the rules is published (<c>compliance catalogue</c>), ending in a slash; <see langword="null"/> where it is not.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public Uri? Catalogue { get; init; }

    /// <summary>Gets the language.</summary>
    public override string ToString() => Language.ToString();
}
