namespace Compliance.Tests;

internal sealed class RepositoryTests
{
    [Test]
    public void License_AtTheRoot_IsMit() =>
        File.ReadLines(RepositoryRoot.Combine("LICENSE")).First().Should().Be("MIT License");
}
