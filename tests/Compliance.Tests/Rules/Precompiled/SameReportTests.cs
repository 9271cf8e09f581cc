using Compliance.Conditions.Writing;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Reporting;
using Compliance.Text;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Rules say the same, to the byte, whether they were taken up from their form or loaded from their files.</summary>
internal sealed class SameReportTests
{
    private static readonly Lazy<ComplianceEngine> OfForm = new(() => new ComplianceEngine(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow()));
    private static readonly Lazy<ComplianceEngine> OfFiles =
        new(() => new ComplianceEngine(RulebookLoader.LoadFiles(ShippedPacks.Files, ReadLimits.Authored).GetRulebookOrThrow()));

    private static IEnumerable<TestCaseData> Reports() =>
        from sample in Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "company.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from format in WrittenReport.Formats
        let name = Path.GetFileName(Path.GetDirectoryName(sample))
        select new TestCaseData(sample, format).SetName($"Write_{name}_as_{format}");

    [TestCaseSource(nameof(Reports))]
    public void Write_ASample_IsTheSameBytes(string sample, string format) =>
        WrittenReport.Write(format, Language.Both, Judge(OfForm.Value, sample)).AsSpan()
            .SequenceEqual(WrittenReport.Write(format, Language.Both, Judge(OfFiles.Value, sample))).Should().BeTrue();

    [Test]
    public void Explain_EveryRule_IsTheSameText() =>
        OfForm.Value.Rulebook.Rules.SelectMany(Texts).Should().Equal(OfFiles.Value.Rulebook.Rules.SelectMany(Texts));

    private static ComplianceReport Judge(ComplianceEngine engine, string sample) =>
        engine.Evaluate(engine.Declarations.FromFile(sample).GetDeclarationOrThrow(), new DateOnly(2026, 11, 1));

    private static IEnumerable<string> Texts(Rule rule)
    {
        yield return $"{rule.Id} {rule.Span.File!.Path} {rule.Span.Position}";
        foreach (var condition in rule.Exceptions.Select(e => e.When).Append(rule.Requirement).Append(rule.AppliesWhen ?? rule.Requirement))
        {
            yield return $"{ConditionText.Of(condition)} {StructuralText.Of(condition)} {condition.Span.Position}";
        }
    }
}
