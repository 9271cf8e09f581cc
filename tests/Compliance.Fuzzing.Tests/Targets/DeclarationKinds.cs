using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Fuzzing.Tests.Running;
using Compliance.Streams;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>Declarations in YAML and JSON, alone and in streams. What is accepted is evaluated.</summary>
internal static class DeclarationKinds
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    // A mutant may name a thing some hundred times, and no more.
    private static readonly EvaluateOptions Options = new() { HorizonDays = 90, MaxSteps = 10_000_000 };

    private const string Yaml = """
        as_of: 2026-06-30
        operator: { id: o, name: 渡轮, staff: 12, net_assets: 3.2亿元, profit: -5, home: "330100", listed: none, parent: p }
        operators: [{ id: p, name: Parent }, { 编号: q }]
        harbour: { home: "330100", season: 2024-03-01..2024-11-30, capacity: 4 }
        permits: { incomplete: [{ id: a, holder: o, kind: passenger, valid: 2020-01-01.., regions: [33], fee: CNY 5, deposit: EUR 2.50, quota: 3, issued: 2019-12-01 }, { id: b, holder: none, status: revoked }] }
        voyages:
          - id: v
            title: 夜航
            period: { from: 2023-01-01, to: open }
            carrier: o
            vessel: s
            kind: { since 2023-01-01: passenger, since 2024-06-01: freight }
            passengers: 30
            insured: 否
          - { id: w, period: ..2024-02-29, kind: towing }
        vessels: [{ id: s, name: Star, owner: o, insured: true, marks: [express, night], cargos: [{ hazard: low, weight: 2.5, route: { stops: 2 } }] }]
        surveys: none
        """;

    private const string Json = """{"as_of":"2026-06-30","operator":{"id":"o","name":"渡轮","staff":12,"net_assets":320000000,"listed":null,"home":"330100"},"permits":[{"id":"a","holder":"o","kind":"passenger","valid":"2020-01-01..","regions":["33"],"fee":5,"quota":3},{"id":"b","status":"revoked"}],"voyages":[{"id":"v","period":{"from":"2023-01-01","to":"open"},"carrier":"o","kind":"passenger","passengers":30,"insured":false}],"vessels":[{"id":"s","name":"\u661f","owner":"o","insured":true,"marks":["express"],"cargos":[{"hazard":"low","weight":2.5}]}]}""";

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        new("declaration.yaml", 12, [Bytes(Yaml)], b => Whole(b, DeclarationFormat.Yaml)),
        new("declaration.json", 16, [Bytes(Json), Bytes(Json.Replace(",\"", ",\n  \"", StringComparison.Ordinal))], b => Whole(b, DeclarationFormat.Json)),
        new("declarations.ndjson", 9, [Bytes($"{Json}\n\n{Json}\n")], Lines),
    ];

    /// <summary>Evaluates a declaration, and reads all of the report.</summary>
    public static void Judge(Declaration declaration)
    {
        var report = FerryWorld.Engine.Evaluate(declaration, AsOf, Options);
        var results = report.EnumerateResults().Count();
        foreach (var finding in report.Findings)
        {
            _ = (finding.Evidence, finding.Trace, finding.Began, finding.Ended, finding.Fingerprint);
        }

        _ = (report.Questions, report.Asserted, declaration.ContentHash);
        if (results < report.Findings.Length)
        {
            throw new InvalidDataException("There are more findings than results.");
        }
    }

    private static bool Whole(byte[] bytes, DeclarationFormat format)
    {
        var result = FerryWorld.Engine.Declarations.FromUtf8(bytes, "fuzz", format);
        if (!Promise.Keeps(result.Declaration, result.Diagnostics))
        {
            return false;
        }

        Judge(result.Declaration!);
        return true;
    }

    private static bool Lines(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var areAll = true;
        var last = 0;
        foreach (var line in FerryWorld.Engine.Check(stream, _ => AsOf, l => l, new StreamOptions { Evaluation = Options }))
        {
            areAll &= Promise.Keeps(line.Report, line.Diagnostics);
            if (line.Line <= last)
            {
                throw new InvalidDataException("The lines are not in order.");
            }

            last = line.Line;
        }

        return areAll && last > 0;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
