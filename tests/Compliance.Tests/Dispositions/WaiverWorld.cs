using Compliance.Declarations;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Tests.Conformance;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Dispositions;

/// <summary>One rule on things, an owner with two of them, and the waivers of a test.</summary>
internal sealed class WaiverWorld(bool isBottomLine = false)
{
    public const string RuleId = "small-rule";

    public const string Facts = """
        owner: { id: o }
        things: [{ id: t, flag: false }, { id: u, flag: false, size: 2 }]
        """;

    private readonly ComplianceEngine _engine = new(SmallWorld.With(SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("thing")!) with
    {
        Id = RuleId,
        Severity = Severity.Critical,
        IsSafetyBottomLine = isBottomLine,
    }));

    public WaiverResult Read(string waivers) => new WaiverReader(_engine.Rulebook).FromText(waivers, "waivers.yaml");

    public ComplianceReport Judge(string facts, DateOnly asOf, string? waivers = null, Baseline? baseline = null, int horizonDays = 0, string name = "facts")
    {
        var report = _engine.Evaluate(Declare(facts, name), asOf, new EvaluateOptions { HorizonDays = horizonDays });
        return new DispositionLedger(waivers is null ? null : Register(waivers), baseline).Apply(report);
    }

    public WaiverRegister Register(string waivers)
    {
        var result = Read(waivers);
        return result.Register ?? throw new AssertionException(string.Join('\n', result.Diagnostics.Select(d => d.Message.En)));
    }

    public static string One(string scope = "company: o\n    subject: things[t]", string rules = "[small-rule]", string granted = "2020-01-01", string until = "2020-12-31", string id = "w") => $$"""
          - id: {{id}}
            rules: {{rules}}
            {{scope}}
            reason: the licence is applied for
            approver: Chen Wei
            granted: {{granted}}
            until: {{until}}

        """;

    public static string File(params IEnumerable<string> waivers) => $"waivers:\n{string.Concat(waivers)}";

    private Declaration Declare(string facts, string name) =>
        _engine.Declarations.FromNode(ConformanceFile.Parse($"{name}.yaml", facts), name, DeclarationExtent.Whole).GetDeclarationOrThrow();
}
