using System.Reflection;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>What users can call is written down and read before it changes: removing any of it breaks them.</summary>
internal sealed class PublicApiTests
{
    [TestCaseSource(typeof(PackageIds), nameof(PackageIds.Libraries))]
    public void PublicApi_OfALibrary_IsAsApproved(string assembly) =>
        Approval.Verify(ApiText.Of(Assembly.Load(assembly)), $"tests/Compliance.Packages.Tests/Approved/{assembly}.api.txt");
}
