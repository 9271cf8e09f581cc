using Compliance.Reporting.Resources;

namespace Compliance.Reporting;

/// <summary>The JSON Schemas (draft-07) of JSON reports, of stream lines and of the baseline, as texts.</summary>
public static class ReportSchemas
{
    /// <summary>Gets the schema of one report.</summary>
    public static string Report => Read("schemas/report.schema.json");

    /// <summary>Gets the schema of several reports in one file; it refers to <c>report.schema.json</c>.</summary>
    public static string Reports => Read("schemas/reports.schema.json");

    /// <summary>Gets the schema of one line of what <c>compliance check</c> writes for a stream of declarations.</summary>
    public static string StreamLine => Read("schemas/stream-line.schema.json");

    /// <summary>Gets the schema of what <c>compliance baseline</c> writes and <c>check --baseline</c> reads.</summary>
    public static string Baseline => Read("schemas/baseline.schema.json");

    private static string Read(string name) => EmbeddedFile.Read(typeof(ReportSchemas).Assembly, name);
}
