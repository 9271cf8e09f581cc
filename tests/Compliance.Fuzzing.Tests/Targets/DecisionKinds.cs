using System.Text;
using Compliance.Dispositions;
using Compliance.Fuzzing.Tests.Running;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>What was decided about findings: waivers with confirmations, and a baseline.</summary>
internal static class DecisionKinds
{
    private const string Waivers = """
        waivers:
          - id: W-2026-014
            rules: [fuzz-1, fuzz-2]
            company: o
            subject: voyages[v]
            reason: the page is being rebuilt, ticket SH-881
            approver: Chen Wei, general counsel
            granted: 2026-01-01
            until: 2026-12-31
            reference: Decision 2026/14
            compensating_measure: permit sent by post
        confirmations:
          - claims: [permits]
            company: o
            confirmed_by: Chen Wei
            confirmed: 2026-01-01
            until: 2026-12-31
            reference: File note 2026/31
        """;

    private const string Baseline = """
        {"schema_version": 2, "as_of": "2026-06-30", "findings": [
          {"company": "o", "fingerprint": "0123456789abcdef", "rule": "fuzz-1", "subject": "voyages[v]", "kind": "violation"},
          {"company": "o", "fingerprint": "fedcba9876543210", "rule": "fuzz-2", "subject": "operator", "kind": "caution"}]}
        """;

    private static readonly TemporaryFile WaiverFile = new("waivers.yaml");
    private static readonly TemporaryFile BaselineFile = new("baseline.json");

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        new("waivers.yaml", 3, [Encoding.UTF8.GetBytes(Waivers)], b => WaiverFile.With(b, ReadWaivers)),
        new("baseline.json", 4, [Encoding.UTF8.GetBytes(Baseline)], b => BaselineFile.With(b, ReadBaseline)),
    ];

    private static bool ReadWaivers(string path)
    {
        var result = new WaiverReader(FerryWorld.Engine.Rulebook).FromFile(path);
        return Promise.Keeps(result.Register, result.Diagnostics);
    }

    private static bool ReadBaseline(string path)
    {
        var result = BaselineReader.FromFile(path);
        return Promise.Keeps(result.Baseline, result.Diagnostics);
    }
}
