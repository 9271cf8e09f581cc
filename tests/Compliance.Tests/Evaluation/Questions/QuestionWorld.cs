using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>A few rules written in a line each, and what they ask of a declaration.</summary>
internal static class QuestionWorld
{
    private const string Vocabulary = """
        codes:
          kind: { label: { zh: 种类, en: Kind }, values: { pay: { zh: 支付, en: Payment }, lend: { zh: 借贷, en: Lending } } }
        entities:
          company:
            label: { zh: 企业, en: Company }
            collection: { id: companies, zh: 关联企业, en: Affiliates }
            cardinality: principal
            fields:
              large: { type: boolean, label: { zh: 大型, en: Large } }
              users: { type: integer, label: { zh: 用户, en: Users } }
              policy: { type: boolean, label: { zh: 制度, en: Policy } }
              officer: { type: boolean, label: { zh: 负责人, en: Officer } }
          plan:
            label: { zh: 计划, en: Plan }
            cardinality: single
            none: allowed
            fields:
              filed: { type: boolean, label: { zh: 已备案, en: Filed } }
          licence:
            label: { zh: 许可, en: Licence }
            collection: { id: licences, zh: 许可清单, en: Licences }
            fields:
              kind: { type: code kind, label: { zh: 种类, en: Kind } }
          activity:
            label: { zh: 业务, en: Activity }
            collection: { id: activities, zh: 业务清单, en: Activities }
            time: period
            fields:
              kind: { type: code kind, label: { zh: 种类, en: Kind } }
              own: { type: boolean, label: { zh: 自营, en: Own } }
              pooled: { type: boolean, label: { zh: 归集, en: Pooled } }
              period: { type: period, label: { zh: 期间, en: Period } }
        """;

    /// <summary>Gets what is asked, in order: number, turn, path, how many results wait, how many facts come after; and for dependent facts after what.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="rules">Rules: subject, severity, and the rest of the keys.</param>
    public static IEnumerable<string> Ask(string declaration, params string[] rules)
    {
        var report = Evaluate(declaration, rules);
        Interview.Structure(report).Should().BeEmpty();
        return report.Questions.Select(q => q.Turn == QuestionTurn.Dependent
            ? $"{q.Fact.Path} after {string.Join(", ", q.After)}"
            : string.Create(CultureInfo.InvariantCulture, $"{q.Number} {q.Fact.Path} {q.Results}+{q.Then}"));
    }

    /// <summary>Evaluates.</summary>
    public static ComplianceReport Evaluate(string declaration, params string[] rules)
    {
        var engine = ComplianceEngine.Load(RuleFileSet.FromFiles([.. Files(rules)]));
        return engine.Evaluate(engine.Declarations.FromText($"company: {{ id: c }}\n{declaration}", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow(), new DateOnly(2026, 11, 1));
    }

    private static IEnumerable<RuleFile> Files(string[] rules) =>
    [
        RuleFile.FromText("vocabulary/v.yaml", Vocabulary),
        RuleFile.FromText("sources/act.yaml", """
            id: act
            title: { zh: 法, en: Act }
            type: law
            issuers: [机关]
            in_force: { from: 2020-01-01 }
            status: verified
            articles: [{ article: "1", status: verified, summary: { zh: 条, en: Article } }]
            """),
        RuleFile.FromText("pack/pack.yaml", "id: asking\nversion: 1.0.0\ntitle: { zh: 问, en: Asking }\n"),
        RuleFile.FromText("pack/parameters.yaml", """
            parameters:
              - id: many
                label: { zh: 多, en: Many }
                type: integer
                values: [{ value: 5, in_force: { from: 2020-01-01, until: 2020-12-31 }, source: act, article: "1", status: verified }]
            """),
        .. rules.Select((rule, i) => RuleFile.FromText($"pack/rules/r{i}.yaml", $$"""
            id: r{{i}}
            title: { zh: 则, en: Rule }
            basis: [{ source: act, article: "1" }]
            modality: obligation
            message: { zh: 不符, en: It does not hold }
            remedy: { zh: 改正, en: Put it right }
            {{rule.Replace("; ", "\n", StringComparison.Ordinal)}}
            """)),
    ];
}
