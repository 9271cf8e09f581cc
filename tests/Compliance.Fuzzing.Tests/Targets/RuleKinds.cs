using System.Text;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Linting;
using Compliance.Fuzzing.Tests.Running;
using Compliance.Rules.Loading;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>The files of rules: each is changed beside sound ones. What loads is looked at by lint.</summary>
internal static class RuleKinds
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    private const string Cases = """
        rule: fuzz-2
        cases:
          - name: { zh: 许可不足, en: few permits }
            as_of: 2026-06-30
            given: { operator: { id: o, staff: 9, net_assets: 10 }, permits: [{ id: a, holder: o }], voyages: [] }
            expect: violation
          - name: { zh: 未知, en: not known }
            as_of: 2026-06-30
            given: { operator: { id: o } }
            expect: undetermined
        """;

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        Of("rule.yaml", 6, "pack/rules/fuzz-1.yaml"),
        Of("rule-2.yaml", 4, "pack/rules/fuzz-2.yaml"),
        Of("definitions.yaml", 3, "pack/definitions.yaml"),
        Of("parameters.yaml", 3, "pack/parameters.yaml"),
        Of("clauses.yaml", 1, "pack/clauses.yaml"),
        Of("pack.yaml", 1, "pack/pack.yaml"),
        Of("vocabulary.yaml", 2, "vocabulary/vessel.yaml"),
        Of("codes.yaml", 1, "vocabulary/codes.yaml"),
        Of("regions.yaml", 1, "regions/europe.yaml"),
        Of("source.yaml", 2, "sources/ferry-act.yaml"),
        Of("calendar.yaml", 1, "calendars/harbour.yaml"),
        Of("legal-order.yaml", 1, "legal-orders/ferry.yaml"),
        new("cases.yaml", 5, [Encoding.UTF8.GetBytes(Cases)], ReadCases),
    ];

    private static FuzzKind Of(string name, int share, string path) => new(name, share, [FerryWorld.File(path)], content => Load(path, content));

    private static bool Load(string path, byte[] content)
    {
        var result = RulebookLoader.Load(FerryWorld.With(path, content));
        if (!Promise.Keeps(result.Rulebook, result.Diagnostics))
        {
            return false;
        }

        foreach (var finding in RulebookLint.Check(result.Rulebook!, AsOf))
        {
            _ = Compliance.Diagnostics.CodeFrame.Render(finding, Compliance.Text.Language.Both);
        }

        return true;
    }

    private static bool ReadCases(byte[] content)
    {
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromBytes("pack/rules/fuzz-2.cases.yaml", content)]), FerryWorld.Engine.Rulebook);
        foreach (var diagnostic in suite.Diagnostics)
        {
            _ = Compliance.Diagnostics.CodeFrame.Render(diagnostic, Compliance.Text.Language.Both);
        }

        var runner = new CaseRunner(FerryWorld.Engine);
        foreach (var (rule, one) in suite.Files.SelectMany(f => f.Cases.Select(c => (f.Rule, c))))
        {
            _ = runner.Run(rule, one);
        }

        return !suite.HasErrors;
    }
}
