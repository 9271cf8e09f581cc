using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;
using Compliance.Vocabularies;

namespace Compliance.Tests.Reporting;

/// <summary>
/// A report put together by hand with one of everything a report can hold: each kind of finding, a cap, a mitigation,
/// reconstructed wording, a fact without a place, hostile names, an undetermined result.
/// </summary>
internal sealed class SampleReport
{
    private static readonly SourceFile File = new(
        "samples/xinghe.yaml",
        "company:\n  id: xinghe\n  name: 星河平台科技有限公司\nactivities:\n  - id: wallet\n    kind: stored_value_account\n    period: 2023-06-01..\n  - id: evil\n    marketing_name: x\n");

    private static readonly Currency Yuan = new("CNY", new("人民币", "renminbi"), new("元", "CNY"), ["CNY", "元"], 4, default);
    private static readonly LegalSourceType Policy = new("policy_document", new("政策文件", "policy document"), 7, LegalForce.NonBinding);
    private static readonly LegalSourceType Regulation = new("administrative_regulation", new("行政法规", "administrative regulation"), 2, LegalForce.Binding);
    private static readonly SupervisoryResponse Guidance = new("guidance", new("行政指导", "administrative guidance"));
    private static readonly LegalConsequence Threat = new(
        new("没收违法所得，违法所得50万元以上的，处违法所得1倍以上5倍以下罚款", "Confiscation of the unlawful gains; where they are 500,000 yuan or more, a fine of 1 to 5 times them"),
        [new FineRange(FineMeasure.Multiple, new("违法所得", "the unlawful gains"), 1, 5, null), new FineRange(FineMeasure.Amount, null, null, 500_000, "CNY")],
        default);

    private static readonly SourceArticle Article6 = new("6", new("第六条", "Article 6"), "任何单位和个人不得从事支付业务…国家另有规定的除外", Verification.Verified, default)
    {
        Addressee = new(new("任何单位和个人", default), IsAnyone: true, [], default),
        Scope = new("支付业务", default),
        Exceptions = [new("国家另有规定的除外", default)],
        Penalties = [new("payment-institution-regulations", "47", default)],
    };

    private readonly EntityType _company;
    private readonly EntityType _activity;
    private readonly LegalSource _opinions = Source("zj-platform-opinions-2023", "关于促进平台经济高质量发展的实施意见", "Opinions on Platform Economy", Policy, "浙政办发〔2023〕1号", new(2023, 1, 31));
    private readonly LegalSource _regulations = Source("payment-institution-regulations", "非银行支付机构监督管理条例", "Regulations on Non-bank Payment Institutions", Regulation, "国务院令第768号", new(2024, 5, 1));

    private SampleReport()
    {
        _company = Type("company", "企业", "Company", EntityCardinality.Principal, "companies", "关联企业", 0, ("name", "名称", "Name"));
        _activity = Type("activity", "业务活动", "Activity", EntityCardinality.Many, "activities", "业务活动清单", 1, ("marketing_name", "对外名称", "Marketing name"));
        _activity.DisplayField = _activity.Fields[0];
        _company.DisplayField = _company.Fields[0];
    }

    /// <summary>Makes the report.</summary>
    public static ComplianceReport Create() => Create("A\e[31mB\u202Eevil\n  ✗ fake");

    /// <summary>Makes the report with a thing of a name that somebody chose with care.</summary>
    public static ComplianceReport Create(string evilName) => new SampleReport().Build(evilName);

    /// <summary>Makes the report with a horizon: a violation that ends within it, and a caution that goes on.</summary>
    public static ComplianceReport CreateUpcoming() => Foresee(Create());

    /// <summary>Makes that report with waivers and a baseline; one waiver covers what is upcoming.</summary>
    public static ComplianceReport CreateUpcomingDecided() => SampleDispositions.Apply(CreateUpcoming());

    /// <summary>Makes the report with waivers and a baseline.</summary>
    public static ComplianceReport CreateDecided() => SampleDispositions.Apply(Create());

    /// <summary>
    /// Makes a report with that name wherever somebody's words can get: names, messages, facts, questions, waivers and a baseline.
    /// </summary>
    public static ComplianceReport CreateHostile(string evil) => SampleDispositions.ApplyHostile(CreateHostileOpen(evil), evil);

    private static ComplianceReport CreateHostileOpen(string evil)
    {
        var report = Create(evil);
        var text = LocalizedText.Same(evil);
        var hostile = report.Findings.ToDictionary(f => f.Fingerprint, f => f with
        {
            Message = text,
            Remedy = text,
            Evidence = [Fact(evil, evil, text, text, evil, text, default), Fact($"activities[{evil}].kind", $"activities[{evil}]", text, text, evil, text, f.Subject.Span)],
            Thresholds = [.. f.Thresholds.Select(t => new Threshold(t.Parameter with { Label = text }, t.Value with { Value = new TextValue(evil, default) }))],
            Began = [Fact($"licences[{evil}].valid", $"licences[{evil}]", text, text, evil, text, f.Subject.Span)],
            Ended = [Fact(evil, evil, text, text, evil, text, default), Fact($"{f.Subject.Path}.kind", f.Subject.Path, text, text, evil, text, f.Subject.Span)],
            Trace = [new(text, Truth.True, [new(text, Truth.False, [])])],
        });
        return report with
        {
            Findings = [.. report.Findings.Select(f => hostile[f.Fingerprint])],
            Horizon = report.AsOf.AddDays(90),
            Upcoming = [.. Foresee(report with { Findings = [.. report.Findings.Select(f => hostile[f.Fingerprint])] }).Upcoming],
            Questions = [.. report.Questions.Select(q => q with { Fact = new(evil, text, q.Fact.Span) })],
            Results = [.. report.Results.Select(r => r with { Finding = r.Finding is { } f ? hostile[f.Fingerprint] : null, Missing = [.. r.Missing.Select(m => new MissingFact(evil, text, m.Span))] })],
        };
    }

    private static ComplianceReport Foresee(ComplianceReport report)
    {
        var (violation, caution) = (report.Findings[0], report.Findings[1]);
        return report with
        {
            Horizon = report.AsOf.AddDays(90),
            Upcoming =
            [
                violation with { Part = new EvaluatedPeriod(new(2026, 11, 20), new(2026, 12, 14), new(2026, 11, 20), violation.Part.Basis, true), Fingerprint = "2cde2cde2cde2cde" },
                caution with { Part = new EvaluatedPeriod(new(2026, 12, 1), null, new(2026, 12, 1), [], true), Fingerprint = "3def" },
            ],
        };
    }

    private ComplianceReport Build(string evilName)
    {
        var company = Thing(_company, "xinghe", "星河平台科技有限公司", 0, Span("company", 7));
        var wallet = Thing(_activity, "wallet", "星河钱包", 0, Span("- id: wallet", 12));
        var evil = Thing(_activity, "evil", evilName, 1, Span("- id: evil", 10));

        var payment = Rule("cn-payment-unlicensed-payment", "不得无证从事支付业务", "No payment business without a licence", Modality.Prohibition, Severity.Critical, "ZJ-FIN-02", "严禁非法从事资金支付结算业务", "Illegal payment and settlement business is strictly forbidden", [Cite(_regulations, "6"), Cite(_regulations, "47")]);
        var newFormat = Rule("zj-pru-03-new-format", "新业态应报告", "New formats are to be reported", Modality.Obligation, Severity.Medium, "ZJ-PRU-03", "探索新业态应当及时向主管部门报告", "New formats are to be reported in time", []);
        var promote = Rule("zj-enc-01-open-api", "鼓励开放接口", "Opening interfaces is welcome", Modality.Encouragement, Severity.Low, "ZJ-ENC-01", "鼓励平台企业开放接口", "Platform companies are encouraged to open interfaces", [Cite(_opinions, null)]);

        var mitigation = new Mitigation("zj-pru-04-observation-period", new("观察期", "Observation period"), [newFormat.Clause!], _activity, newFormat.SubjectVariable, new AllOf([], default), [Guidance], default, default);
        var missing = new MissingFact("activities[evil].kind", new("“A\e[31mB”属于哪一种业务？", "What kind of activity is 'A\e[31mB'?"), evil.Span);
        var undeclared = new MissingFact("licences", new("企业及关联企业持有哪些许可证？没有请写 []。", "Which licences do the company and its affiliates hold? Write [] for none."), default);

        var violation = new Finding
        {
            Rule = payment,
            Kind = FindingKind.Violation,
            Subject = wallet,
            Part = new EvaluatedPeriod(new(2024, 7, 1), new(2026, 8, 31), new(2026, 8, 31), payment.Basis, true),
            Message = new("星河钱包：星河平台科技有限公司在 2023-06-01至长期 未持有支付业务许可证，却为用户开立储值账户并办理资金划转，属于储值账户运营业务。", "星河钱包: 星河平台科技有限公司 held no payment licence during 2023-06-01 to open end, yet opened stored-value accounts for its users and moved funds between them."),
            Remedy = new("立即停止相关业务，或通过持牌机构办理。", "Stop the business at once, or have a licensed institution do it."),
            Evidence =
            [
                Fact("activities[wallet].kind", wallet.Path, wallet.Label, new("业务活动 › 业务种类", "Activity › Kind"), "stored_value_account", new("储值账户", "Stored-value account"), Span("kind: stored_value_account", 26)),
                Fact("licences", "licences", new("许可清单", "Licences"), field: null, "[]", new("无", "none"), default),
            ],
            Thresholds = [Threshold("payment-balance", "储值余额限额", "Limit of stored value", new NumberValue(1_000_000m, FactTypeKind.Money, default, Yuan), Verification.Unverified)],
            Began = [Fact("licences[payment-2019].valid", "licences[payment-2019]", new("支付业务许可证", "Payment licence"), new("有效期", "Validity"), "2019-07-01..2024-06-30", new("2019-07-01至2024-06-30", "2019-07-01 to 2024-06-30"), Span("activities", 10))],
            Ended =
            [
                Fact("activities[wallet].balance", wallet.Path, wallet.Label, new("储值余额", "Stored value"), "0", new("0元", "0 yuan"), Span("period: 2023-06-01..", 20)),
                Fact("licences[payment-2026].valid", "licences[payment-2026]", new("支付业务许可证", "Payment licence"), new("有效期", "Validity"), "2026-09-01..", new("2026-09-01至长期", "2026-09-01 to open end"), default),
            ],
            Trace =
            [
                new(new("业务种类为储值账户之一", "kind is one of stored_value_account"), Truth.True, []),
                new(new("无许可", "no licence"), Truth.True, [new(new("许可种类为支付业务许可证", "kind is payment_business"), Truth.Unknown, [])]),
            ],
            Caps = [],
            Responses = [],
            Fingerprint = "9f3a2b1c4d5e6f708192a3b4c5d6e7f8",
        };
        var caution = violation with
        {
            Rule = newFormat,
            Kind = FindingKind.Caution,
            Subject = evil,
            Part = new EvaluatedPeriod(null, new(2026, 11, 1), new(2026, 11, 1), [], false),
            Message = new("A\e[31mB 未报告", "A\e[31mB was not reported"),
            Evidence = [],
            Thresholds = [],
            Began = [],
            Ended = [],
            Trace = [],
            Caps = [CapReason.NoLawInForce, CapReason.Mitigated],
            MitigatedBy = mitigation,
            Responses = [Guidance],
            Fingerprint = "00aa",
        };
        var opportunity = violation with
        {
            Rule = promote,
            Kind = FindingKind.Opportunity,
            Subject = company,
            Part = new EvaluatedPeriod(null, null, new(2026, 11, 1), promote.Basis, true),
            Message = new("可以开放接口。", "Interfaces could be opened."),
            Evidence = [],
            Thresholds = [],
            Began = [],
            Ended = [],
            Trace = [],
            Responses = [],
            Fingerprint = "1bcd",
        };

        return new ComplianceReport
        {
            EngineVersion = "0.1.0",
            Rulebook = new Rulebook(
                new Vocabulary([_company, _activity], [], [], RegionRegister.Empty, [Yuan]),
                [_opinions, _regulations],
                [new RulePack("cn-zj/platform-opinions-2023", "0.1.0", new("浙江平台经济意见", "Zhejiang platform opinions"), _opinions, [payment.Clause!, newFormat.Clause!, promote.Clause!], [], [], [payment, newFormat, promote], [mitigation], new string('a', 64), default)],
                new string('b', 64)),
            Declaration = new Declaration(new Vocabulary([_company, _activity], [], [], RegionRegister.Empty, [Yuan]), "samples/xinghe.yaml", new string('c', 64), null, [new(_company, EntitySetState.Complete, [company], default), new(_activity, EntitySetState.Complete, [wallet, evil], default)]),
            AsOf = new(2026, 11, 1),
            Findings = [violation, caution, opportunity],
            Questions = [new(missing, [payment, newFormat]), new(undeclared, [payment])],
            Counts = new(1, 1, 1, 2, 0, 0, 1),
            Results =
            [
                new(promote, company, opportunity.Part, Outcome.Violated, opportunity, [], null),
                new(payment, wallet, violation.Part, Outcome.Violated, violation, [], null),
                new(payment, evil, violation.Part, Outcome.Undetermined, null, [missing, undeclared], null),
                new(newFormat, wallet, caution.Part, Outcome.NotApplicable, null, [], new ExceptionClause(new("单用途预付卡", "single-purpose prepaid card"), [], new AllOf([], default), default)),
                new(newFormat, evil, caution.Part, Outcome.Violated, caution, [], null),
                new(newFormat, null, caution.Part, Outcome.Undetermined, null, [undeclared], null),
            ],
        };
    }

    private static Evidence Fact(string path, string owner, LocalizedText name, LocalizedText? field, string canonical, LocalizedText display, SourceSpan span) => new()
    {
        Path = path,
        Owner = new EvidenceOwner(owner, name),
        Field = field,
        Label = field ?? name,
        Canonical = canonical,
        Display = display,
        Span = span,
    };

    private Threshold Threshold(string id, string zh, string en, FactValue value, Verification verification)
    {
        var inForce = new ParameterValue(value, new EffectivePeriod(new(2024, 5, 1), null), Cite(_regulations, "6"), verification, default);
        return new Threshold(new Parameter(id, new(zh, en), new FactType.MoneyType([Yuan]), [inForce], default), inForce);
    }

    private static SourceSpan Span(string text, int length) => new(File, File.Text.IndexOf(text, StringComparison.Ordinal), length);

    private static EntityType Type(string id, string zh, string en, EntityCardinality cardinality, string collection, string collectionZh, int index, params (string Id, string Zh, string En)[] fields)
    {
        var type = new EntityType(id, new(zh, en), cardinality, collection, LocalizedText.Same(collectionZh), index, default);
        type.Complete([.. fields.Select((f, slot) => new Field(f.Id, new(f.Zh, f.En), FactType.Text, slot, type, null, null, default))]);
        return type;
    }

    private static Entity Thing(EntityType type, string id, string name, int index, SourceSpan span) =>
        new(type, id, new RecordValue(type, [new TextValue(name, span)], span), index);

    private static LegalSource Source(string id, string zh, string en, LegalSourceType type, string number, DateOnly from) =>
        new(id, new(zh, en), type, number, ["国务院"], from, new(from, null), null, [], [Article6, new("47", new("第四十七条", "Article 47"), null, Verification.Verified, default) { Threatens = Threat }], Verification.Verified, null, default);

    private static Citation Cite(LegalSource source, string? article) =>
        new(source, source.Articles.FirstOrDefault(a => a.Number == article), source.InForce, default);

    private Rule Rule(string id, string zh, string en, Modality modality, Severity severity, string clause, string textZh, string textEn, Citation[] basis) => new()
    {
        Id = id,
        Title = new(zh, en),
        Clause = new(clause, _opinions, "21", new(textZh, textEn), clause == "ZJ-FIN-02" ? WordingStatus.Reconstructed : WordingStatus.Verified, modality, [], true, null, [], null, null, default),
        Basis = [.. basis],
        Modality = modality,
        Severity = severity,
        Subject = _activity,
        SubjectVariable = new Variable("activity", _activity, null, null, 0),
        RequirementKind = modality == Modality.Encouragement ? RequirementKind.Encourages : RequirementKind.Requires,
        Requirement = new AllOf([], default),
        Message = new([]),
        Remedy = new([]),
        Span = default,
    };
}
