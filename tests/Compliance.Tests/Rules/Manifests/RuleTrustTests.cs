using Compliance.Rules.Manifests;

namespace Compliance.Tests.Rules.Manifests;

internal sealed class RuleTrustTests
{
    [Test]
    public void FromPem_NoKey_IsACallersMistake()
    {
        FluentActions.Invoking(() => RuleTrust.FromPem()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleTrust.FromPem("no key")).Should().Throw<ArgumentException>();
    }

    [Test]
    public void In_NoNameOrIssue_IsACallersMistake()
    {
        var trust = RuleTrust.FromPem(KeyPair.Create().Public);

        FluentActions.Invoking(() => trust.In("House rules")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => trust.In("acme/rules", 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void In_TheSameNameAgain_TakesTheLaterIssue() =>
        RuleTrust.FromPem(KeyPair.Create().Public).In("a", 3).In("b").In("a", 5).Expected.Select(e => (e.Name, e.LeastIssue)).Should().Equal(("b", 1), ("a", 5));
}
