using Compliance.Authoring.Coverage;

namespace Compliance.Tests.Authoring.Coverage;

internal sealed class CaseKindTests
{
    private const string OpenCases = "coverage/province/rules/open-interfaces.cases.yaml";

    [TestCase("not opened yet", "fails")]
    [TestCase("opened }", "satisfied")]
    [TestCase("without a name", "not applicable")]
    [TestCase("not declared", "undetermined")]
    public void Analyse_KindOfCaseRemoved_IsAFault(string name, string kind) =>
        new CoverageFolder().WithoutCase(OpenCases, name).Faults()
            .Should().Equal($"{OpenCases}(1,7) CMP4802: The rule 'open-interfaces' has no case of the kind: {kind}.");

    [Test]
    public void Analyse_NoCasesAtAll_NamesAllKindsAtTheRule() =>
        new CoverageFolder().Without(OpenCases).Faults()
            .Should().Equal("coverage/province/rules/open-interfaces.yaml(1,1) CMP4802: The rule 'open-interfaces' has no case of the kind: fails, satisfied, not applicable, undetermined.");

    [Test]
    public void Analyse_CaseWithSeveralOutcomes_CountsForEach()
    {
        var rule = new CoverageFolder().Analyse().Rules.Single(r => r.Rule.Id == "national-cover");

        rule.Cases[0].Kinds.Should().Equal(CaseKind.Fails, CaseKind.Satisfied);
        (rule.Count(CaseKind.Fails), rule.Count(CaseKind.Satisfied), rule.Cases.Length).Should().Be((3, 2, 6));
    }

    [Test]
    public void Analyse_FailingCase_IsAFault()
    {
        var report = new CoverageFolder().Replacing(OpenCases, "expect: satisfied", "expect: opportunity").Analyse();

        report.Faults.Select(f => f.Descriptor).Should().BeEquivalentTo([CoverageDiagnostics.CaseFailsDescriptor, CoverageDiagnostics.CaseKindMissingDescriptor]);
    }

    [Test]
    public void Analyse_InvalidFacts_AreErrorsOfTheCasesAndNotFaults()
    {
        var report = new CoverageFolder().Replacing(OpenCases, "name: 甲, open_interfaces: true", "nmae: 甲").Analyse();

        report.CaseErrors.Should().NotBeEmpty();
        report.IsWhole.Should().BeFalse();
    }
}
