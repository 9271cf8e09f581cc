namespace Compliance.Tests;

internal sealed class RepositoryTests
{
    [Test]
    public void License_AtTheRoot_IsMit() =>
        File.ReadLines(RepositoryRoot.Combine("LICENSE")).First().Should().Be("MIT License");

    [Test]
    public void Day_IsSpelledInOnePlace()
    {
        var source = RepositoryRoot.Combine("src");

        Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(source, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .Where(f => File.ReadLines(Path.Combine(source, f)).Any(l => l.Contains("yyyy-MM-dd", StringComparison.Ordinal) && !l.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            .Should().BeEmpty("IsoDay writes and reads days digit by digit, and everything else calls it");
    }
}
