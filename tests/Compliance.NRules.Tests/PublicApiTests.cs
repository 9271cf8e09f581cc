using Compliance.Packages.Tests.PublicApi;

namespace Compliance.NRules.Tests;

/// <summary>What users of the package can call.</summary>
internal sealed class PublicApiTests
{
    [Test]
    public void PublicApi_IsAsApproved() =>
        Approval.Verify(ApiText.Of(typeof(NRulesEngine).Assembly), "tests/Compliance.NRules.Tests/Approved/Compliance.NRules.api.txt");
}
