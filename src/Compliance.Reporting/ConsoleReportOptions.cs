using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>How a report is written for a reader at a terminal.</summary>
public sealed record ConsoleReportOptions
{
    /// <summary>Gets the language.</summary>
    /// <value>The default value is <see cref="Language.Zh"/>.</value>
    public Language Language { get; init; } = Language.Zh;

    /// <summary>Gets whether colours are written.</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool UseColor { get; init; }

    /// <summary>Gets how much of a report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Terminal"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Terminal;

    /// <summary>Gets the columns of a line; 0 for lines without limit.</summary>
    /// <value>The default value is 100.</value>
    public int Width { get; init; } = 100;

    /// <summary>Gets how much of a report is written.</summary>
    /// <value>The default value is <see cref="ConsoleDetail.Full"/>.</value>
    public ConsoleDetail Detail { get; init; } = ConsoleDetail.Full;

    /// <summary>Gets which lists are written.</summary>
    /// <value>The default value is <see cref="ConsoleParts.All"/>.</value>
    public ConsoleParts Parts { get; init; } = ConsoleParts.All;

    /// <summary>Gets the language and the width.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Language}, {Width} columns");
}
