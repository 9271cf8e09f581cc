using Compliance.Reasoning.Linting;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Reasoning.Tests;

/// <summary>Mistakes of ten kinds and more, each put into rules that have none: found by comparing with what was meant, with a declaration that a person reads at a glance, or by lint, or by both.</summary>
internal sealed class SeededFaultTests
{
    private const string Head = """
        title: { zh: 则, en: Rule }
        clause: S-1
        basis: [{ source: early-rules, article: "1" }, { source: late-rules, article: "1" }]
        modality: obligation
        severity: medium
        message: { zh: 不符, en: "It does not hold" }
        remedy: { zh: 改正, en: Put it right }

        """;

    private const string Price = """
        id: price
        subject: thing
        applies_when: { colour: red }
        requires: { price: { at_most: 100元 } }
        exceptions: [{ label: { zh: 小, en: small }, when: { size: 1 } }]
        """;

    private const string Days = """
        id: days
        subject: deed
        in_force: { from: 2020-01-12 }
        requires: { flag: true }
        """;

    private const string Dates = """
        id: dates
        subject: thing
        requires: { day: { after: 2020-03-01 }, any: [{ flag: true }, { size: 2 }] }
        """;

    private const string Other = """
        id: other
        subject: thing
        applies_when: { colour: red, size: 3 }
        requires: { name: { present: true } }
        """;

    private const string Limit = """
        id: limit
        subject: thing
        applies_when: { colour: blue }
        forbids: { any: [{ size: { more_than: parameter quota } }, { name: { present: false } }] }
        """;

    private static IEnumerable<SeededFault> Faults =>
    [
        new("swapped bound", "at_most: 100元", "at_least: 100元", null, "price: Satisfied, Breach", "thing-1 size 2 price CNY 90 colour red"),
        new("changed operator", "at_most: 100元", "less_than: 100元", null, "price: Satisfied, Breach", "thing-1 size 2 price CNY 100 colour red"),
        new("a cent more", "at_most: 100元", "at_most: 100.01元", null, "price: Breach, Satisfied", "thing-1 size 2 price CNY 100.01 colour red"),
        new("dropped exception", "exceptions: [{ label: { zh: 小, en: small }, when: { size: 1 } }]", "", null, "price: NotApplicable, Breach", "thing-1 size 1 price CNY 200 colour red"),
        new("wrong date", "from: 2020-01-12", "from: 2020-01-13", null, "days: Breach, NotApplicable", "deed-1 2020-01-12.. flag false"),
        new("wrong connective", "any: [{ flag: true }, { size: 2 }]", "all: [{ flag: true }, { size: 1 }]", "CMP5205 CMP5206", "dates: Satisfied, Breach", "thing-1 size 2 day 2021-01-01"),
        new("dead condition", "any: [{ flag: true }, { size: 2 }]", "$thing.day + 1 month: { after: 2020-03-31 }", "CMP5204", "dates: Breach, Satisfied", "thing-1 flag false size 3 day 2025-01-01"),
        new("exception that never lifts", "when: { size: 1 }", "when: { colour: blue }", "CMP5203", "price: NotApplicable, Breach", "thing-1 size 1 price CNY 200 colour red"),
        new("collision", "requires: { name: { present: true } }", "requires: { price: { more_than: 100元 } }", "CMP5206", "other: Satisfied, Breach", "thing-1 size 3 price CNY 0 colour red name '甲'"),
        new("rule always broken", "applies_when: { colour: red }", "applies_when: { price: { more_than: 100元 } }", "CMP5202", "price: NotApplicable, Breach", "thing-1 size 2 price CNY 200 colour blue"),
        new("rule never broken", "requires: { name: { present: true } }", "requires: { size: { more_than: 1 } }", "CMP5201", "other: Breach, Satisfied", "thing-1 size 3 colour red name none"),
        new("rule that never applies", "applies_when: { colour: red, size: 3 }", "applies_when: { colour: red, size: 3, day: { after: 2020-03-01 }, $thing.day + 1 month: { before: 2020-03-31 } }", "CMP5200", "other: Breach, NotApplicable", "thing-1 size 3 day 2020-01-01 colour red name none"),
        new("subsumed rule", "requires: { name: { present: true } }", "requires: { price: { at_most: 150元 } }", "CMP5205", "other: Satisfied, Breach", "thing-1 size 3 price CNY 200 colour red name '甲'"),
        new("threshold out of reach", "value: 1, in_force: { from: 2020-02-01 }", "value: 3, in_force: { from: 2020-02-01 }", "CMP5207", "limit: Breach, Satisfied", "thing-1 size 2 colour blue name '甲'"),
    ];

    [TestCaseSource(nameof(Faults))]
    public void Compare_WithWhatWasMeant_ShowsTheFault(SeededFault fault)
    {
        var (right, wrong) = Load(fault);
        var prover = new Prover(right, [.. Engines.Of(right), .. Engines.Of(wrong)]);

        var differ = EarlierRules.Pair(wrong, right)
            .Select(p => prover.Equivalent(p.Later!, p.Earlier!, Options))
            .Where(a => a.Verdict != ProofVerdict.Yes)
            .ToList();

        var answer = differ.Should().ContainSingle("only one rule differs").Subject;
        answer.Verdict.Should().Be(ProofVerdict.No, "{0}", answer);
        $"{answer.Question.Rules[0].Id}: {string.Join(", ", answer.Witness!.Outcomes.Select(o => o.Goal))}".Should().Be(fault.Outcomes, "{0}", answer.Witness.Text.En);
        Words(answer.Witness).Should().Be(fault.Witness, "{0}", answer);
        answer.Witness.Text.En.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.Should().BeLessThan(5, "a person reads it at a glance");
        TestContext.Out.WriteLine(answer.Witness.Text.En);
    }

    [TestCaseSource(nameof(Faults))]
    public void Lint_FindsTheFaultAlone(SeededFault fault)
    {
        var (right, wrong) = Load(fault);

        Codes(right).Should().BeEmpty("there is nothing to find in what was meant");
        Codes(wrong).Should().BeEquivalentTo(fault.Code?.Split(' ') ?? []);
    }

    // What it finds beside the solver is compared in docs/proving.md.
    [TestCaseSource(nameof(Faults))]
    public void SpecialReasoning_OnTheFault_SaysNothingThatIsNotProved(SeededFault fault)
    {
        var (_, wrong) = Load(fault);

        var special = SpecialReasoning.Find(wrong, SmallWorld.AsOf);
        TestContext.Out.WriteLine($"{fault.Name}: {string.Join(' ', special.Select(d => d.Code).Distinct())} by lint's own reasoning, {fault.Code} by the solver");
        SpecialReasoning.Unconfirmed(special, Proved(wrong)).Should().BeEmpty();
    }

    private static ProofOptions Options => new() { AsOf = SmallWorld.AsOf };

    private static IEnumerable<string> Codes(Rulebook rulebook)
    {
        var result = Proved(rulebook);
        result.Unknown.Should().BeEmpty();
        return result.Findings.Select(f => f.Diagnostic.Code).Distinct();
    }

    private static ProvedLintResult Proved(Rulebook rulebook) => new ProvedLint(new Prover(rulebook, Engines.Of(rulebook)), Options).Check();

    // The words of a witness without its punctuation and keys that say nothing.
    private static string Words(Witness witness) => string.Join(' ', witness.Text.En.Split([' ', '\n', '{', '}', ',', ':'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("id" or "-" or "span" or "owner" or "company" or "things" or "deeds")));

    private static (Rulebook Right, Rulebook Wrong) Load(SeededFault fault)
    {
        var files = Files();
        files.Count(f => f.Text.Contains(fault.Right, StringComparison.Ordinal)).Should().Be(1, "the fault is put into one place");
        var right = RulebookLoader.Load(Set(files)).GetRulebookOrThrow();
        var wrong = RulebookLoader.LoadBeside(Set([.. files.Select(f => (f.Path, f.Text.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal)))]), right).GetRulebookOrThrow();
        return (right, wrong);
    }

    private static RuleFileSet Set(IEnumerable<(string Path, string Text)> files) => RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text)));

    private static List<(string Path, string Text)> Files() =>
    [
        .. SmallWorld.Texts.Where(f => !f.Path.StartsWith("pack/rules/", StringComparison.Ordinal)),
        .. ((string[])[Price, Days, Dates, Other, Limit]).Select(r => ($"pack/rules/{r[4..r.IndexOf('\n', StringComparison.Ordinal)].Trim()}.yaml", $"{r}\n{Head}")),
    ];
}
