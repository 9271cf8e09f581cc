using System.Diagnostics;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Reasoning.Linting;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Linting;

namespace Compliance.Reasoning.Tests;

/// <summary>Lint's own reasoning says nothing that the solver does not confirm: on all mistakes that its own tests show, and on the shipped rules. The figures are in docs/proving.md.</summary>
internal sealed class SpecialReasoningTests
{
    private static readonly DateOnly AsOf = LintGroup.AsOf;

    private static IEnumerable<TestCaseData> Groups => LintGroups.All
        .Where(g => g.File is "conditions.yaml" or "relations.yaml")
        .Select(g => new TestCaseData(g).SetName($"{g.File[..^5]}/{g.Title}"));

    [TestCaseSource(nameof(Groups))]
    public void Find_InAMistakeOfItsOwnTests_IsProved(LintGroup group)
    {
        var rulebook = WithTermsAsRules(group.Load());
        var special = SpecialReasoning.Find(rulebook, AsOf);
        var proved = new ProvedLint(new Prover(rulebook, new ComplianceEngine(rulebook)), new ProofOptions { AsOf = AsOf }).Check();

        TestContext.Out.WriteLine($"{string.Join(' ', special.Select(d => d.Code))} by its own reasoning; {string.Join(' ', proved.Findings.Select(f => f.Diagnostic.Code))} by the solver");
        SpecialReasoning.Unconfirmed(special, proved).Should().BeEmpty("{0}", string.Join("\n", proved.Findings.Select(f => f.Diagnostic)));
    }

    [Test]
    public void Find_InTheShippedRules_IsProved()
    {
        var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
        var asOf = new DateOnly(2026, 11, 30);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var special = SpecialReasoning.Find(rulebook, asOf);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{special.Count} found in {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F1} s of the processor"));

        // Only the rules in which it finds something need the solver.
        var suspects = rulebook.Rules.Where(r => special.Any(d => d.Span.File?.Path == r.Span.File?.Path)).Select(r => r.Id).ToList();
        var proved = suspects.Count == 0
            ? new ProvedLintResult([], [], 0)
            : new ProvedLint(new Prover(rulebook, new ComplianceEngine(rulebook)), new ProofOptions { AsOf = asOf }).Check();
        SpecialReasoning.Unconfirmed(special, proved).Should().BeEmpty();
    }

    // What stands in a term or a mitigation is proved of a rule that requires it.
    private static Rulebook WithTermsAsRules(Rulebook rulebook)
    {
        var pack = rulebook.Packs.First(p => !p.Rules.IsEmpty);
        var rule = pack.Rules[0];
        var terms = rulebook.Packs.SelectMany(p => p.Definitions).Where(d => d.When is not null)
            .Select(d => Of(rule, d.Id, d.Subject, d.Variable, d.When!))
            .Concat(rulebook.Packs.SelectMany(p => p.Mitigations).Select(m => Of(rule, m.Id, m.Subject, m.SubjectVariable, m.When)));
        return new Rulebook(rulebook.Vocabulary, rulebook.Sources, [.. rulebook.Packs.Select(p => p == pack ? p with { Rules = [.. p.Rules, .. terms] } : p)], rulebook.VocabularyHash) { Calendars = rulebook.Calendars };
    }

    private static Rule Of(Rule rule, string id, Types.EntityType subject, Conditions.Expressions.Variable variable, Conditions.Condition when) => rule with
    {
        Id = "asks-" + id,
        Subject = subject,
        SubjectVariable = variable,
        AppliesWhen = null,
        Requirement = when,
        Exceptions = [],
        DaysFrom = null,
        Span = when.Span,
    };
}
