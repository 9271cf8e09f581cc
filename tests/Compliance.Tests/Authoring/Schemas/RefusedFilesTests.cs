using Compliance.Authoring.Cases;
using Compliance.Authoring.Schemas;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring.Schemas;

/// <summary>What a schema refuses the binders refuse too, and what an author gets wrong most is refused by both.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class RefusedFilesTests
{
    private const string Rule = """
        id: cn-payment-second-clearing
        title: { zh: 例, en: An example }
        basis: [{ source: payment-institution-regulations, article: "6" }]
        modality: prohibition
        severity: high
        subject: activity
        applies_when: { third_party_collection: true }
        forbids: { funds.pooled: true, kind: [merchant_collection], no licence: { holder: $activity.performer, valid: { covers: $day } } }
        exceptions: [{ label: { zh: 例, en: An example }, when: { some licence: { kind: payment_business } } }]
        message: { zh: 例, en: An example }
        remedy: { zh: 例, en: An example }
        """;

    private const string Cases = """
        rule: cn-payment-second-clearing
        cases:
          - name: { zh: 例, en: An example }
            as_of: 2026-11-01
            given: { licences: [], activities: [{ id: a, kind: merchant_collection, performer: p, period: 2025-01-01.. }] }
            expect: { outcome: undetermined }
        """;

    private const string Declaration = """
        as_of: 2026-11-01
        company: { id: p, name: 云栖集市科技有限公司, user_count: { since 2023-01-01: 45, since 2024-07-01: 60 } }
        licences: []
        activities: [{ id: a, kind: merchant_collection, performer: p, period: 2025-01-01.., funds: { pooled: true } }]
        """;

    private const string Waivers = """
        waivers:
          - { id: w, rules: [cn-payment-account-real-name], company: p, reason: r, approver: a, granted: 2026-01-01, until: 2026-12-31 }
        """;

    private const string Source = """
        id: example-regulations
        title: { zh: 例, en: An example }
        legal_order: cn
        type: administrative_regulation
        in_force: { from: 2024-05-01 }
        status: verified
        articles:
          - { article: "6", status: secondary, summary: { zh: 例, en: An example } }
        """;

    private static readonly Lazy<RuleFileSet> Shipped = new(() => RuleFileSet.FromDirectory(RepositoryRoot.Combine("rules")));
    private static readonly Lazy<Rulebook> Rulebook = new(() => RulebookLoader.Load(Shipped.Value).Rulebook!);

    private static readonly Dictionary<string, string> Good = new(StringComparer.Ordinal)
    {
        ["rule"] = Rule, ["cases"] = Cases, [AuthoringSchemas.Declaration] = Declaration, ["waivers"] = Waivers, ["source"] = Source,
    };

    [TestCase("rule")]
    [TestCase("cases")]
    [TestCase("declaration")]
    [TestCase("waivers")]
    [TestCase("source")]
    public void GoodFile_IsAcceptedByBoth(string kind)
    {
        SchemaSet.Shipped.Validate(kind, kind, Good[kind]).Should().Equal();
        Bound(kind, Good[kind]).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().Equal();
    }

    // Keys.
    [TestCase("rule", "severity: high", "severty: high", "CMP2004")]
    [TestCase("rule", "severity: high\n", "", "CMP2005")]
    [TestCase("rule", "severity: high", "severity: high\n严重程度: 严重", "CMP2006")]
    [TestCase("rule", "{ zh: 例, en: An example }\nbasis", "An example\nbasis", "CMP2001")]
    [TestCase("rule", "{ zh: 例, en: An example }\nbasis", "{ }\nbasis", "CMP2480")]
    [TestCase("rule", "forbids:", "requires: { kind: merchant_collection }\nforbids:", "CMP24")]
    [TestCase("rule", "when: {", "if: {", "CMP2004")]
    [TestCase("source", "summary:", "sumary:", "CMP2004")]
    [TestCase("source", "{ from: 2024-05-01 }", "2024-05-01", "CMP2001")]
    [TestCase("cases", "given:", "gven:", "CMP2004")]
    [TestCase("cases", "expect:", "expct:", "CMP2004")]
    [TestCase("waivers", "reason: r, ", "", "CMP2005")]
    [TestCase("waivers", "approver", "approved_by", "CMP2004")]
    [TestCase("declaration", "licences: []", "licence: []", "CMP")]
    [TestCase("declaration", "performer: p", "perfomer: p", "CMP2004")]
    [TestCase("declaration", "company:", "companies:", "CMP")]
    // Words and values.
    [TestCase("rule", "severity: high", "severity: grave", "CMP2009")]
    [TestCase("rule", "modality: prohibition", "modality: background", "CMP2009")]
    [TestCase("rule", "subject: activity", "subject: activty", "CMP")]
    [TestCase("source", "2024-05-01", "2024/5/1", "CMP2007")]
    [TestCase("source", "status: secondary", "status: seen", "CMP2009")]
    [TestCase("cases", "outcome: undetermined", "outcome: unknown", "CMP2009")]
    [TestCase("cases", "2026-11-01", "2026-11-1", "CMP2007")]
    [TestCase("waivers", "2026-12-31", "31 December 2026", "CMP2007")]
    [TestCase("waivers", "[cn-payment-account-real-name]", "[]", "CMP")]
    [TestCase("declaration", "merchant_collection", "merchant_colection", "CMP")]
    [TestCase("declaration", "pooled: true", "pooled: yes", "CMP")]
    [TestCase("declaration", "2025-01-01..", "2025/01/01", "CMP")]
    [TestCase("declaration", "funds: { pooled", "funds: { poled", "CMP2004")]
    [TestCase("declaration", "since 2023-01-01: 45", "from 2023-01-01: 45", "CMP")]
    [TestCase("declaration", "licences: []", "licences: 3", "CMP")]
    // Conditions.
    [TestCase("rule", "third_party_collection: true", "third_party_colection: true", "CMP")]
    [TestCase("rule", "third_party_collection: true", "third_party_collection: yes", "CMP")]
    [TestCase("rule", "third_party_collection: true", "third_party_collection: { at_least: 3 }", "CMP")]
    [TestCase("rule", "funds.pooled: true", "funds.poled: true", "CMP")]
    [TestCase("rule", "[merchant_collection]", "[merchant_colection]", "CMP")]
    [TestCase("rule", "[merchant_collection]", "[]", "CMP")]
    [TestCase("rule", "no licence:", "no licnce:", "CMP")]
    [TestCase("rule", "{ covers: $day }", "{ cover: $day }", "CMP")]
    [TestCase("rule", "holder: $activity.performer", "holdr: $activity.performer", "CMP")]
    [TestCase("rule", "kind: payment_business", "kind: payment_busines", "CMP")]
    [TestCase("rule", "{ third_party_collection: true }", "{ }", "CMP")]
    [TestCase("rule", "{ third_party_collection: true }", "[third_party_collection]", "CMP")]
    [TestCase("rule", "{ third_party_collection: true }", "{ any: { third_party_collection: true } }", "CMP2002")]
    public void BadFile_IsRefusedByBoth(string kind, string good, string bad, string code)
    {
        var text = Good[kind].Replace(good, bad, StringComparison.Ordinal);
        text.Should().NotBe(Good[kind], "the test changes something");

        Bound(kind, text).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message.En}")
            .Should().Contain(d => d.StartsWith(code, StringComparison.Ordinal));
        SchemaSet.Shipped.Validate(kind, kind, text).Should().NotBeEmpty();
    }

    private static IEnumerable<Diagnostic> Bound(string kind, string text)
    {
        switch (kind)
        {
            case "rule":
                return Loaded("cn/payment/rules/cn-payment-second-clearing.yaml", text);
            case "source":
                return Loaded("sources/example-regulations.yaml", text);
            case "cases":
                var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText("rules/cn-payment-second-clearing.cases.yaml", text)]), Rulebook.Value);
                var runner = new CaseRunner(new ComplianceEngine(Rulebook.Value));
                return suite.Diagnostics.Concat(suite.Files.SelectMany(f => f.Cases.SelectMany(c => runner.Run(f.Rule, c).Diagnostics)));
            case "waivers":
                return new WaiverReader(Rulebook.Value).FromText(text, "waivers.yaml").Diagnostics;
            default:
                return new DeclarationReader(Rulebook.Value.Vocabulary).FromText(text, "company.yaml", DeclarationFormat.Yaml).Diagnostics;
        }
    }

    private static IEnumerable<Diagnostic> Loaded(string place, string text)
    {
        var head = Shipped.Value.Files.First(f => f.Path.EndsWith("cn/payment/pack.yaml", StringComparison.Ordinal)).Path;
        var path = head[..^"cn/payment/pack.yaml".Length] + place;
        // Other rules say nothing about this one.
        return RulebookLoader.Load(RuleFileSet.FromFiles(Shipped.Value.Files.Where(f => !f.IsRegisteredText && !Path.GetDirectoryName(f.Path)!.EndsWith("/rules", StringComparison.Ordinal)).Append(RuleFile.FromText(path, text)))).Diagnostics
            .Where(d => d.Span.File?.Path == path);
    }
}
