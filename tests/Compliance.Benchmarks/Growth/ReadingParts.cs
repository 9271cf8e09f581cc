using Compliance.Findings;

namespace Compliance.Benchmarks.Growth;

/// <summary>What a writer reads of a report, part by part.</summary>
internal static class ReadingParts
{
    /// <summary>Gets the heads of the columns: evaluating first, then each part.</summary>
    public static IReadOnlyList<string> Names { get; } = ["evaluated, ms", "evidence", "remedies and traces", "beginnings and ends", "results", "claims", "questions"];

    /// <summary>Gets the parts.</summary>
    public static IReadOnlyList<Action<ComplianceReport>> All { get; } =
    [
        report => Each(report, f => f.Evidence.Length + f.Fingerprint.Length),
        report => Each(report, f => f.Remedy.En.Length + f.Trace.Length),
        report => Each(report, f => f.Began.Length + f.Ended.Length),
        report => Keep(report.EnumerateResults().Sum(r => r.MissingPaths.Length)),
        report => Keep(report.Asserted.Length),
        report => Keep(report.Questions.Length),
    ];

    /// <summary>Reads all of them.</summary>
    public static void Read(ComplianceReport report)
    {
        foreach (var part in All)
        {
            part(report);
        }
    }

    private static void Each(ComplianceReport report, Func<Finding, int> read) => Keep(report.Findings.Sum(read));

    private static void Keep(long read) => GC.KeepAlive(read);
}
