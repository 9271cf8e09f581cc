using System.Text;
using Compliance.Evaluation;
using Compliance.Rules.Loading;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>The rules of ferries of tests/conformance, with a few rules of each kind of condition.</summary>
internal static class FerryWorld
{
    private static readonly string[] Folders = ["vocabulary", "regions", "legal-orders", "sources", "calendars", "pack"];

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Read = new(() => [.. Committed(), .. Own()]);

    private static readonly Lazy<ComplianceEngine> Loaded = new(() => ComplianceEngine.Load(Set(Files)));

    /// <summary>Gets the files.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files => Read.Value;

    /// <summary>Gets the rules, ready to run.</summary>
    public static ComplianceEngine Engine => Loaded.Value;

    /// <summary>Gets the file at a path as bytes.</summary>
    public static byte[] File(string path) => Encoding.UTF8.GetBytes(Files.First(f => f.Path == path).Text);

    /// <summary>Makes a set of files.</summary>
    public static RuleFileSet Set(IEnumerable<(string Path, string Text)> files) => RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text)));

    /// <summary>Makes the set with another content of one file.</summary>
    public static RuleFileSet With(string path, byte[] content) => RuleFileSet.FromFiles(
        Files.Select(f => f.Path == path ? RuleFile.FromBytes(path, content) : RuleFile.FromText(f.Path, f.Text)));

    private static IEnumerable<(string Path, string Text)> Committed()
    {
        var root = RepositoryRoot.Combine("tests/conformance");
        return Folders
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "*.yaml").Order(StringComparer.Ordinal))
            .Select(f => (Path.GetRelativePath(root, f).Replace('\\', '/'), System.IO.File.ReadAllText(f)));
    }

    private static IEnumerable<(string Path, string Text)> Own()
    {
        yield return ("pack/definitions.yaml", """
            definitions:
              - { id: is_large, label: { zh: 大型, en: Large }, subject: vessel, when: { any: [{ insured: true }, { not: { name: { present: true } } }] } }
              - { id: fees, label: { zh: 费用, en: Fees }, subject: operator, value: { sum: permit.fee, where: { holder: $operator } } }
            """);
        yield return ("pack/parameters.yaml", """
            parameters:
              - id: least-staff
                label: { zh: 最少人数, en: Least staff }
                type: integer
                values:
                  - { value: 3, in_force: { from: 2015-01-01, until: 2019-12-31 }, source: ferry-regulation-2015, article: "3", status: verified }
                  - { value: 5, in_force: { from: 2020-01-01 }, source: ferry-regulation-2020, article: "6", status: verified }
            """);
        yield return ("pack/rules/fuzz-1.yaml", Rule("fuzz-1", "voyage", "{ kind: passenger, vessel.is_large: true }", "{ some permit: { holder: $voyage.carrier, kind: $voyage.kind, valid: { covers: $day }, regions: { covers: $operator.home } } }"));
        yield return ("pack/rules/fuzz-2.yaml", Rule("fuzz-2", "operator", "{ staff: { at_least: parameter least-staff } }", "{ count of permit: { where: { holder: $operator }, at_least: 2 }, net_assets: { at_least: CNY 5 }, every voyage as trip: { passengers: { at_most: 30 } } }"));
    }

    private static string Rule(string id, string subject, string applies, string requires) => $$"""
        id: {{id}}
        title: { zh: 示例, en: An example }
        clause: C-OBLIGATION
        basis: [{ source: ferry-act, article: "1" }]
        modality: obligation
        severity: medium
        subject: {{subject}}
        applies_when: {{applies}}
        requires: {{requires}}
        message: { zh: "不符：{{{subject}}}", en: "It does not hold: {{{subject}}}" }
        remedy: { zh: 改正, en: Put it right }
        """;
}
