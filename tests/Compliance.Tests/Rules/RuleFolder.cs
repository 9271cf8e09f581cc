using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Rules;

/// <summary>A folder of rule files in memory that is sound; each test changes what it is about.</summary>
internal sealed class RuleFolder
{
    public const string RulePath = "rules/pack/rules/no-unlicensed-payment.yaml";

    public const string Rule = """
        id: no-unlicensed-payment
        title: { zh: 不得无证支付, en: No payment without a licence }
        clause: A-1
        basis:
          - { source: payment-regulations, article: "6" }
          - { source: payment-measures, article: "3", in_force: { from: 2010-09-01, until: 2024-04-30 } }
        modality: prohibition
        severity: critical
        subject: activity
        applies_when: { self_operated: false }
        forbids:
          no licence: { holder: $activity.performer, kind: payment_business }
        exceptions:
          - label: { zh: 小额, en: Small }
            basis: { source: payment-regulations, article: "15" }
            when: { large: false }
        message: { zh: "{业务活动.实施主体} 无证", en: "{activity.performer} has no licence" }
        remedy: { zh: 取得许可, en: Obtain a licence }

        """;

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["rules/vocabulary/all.yaml"] = SampleVocabulary.Yaml,
        ["rules/regions/cn.yaml"] = SampleRegions.Yaml,
        ["rules/legal-orders/cn.yaml"] = """
            id: cn
            label: { zh: 中国法, en: Law of China }
            languages: [zh]
            time_zone: Asia/Shanghai
            currency: CNY
            source_types:
              - { id: administrative_regulation, label: { zh: 行政法规, en: administrative regulation }, force: binding }
              - { id: departmental_rule, label: { zh: 部门规章, en: departmental rule }, force: binding }
              - { id: policy_document, label: { zh: 政策文件, en: policy document }, force: non_binding }
            citations:
              whole: { zh: "《{title}》", en: "{title}" }
              in_part: { zh: "《{title}》{place}", en: "{title}, {place}" }
              places: [{ id: article, label: { zh: 条, en: article }, form: { zh: "第{number}条", en: "art. {number}" } }]
            """,
        ["rules/sources/payment-regulations.yaml"] = """
            id: payment-regulations
            title: { zh: 条例, en: Regulations }
            legal_order: cn
            type: administrative_regulation
            number: 国务院令第768号
            issuers: [国务院]
            issued: 2023-12-09
            in_force: { from: 2024-05-01 }
            status: verified
            articles:
              - { article: "6", status: verified, summary: { zh: 许可, en: Licence } }
              - { article: "15", status: secondary, summary: { zh: 分类, en: Types }, quote: 原文 }
            """,
        ["rules/sources/payment-measures.yaml"] = """
            id: payment-measures
            title: { zh: 办法, en: Measures }
            legal_order: cn
            type: departmental_rule
            in_force: { from: 2010-09-01, until: 2024-04-30 }
            repealed_by: payment-regulations
            status: verified
            articles:
              - { article: "3", status: verified, summary: { zh: 许可, en: Licence } }
            """,
        ["rules/sources/opinions.yaml"] = """
            id: opinions
            title: { zh: 意见, en: Opinions }
            legal_order: cn
            type: policy_document
            implements: [payment-regulations]
            in_force: { from: 2023-01-01 }
            status: unverified
            note: { zh: 注, en: Note }
            responses: [{ id: guidance, label: { zh: 行政指导, en: guidance } }, { id: warning, label: { zh: 警示告诫, en: warning } }]
            """,
        ["rules/pack/pack.yaml"] = """
            id: cn/pack
            version: 1.10
            title: { zh: 包, en: Pack }
            instrument: opinions
            """,
        ["rules/pack/clauses.yaml"] = """
            clauses:
              - id: A-1
                measure: "21"
                text: { zh: 严禁, en: Prohibited }
                wording: reconstructed
                modality: prohibition
                binds: [{ zh: 平台, en: platform }]
                checkable: true
                seed: { file: a.txt, quote: "…" }
              - id: A-2
                text: { zh: 背景, en: Background }
                wording: verified
                modality: context
                binds: []
                checkable: false
                reason: { zh: 无从检验, en: Cannot be tested }
            """,
        ["rules/pack/parameters.yaml"] = """
            parameters:
              - id: large-volume
                label: { zh: 大额, en: Large volume }
                type: money
                values:
                  - { value: CNY 1m, in_force: { from: 2010-09-01, until: 2024-04-30 }, source: payment-measures, article: "3", status: verified }
                  - { value: CNY 2m, in_force: { from: 2024-05-01 }, source: payment-regulations, article: "6", status: unverified }
            """,
        ["rules/pack/definitions.yaml"] = """
            definitions:
              - id: large
                label: { zh: 大额业务, en: Large }
                subject: activity
                basis: [{ source: payment-regulations, article: "15" }]
                when: { twice_volume: { at_least: parameter large-volume } }
              - id: twice_volume
                label: { zh: 两倍交易额, en: Twice the volume }
                subject: activity
                value: 2 * $activity.volume
            """,
        ["rules/pack/mitigations.yaml"] = """
            mitigations:
              - id: observation
                title: { zh: 观察期, en: Observation period }
                clauses: [A-1]
                subject: activity
                when: { large: false }
                responses: [guidance, 警示告诫]
                in_force: { from: 2023-01-31 }
            """,
        [RulePath] = Rule,
        ["rules/pack/rules/no-unlicensed-payment.cases.yaml"] = "this is: [not, read",
        ["tests/corpus/lawful/payment/licensed.yaml"] = "neither is: [this",
    };

    public RuleFolder With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public RuleFolder Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    public RuleFolder Replacing(string path, string old, string replacement)
    {
        _files[path].Should().Contain(old);
        return With(path, _files[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    public RuleFolder WithRule(string old, string replacement) => Replacing(RulePath, old, replacement);

    public RuleFileSet Files() => RuleFileSet.FromFiles(_files.Select(f => RuleFile.FromText(f.Key, f.Value)));

    /// <summary>Writes the files below a folder, over those that are there.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public RulebookResult Load() => RulebookLoader.Load(Files());

    public Rulebook Rulebook() => Load().GetRulebookOrThrow();

    public ImmutableArray<Diagnostic> Mistakes() => Load().Diagnostics;
}
