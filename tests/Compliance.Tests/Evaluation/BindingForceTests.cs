using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Tests.Evaluation.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation;

/// <summary>Only law can carry a violation (in China: Administrative Penalty Law art. 16).</summary>
internal sealed class BindingForceTests
{
    private static readonly LegalSource Act = LawOf.Source("act", LawOf.Law);
    private static readonly LegalSource Notice = LawOf.Source("notice", LawOf.Notice, Verification.Verified, "act");
    private static readonly LegalSource Policy = LawOf.Source("policy", LawOf.Policy);

    private static Arbitrary<ImmutableArray<Citation>> Bases { get; } = Arb.From(
        Gen.Choose(0, 4).SelectMany(n => AnyCitation.ArrayOf(n)).Select(c => c.ToImmutableArray()));

    private static Gen<Citation> AnyCitation =>
        from type in Gen.Elements(LawOf.Types.AsEnumerable())
        from verification in Gen.Elements(Enum.GetValues<Verification>())
        from implements in Gen.Elements("law", "notice", "nothing")
        select LawOf.Cite(LawOf.Source(type == LawOf.Law ? "law" : "other", type, verification, implements));

    [TestCase(LegalForce.Binding, null)]
    [TestCase(LegalForce.Implementing, CapReason.NoLawInForce)]
    [TestCase(LegalForce.NonBinding, CapReason.NoLawInForce)]
    [TestCase(LegalForce.Draft, CapReason.NoLawInForce)]
    public void CapOf_OneVerifiedCitation_DependsOnItsForce(LegalForce force, CapReason? cap) =>
        BindingForce.CapOf([LawOf.Cite(LawOf.Source("source", LawOf.Types[(int)force]))]).Should().Be(cap);

    [TestCase(Verification.Verified, null)]
    [TestCase(Verification.Secondary, CapReason.UnverifiedBasis)]
    [TestCase(Verification.Unverified, CapReason.UnverifiedBasis)]
    public void CapOf_OneArticleOfALaw_DependsOnHowItWasChecked(Verification article, CapReason? cap) =>
        BindingForce.CapOf([LawOf.Cite(Act, article)]).Should().Be(cap);

    [Test]
    public void CapOf_Nothing_IsNoLaw() => BindingForce.CapOf([]).Should().Be(CapReason.NoLawInForce);

    [Test]
    public void CapOf_NoticeBesideWhatItImplements_IsNone()
    {
        var recalled = LawOf.Source("act", LawOf.Law, Verification.Unverified);

        BindingForce.CapOf([LawOf.Cite(Notice), LawOf.Cite(recalled)]).Should().BeNull();
    }

    [Test]
    public void CapOf_NoticeBesideAnotherLaw_LeavesTheOtherLawToCarryIt()
    {
        var recalled = LawOf.Source("other-act", LawOf.Law, Verification.Unverified);

        BindingForce.CapOf([LawOf.Cite(Notice), LawOf.Cite(recalled)]).Should().Be(CapReason.UnverifiedBasis);
    }

    [Test]
    public void CapOf_NoticeThatImplementsANotice_IsNoLaw()
    {
        var second = LawOf.Source("second", LawOf.Notice, Verification.Verified, "notice");

        BindingForce.CapOf([LawOf.Cite(second), LawOf.Cite(Notice), LawOf.Cite(Policy)]).Should().Be(CapReason.NoLawInForce);
    }

    [Test]
    public void CapOf_AnyBasis_IsLiftedByAVerifiedLawAndByNothingWeaker() => PropertyCheck.Holds(Bases, basis =>
    {
        var cap = BindingForce.CapOf(basis);
        return new[]
        {
            (BindingForce.CapOf(basis.Add(LawOf.Cite(Act))) is null, "a verified law beside it does not carry it"),
            (BindingForce.CapOf(basis.Add(LawOf.Cite(Policy))) == cap, "a policy document beside it changes it"),
            (BindingForce.CapOf([.. basis.Reverse()]) == cap, "the order of citations changes it"),
        }.Where(c => !c.Item1).Select(c => c.Item2);
    });
}
