using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Declarations;

internal sealed class HostileInputProperties
{
    private const string Sound = """
        as_of: 2026-11-01
        company: { id: xinghe, name: 星河平台, net_assets: CNY 1.5bn }
        companies: [{ id: pay, name: 星河支付 }, { 编号: other }]
        licences: { incomplete: [{ id: l1, holder: pay, kind: small_loan, valid: 2024-01-01.., regions: [33, nationwide] }] }
        activities:
          - id: wallet
            performer: pay
            partners: [xinghe, other]
            period: { from: 2023-01-01, to: open }
            funds: { pooled: true, first_recipient: none }
            steps: { quote: platform, others: bank }
            amounts: { contract: 5, 催收: 3.2亿 }
            volume: 50万元
            rate: 30 %
            settlement: 3个月
            keywords: { 不完整: [a, b] }
          - { self_operated: 否, users: 5, score: 0.5, started: none }
        plan: { planned: true }
        """;

    [FsCheck.NUnit.Property(MaxTest = 1_000)]
    public Property FromNode_TamperedDeclaration_NeverThrows() => Prop.ForAll(
        Tampering.Of(AuthoredText.Read(Sound)).ToArbitrary(),
        node =>
        {
            foreach (var extent in Enum.GetValues<DeclarationExtent>())
            {
                var result = Declare.Reader.FromNode(node, "any", extent);
                (result.Declaration is null).Should().Be(result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
                result.Declaration?.Outline().Should().NotBeNull();
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Bind_TamperedVocabulary_NeverThrows() => Prop.ForAll(
        Tampering.Of(AuthoredText.Read(SampleVocabulary.Yaml)).ToArbitrary(),
        node =>
        {
            var diagnostics = new DiagnosticBag();
            var vocabulary = VocabularyBinder.Bind([node], SampleRegions.Instance, diagnostics);
            (vocabulary is null).Should().Be(diagnostics.HasErrors);
        });

    [Test]
    public void FromNode_Sound_IsSound() => Declare.Yaml(Sound).Diagnostics.Should().BeEmpty();
}
