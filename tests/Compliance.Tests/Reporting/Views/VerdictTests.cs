using Compliance.Findings;
using Compliance.Reporting.Views;
using Compliance.Rules;

namespace Compliance.Tests.Reporting.Views;

/// <summary>What a report comes to: the gravest thing decides the words, and nothing that is open is called a pass.</summary>
internal sealed class VerdictTests
{
    private static readonly ComplianceReport Report = SampleReport.Create();

    [Test]
    public void Of_CriticalViolation_SaysStopAndWhatIsOpen()
    {
        var verdict = Verdict.Of(Report);

        verdict.Tone.Should().Be(VerdictTone.Stop);
        verdict.Sentence.Zh.Should().Be("1 项极严重违规，先停止有关业务；1 项须由专业人员复核；2 项待定，请先回答 2 问。");
        verdict.Sentence.En.Should().Be("1 critical violation: stop that business first; 1 caution for a professional to review; 2 undetermined: answer 2 questions first.");
    }

    [Test]
    public void Of_WaivedViolation_DoesNotCountIt()
    {
        var verdict = Verdict.Of(SampleReport.CreateDecided());

        verdict.Tone.Should().Be(VerdictTone.Review);
        verdict.Sentence.En.Should().Contain("1 waived").And.NotContain("violation");
    }

    [TestCase(Severity.High, "Breach", "1 violation to remedy")]
    [TestCase(Severity.Critical, "Stop", "1 critical violation: stop that business first")]
    public void Of_OneViolation_IsAsGraveAsItsRule(Severity severity, string tone, string says)
    {
        var violation = Report.Findings[0] with { Rule = Report.Findings[0].Rule with { Severity = severity } };

        var verdict = Verdict.Of(With([violation], new(1, 0, 0, 0, 0, 5, 0)));

        verdict.Tone.ToString().Should().Be(tone);
        verdict.Sentence.En.Should().Be($"{says}.");
    }

    [TestCase(0, 0, 5, "Clear", "No breach found", "5 checks that apply are satisfied.")]
    [TestCase(0, 0, 1, "Clear", "No breach found", "1 check that applies is satisfied.")]
    [TestCase(0, 3, 5, "Open", "No breach found; some days not judged", "5 checks that apply are satisfied; 3 on days whose law is not registered, and not judged.")]
    [TestCase(2, 0, 5, "Open", "No conclusion yet", "5 checks that apply are satisfied; 2 undetermined.")]
    [TestCase(2, 0, 0, "Open", "No conclusion yet", "Nothing could be decided: what is declared settles no rule, or the law of its days is not registered. This is not a pass; 2 undetermined.")]
    public void Of_NothingFound_IsAPassOnlyWhereNothingIsOpen(int undetermined, int notCovered, int satisfied, string tone, string headline, string says)
    {
        var verdict = Verdict.Of(With([], new(0, 0, 0, undetermined, notCovered, satisfied, 7)));

        verdict.Tone.ToString().Should().Be(tone);
        verdict.Headline.En.Should().Be(headline);
        verdict.Sentence.En.Should().Be(says);
    }

    private static ComplianceReport With(Finding[] findings, OutcomeCounts counts) =>
        Report with { Findings = [.. findings], Questions = [], Results = [], Counts = counts };
}
